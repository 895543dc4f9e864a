import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Encaissement } from './encaissement'

const colonne = columnsOf(Encaissement)

export const encaissementColumns: readonly Colonne<Encaissement>[] = [
  colonne('ligneId', 'visible'),
  colonne('nom', 'visible'),
  colonne('nature', 'visible', 'filtre'),
  colonne('montantPrevu', 'visible'),
  colonne('prevuLe', 'visible'),
  colonne('montantRecu', 'visible'),
  colonne('recuLe', 'visible'),
  colonne('demandeLe'),
  colonne('reference'),
]
