import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { ConventionFinancement } from './conventionFinancement'

const colonne = columnsOf(ConventionFinancement)

export const conventionFinancementColumns: readonly Colonne<ConventionFinancement>[] = [
  colonne('nom', 'visible'),
  colonne('financeurId', 'visible', 'filtre'),
  colonne('reference'),
  colonne('debut', 'visible'),
  colonne('fin', 'visible'),
  colonne('montant', 'visible'),
  colonne('signeeLe', 'visible'),
  colonne('responsableId', 'filtre', 'court'),
]
