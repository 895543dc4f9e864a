import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Justificatif } from './justificatif'

const colonne = columnsOf(Justificatif)

export const justificatifColumns: readonly Colonne<Justificatif>[] = [
  colonne('ligneId', 'visible'),
  colonne('nom', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('limite', 'visible'),
  colonne('envoyeLe', 'visible'),
  colonne('responsableId', 'visible', 'filtre', 'court'),
  colonne('accepteLe'),
]
