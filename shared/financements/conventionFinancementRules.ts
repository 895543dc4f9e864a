import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { ConventionFinancement } from './conventionFinancement'

/** What is missing or wrong in it. */
export const conventionFinancementRules: readonly Regle<ConventionFinancement, Lecture>[] = [
  required('nom', 'l’intitulé'),
  required('financeurId', 'le financeur'),
  required('montant', 'le montant total'),
  required('fin', 'la date de fin'),
  farDates(ConventionFinancement),
]
