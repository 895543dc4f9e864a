import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Depense } from './depense'

/** What is missing or wrong in it. */
export const depenseRules: readonly Regle<Depense, Lecture>[] = [required('date', 'la date'), required('montant', 'le montant'), farDates(Depense)]
