import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const CpomPage = lazy(() => import('./CpomPage').then(module => ({ default: module.CpomPage })))

/** What the City of Dijon funds, and what came of it. */
export const cpomFeature: Feature = { pages: [{ chemin: '/cpom', Page: CpomPage }] }
