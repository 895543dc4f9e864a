import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { TexteAnnuel } from './texteAnnuel'

const colonne = columnsOf(TexteAnnuel)

export const texteAnnuelColumns: readonly Colonne<TexteAnnuel>[] = [
  colonne('nom', 'visible'),
  colonne('nature', 'visible', 'filtre'),
  colonne('annee', 'visible', 'filtre'),
  colonne('rubrique', 'filtre'),
  colonne('auteurId'),
  colonne('sujetId'),
]
