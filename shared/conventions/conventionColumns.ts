import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Convention } from './convention'

const colonne = columnsOf(Convention)

export const conventionColumns: readonly Colonne<Convention>[] = [
  colonne('nom', 'visible'),
  colonne('numero', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('structureId', 'visible'),
  colonne('statut', 'visible', 'filtre'),
  colonne('debut', 'visible'),
  colonne('fin', 'visible'),
  colonne('dateSignature', 'visible'),
  colonne('montant'),
  colonne('participation'),
  colonne('representantId'),
  colonne('echeanceRappel'),
]
