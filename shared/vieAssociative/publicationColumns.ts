import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Publication } from './publication'

const colonne = columnsOf(Publication)

export const publicationColumns: readonly Colonne<Publication>[] = [
  colonne('nom', 'visible'),
  colonne('support', 'visible', 'filtre'),
  colonne('date', 'visible'),
  colonne('sujetId', 'visible'),
  colonne('lien'),
]
