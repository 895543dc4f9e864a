import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { ObjectifAssociatif } from './objectifAssociatif'

/** What is missing or wrong in it. */
export const objectifAssociatifRules: readonly Regle<ObjectifAssociatif, Lecture>[] = [
  required('nom', 'l’objectif'),
  required('mission', 'la mission'),
  farDates(ObjectifAssociatif),
]
