import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { TexteAnnuel } from './texteAnnuel'

/** What is missing or wrong in it. */
export const texteAnnuelRules: readonly Regle<TexteAnnuel, Lecture>[] = [
  required('nom', 'le titre'),
  required('nature', 'la nature du texte'),
  required('annee', 'l’année'),
  farDates(TexteAnnuel),
]
