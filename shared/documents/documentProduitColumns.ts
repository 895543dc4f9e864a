import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { DocumentProduit } from './documentProduit'

const colonne = columnsOf(DocumentProduit)

export const documentProduitColumns: readonly Colonne<DocumentProduit>[] = [
  colonne('nom', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('sujetId', 'visible'),
  colonne('annee', 'visible', 'filtre'),
  colonne('version', 'visible'),
  colonne('produitLe', 'visible'),
  colonne('produitPar', 'visible', 'filtre'),
  colonne('projet', 'visible', 'filtre'),
  colonne('modeleId'),
  colonne('chemin'),
]
