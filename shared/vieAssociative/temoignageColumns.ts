import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Temoignage } from './temoignage'

const colonne = columnsOf(Temoignage)

export const temoignageColumns: readonly Colonne<Temoignage>[] = [
  colonne('nom', 'visible'),
  colonne('personneId', 'visible'),
  colonne('sujetId', 'visible'),
  colonne('recueilliLe', 'visible'),
  colonne('consentement', 'visible', 'filtre'),
  colonne('finAutorisation', 'visible'),
  colonne('retireLe'),
]
