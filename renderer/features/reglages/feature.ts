import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const ReglagesPage = lazy(() => import('./ReglagesPage').then(module => ({ default: module.ReglagesPage })))

/** What the office settles once: itself, its lists, this post, this classeur. */
export const reglagesFeature: Feature = { pages: [{ chemin: '/reglages', Page: ReglagesPage }] }
