import type { Feature } from '../../fiche/registry'
import { EchangeCreation } from './EchangeCreation'

/** Échanges and tâches: noted from anywhere. */
export const suiviFeature: Feature = { fiches: { echanges: { Creation: EchangeCreation } } }
