import type { Feature } from '../../fiche/registry'
import { CpomPage } from './CpomPage'

/** What the City of Dijon funds, and what came of it. */
export const cpomFeature: Feature = { pages: [{ chemin: '/cpom', Page: CpomPage }] }
