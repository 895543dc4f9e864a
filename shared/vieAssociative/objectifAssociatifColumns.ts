import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { ObjectifAssociatif } from './objectifAssociatif'

const colonne = columnsOf(ObjectifAssociatif)

export const objectifAssociatifColumns: readonly Colonne<ObjectifAssociatif>[] = [
  colonne('nom', 'visible'),
  colonne('mission', 'visible', 'filtre'),
  colonne('debut', 'visible'),
  colonne('fin', 'visible'),
]
