import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Temoignage } from './temoignage'

/** What is missing or wrong in it. */
export const temoignageRules: readonly Regle<Temoignage, Lecture>[] = [required('texte', 'le témoignage'), farDates(Temoignage)]
