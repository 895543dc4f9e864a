import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Depense } from './depense'

const colonne = columnsOf(Depense)

export const depenseColumns: readonly Colonne<Depense>[] = [
  colonne('date', 'visible'),
  colonne('nom', 'visible'),
  colonne('montant', 'visible'),
  colonne('compte', 'visible', 'filtre'),
  colonne('dispositif', 'visible', 'filtre'),
  colonne('objetId', 'filtre'),
  colonne('fournisseurId', 'filtre'),
  colonne('eligible', 'visible', 'filtre'),
  colonne('reference'),
]
