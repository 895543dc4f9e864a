import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { ActionCpom } from './actionCpom'

const colonne = columnsOf(ActionCpom)

export const actionCpomColumns: readonly Colonne<ActionCpom>[] = [
  colonne('code', 'visible'),
  colonne('nom', 'visible'),
  colonne('axe', 'visible', 'filtre'),
  colonne('exercice', 'visible', 'filtre'),
  colonne('responsableId', 'visible', 'filtre', 'court'),
  computed('indicateurs', 'Indicateurs', ({ indicateurs }) => Object.keys(indicateurs ?? {}).length, 'entier', 'visible'),
  colonne('coutPrevu'),
  colonne('coutReel', 'visible'),
  colonne('subventionVille', 'visible'),
]
