import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates } from '../regles'
import { Justificatif } from './justificatif'

/** What is missing or wrong in it. */
export const justificatifRules: readonly Regle<Justificatif, Lecture>[] = [
  required('ligneId', 'la ligne de financement'),
  required('type', 'le type de justificatif'),
  required('limite', 'la date limite'),
  farDates(Justificatif),
]
