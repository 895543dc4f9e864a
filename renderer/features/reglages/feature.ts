import type { Feature } from '../../fiche/registry'
import { ReglagesPage } from './ReglagesPage'

/** What the office settles once: itself, its lists, this post, this classeur. */
export const reglagesFeature: Feature = { pages: [{ chemin: '/reglages', Page: ReglagesPage }] }
