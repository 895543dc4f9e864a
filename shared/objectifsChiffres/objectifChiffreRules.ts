import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { ObjectifChiffre } from './objectifChiffre'

/** What is missing or wrong in it. */
export const objectifChiffreRules: readonly Regle<ObjectifChiffre, Lecture>[] = [
  required('chiffre', 'le chiffre'),
  required('annee', 'l’année'),
  required('cible', 'l’objectif'),
  farDates(ObjectifChiffre),
]
