import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const AidePage = lazy(() => import('./AidePage').then(module => ({ default: module.AidePage })))

/** The help: a page a screen. */
export const aideFeature: Feature = { pages: [{ chemin: '/aide', Page: AidePage }] }
