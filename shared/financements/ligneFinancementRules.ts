import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { LigneFinancement } from './ligneFinancement'

/** What is missing or wrong in it. */
export const ligneFinancementRules: readonly Regle<LigneFinancement, Lecture>[] = [
  required('financeurId', 'le financeur'),
  required('exercice', 'l’exercice'),
  required('statut', 'le statut'),
  farDates(LigneFinancement),
]
