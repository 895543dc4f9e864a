import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Modele } from './modele'

const colonne = columnsOf(Modele)

export const modeleColumns: readonly Colonne<Modele>[] = [
  colonne('nom', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('version', 'visible'),
  colonne('actif', 'visible', 'filtre'),
  colonne('deposeLe', 'visible'),
  colonne('deposePar', 'visible', 'filtre'),
  colonne('remplaceId'),
  colonne('chemin'),
]
