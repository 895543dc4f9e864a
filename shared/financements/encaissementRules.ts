import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Encaissement } from './encaissement'

/** What is missing or wrong in it. */
export const encaissementRules: readonly Regle<Encaissement, Lecture>[] = [required('ligneId', 'la ligne de financement'), farDates(Encaissement)]
