import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { heuresTotales } from './benevolat'
import { MissionBenevole } from './missionBenevole'

const colonne = columnsOf(MissionBenevole)

export const missionBenevoleColumns: readonly Colonne<MissionBenevole>[] = [
  colonne('nom', 'visible'),
  colonne('personneId', 'visible', 'filtre', 'court'),
  colonne('nature', 'visible', 'filtre'),
  colonne('sujetId', 'visible'),
  colonne('debut', 'visible'),
  colonne('fin'),
  { ...computed<MissionBenevole>('total', 'Heures données', mission => heuresTotales(mission) || undefined, 'decimal', 'visible'), unite: 'h' },
]
