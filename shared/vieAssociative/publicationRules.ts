import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Publication } from './publication'

/** What is missing or wrong in it. */
export const publicationRules: readonly Regle<Publication, Lecture>[] = [required('nom', 'le titre'), required('date', 'la date'), farDates(Publication)]
