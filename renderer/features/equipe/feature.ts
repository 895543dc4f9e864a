import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const EquipePage = lazy(() => import('./EquipePage').then(module => ({ default: module.EquipePage })))

/** Who has what in hand. */
export const equipeFeature: Feature = { pages: [{ chemin: '/equipe', Page: EquipePage }] }
