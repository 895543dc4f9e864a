import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Adhesion } from './adhesion'

/** What is missing or wrong in it. */
export const adhesionRules: readonly Regle<Adhesion, Lecture>[] = [required('adherentId', 'l’adhérent'), required('annee', 'l’année'), farDates(Adhesion)]
