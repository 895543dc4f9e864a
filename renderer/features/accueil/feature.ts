import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: a start on another page does without.
const AccueilPage = lazy(() => import('./AccueilPage').then(module => ({ default: module.AccueilPage })))

/** The morning’s page. */
export const accueilFeature: Feature = { pages: [{ chemin: '/', Page: AccueilPage }] }
