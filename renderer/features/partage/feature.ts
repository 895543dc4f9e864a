import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: a post that shares nothing never does.
const PartagePage = lazy(() => import('./PartagePage').then(module => ({ default: module.PartagePage })))

/** What other posts did here, and what posts wrote apart. */
export const partageFeature: Feature = { pages: [{ chemin: '/partage', Page: PartagePage }] }
