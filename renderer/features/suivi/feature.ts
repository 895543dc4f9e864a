import type { Feature } from '../../fiche/registry'
import { EchangeCreation } from './EchangeCreation'
import { EchangeCorps, TacheActions, TacheCorps } from './SuiviPieces'

/** Échanges and tâches: noted from anywhere. */
export const suiviFeature: Feature = {
  fiches: { echanges: { Creation: EchangeCreation, Corps: EchangeCorps }, taches: { Actions: TacheActions, Corps: TacheCorps } },
}
