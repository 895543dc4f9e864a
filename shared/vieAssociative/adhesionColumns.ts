import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Adhesion } from './adhesion'

const colonne = columnsOf(Adhesion)

export const adhesionColumns: readonly Colonne<Adhesion>[] = [
  colonne('adherentId', 'visible'),
  colonne('annee', 'visible', 'filtre'),
  colonne('montant', 'visible'),
  colonne('payeeLe', 'visible'),
  colonne('reglement', 'filtre'),
  colonne('recuEnvoyeLe'),
]
