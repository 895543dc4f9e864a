import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Temoignage } from './temoignage'

/** What is missing or wrong in it: a consent has a date and an end. */
export const temoignageRules: readonly Regle<Temoignage, Lecture>[] = [
  required('texte', 'le témoignage'),
  wrong('consentementLe', 'bloquant', 'Indiquez quand la publication a été acceptée.', ({ consentement, consentementLe }) => consentement === true && consentementLe === undefined),
  wrong(
    'finAutorisation',
    'avertissement',
    'Indiquez jusqu’à quand la publication est acceptée.',
    ({ consentement, finAutorisation, retireLe }) => consentement === true && finAutorisation === undefined && retireLe === undefined,
  ),
  wrong(
    'finAutorisation',
    'bloquant',
    'L’accord se termine avant d’avoir été donné.',
    ({ consentementLe, finAutorisation }) => consentementLe !== undefined && finAutorisation !== undefined && finAutorisation < consentementLe,
  ),
  farDates(Temoignage),
]
