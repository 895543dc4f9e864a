import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { ActionAssociative } from './actionAssociative'

const colonne = columnsOf(ActionAssociative)

export const actionAssociativeColumns: readonly Colonne<ActionAssociative>[] = [
  colonne('nom', 'visible'),
  colonne('objectifId', 'visible', 'filtre'),
  colonne('dispositif', 'visible', 'filtre'),
]
