import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { MissionBenevole } from './missionBenevole'

const colonne = columnsOf(MissionBenevole)

export const missionBenevoleColumns: readonly Colonne<MissionBenevole>[] = [
  colonne('nom', 'visible'),
  colonne('personneId', 'visible', 'filtre', 'court'),
  colonne('nature', 'visible', 'filtre'),
  colonne('sujetId', 'visible'),
  colonne('debut', 'visible'),
  colonne('fin'),
]
