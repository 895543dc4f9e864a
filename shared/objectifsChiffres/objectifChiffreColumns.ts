import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { ObjectifChiffre } from './objectifChiffre'

const colonne = columnsOf(ObjectifChiffre)

export const objectifChiffreColumns: readonly Colonne<ObjectifChiffre>[] = [
  colonne('chiffre', 'visible', 'filtre'),
  colonne('annee', 'visible', 'filtre'),
  colonne('cible', 'visible'),
  colonne('financeurId', 'visible', 'filtre'),
  colonne('commentaire'),
]
