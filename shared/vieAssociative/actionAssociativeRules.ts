import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { ActionAssociative } from './actionAssociative'

/** What is missing or wrong in it. */
export const actionAssociativeRules: readonly Regle<ActionAssociative, Lecture>[] = [required('nom', 'l’action'), required('objectifId', 'l’objectif'), farDates(ActionAssociative)]
