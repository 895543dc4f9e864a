import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Tache } from './tache'

const colonne = columnsOf(Tache)

export const tacheColumns: readonly Colonne<Tache>[] = [
  colonne('nom', 'visible'),
  colonne('echeance', 'visible'),
  colonne('responsableId', 'visible', 'filtre', 'court'),
  colonne('sujetId', 'visible'),
  computed('faite', 'Faite', ({ faiteLe }) => faiteLe !== undefined, 'oui', 'visible', 'filtre'),
  colonne('faiteLe'),
]
