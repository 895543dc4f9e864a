import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Echange } from './echange'

const colonne = columnsOf(Echange)

export const echangeColumns: readonly Colonne<Echange>[] = [
  colonne('date', 'visible'),
  colonne('nom', 'visible'),
  colonne('sujetId', 'visible'),
  colonne('nature', 'visible', 'filtre'),
  colonne('moment', 'visible', 'filtre'),
  colonne('parId', 'visible', 'filtre', 'court'),
  colonne('avec'),
  colonne('duree'),
  colonne('suite'),
  colonne('suiteLe'),
]
