import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Piece } from './piece'

const colonne = columnsOf(Piece)

export const pieceColumns: readonly Colonne<Piece>[] = [
  colonne('nom', 'visible'),
  colonne('sujetId', 'visible'),
  colonne('ajouteeLe', 'visible'),
  colonne('ajouteePar', 'visible', 'filtre'),
  colonne('taille'),
]
