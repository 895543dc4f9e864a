import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const MissionCorps = lazy(() => import('./MissionPieces').then(module => ({ default: module.MissionCorps })))

/** What volunteers do, for whom, and the hours they give. */
export const benevolatFeature: Feature = { fiches: { missionsBenevoles: { Corps: MissionCorps, creation: ['personneId', 'nom', 'nature', 'sujetId', 'debut'] } } }
