import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const DoublonsPage = lazy(() => import('./DoublonsPage').then(module => ({ default: module.DoublonsPage })))

/** Records that are probably one thing entered twice, side by side, and their merging. */
export const doublonsFeature: Feature = { pages: [{ chemin: '/doublons/$liste', Page: DoublonsPage }] }
