import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, isNotHalfDay, wrong } from '../regles'
import { Offre } from './offre'

/** What is missing or wrong in an offre (metier.md § 2.5). */
export const offreRules: readonly Regle<Offre, Lecture>[] = [
  required('ingenierieId', 'l’ingénierie'),
  required('prestataireId', 'le prestataire'),
  required('total', 'le total, toutes taxes', 'avertissement'),
  wrong('jours', 'avertissement', 'Les jours se comptent par demi-journée.', ({ jours }) => isNotHalfDay(jours)),
  wrong(
    'total',
    'avertissement',
    'Le total est inférieur au prix des jours.',
    ({ jours, prixJour, total }) => jours !== undefined && prixJour !== undefined && total !== undefined && total < Math.round(jours * prixJour),
  ),
  wrong('notes', 'bloquant', 'Une note dépasse son barème.', ({ notes }) =>
    Object.values(notes ?? {}).some(({ note, sur }) => note !== undefined && sur !== undefined && note > sur),
  ),
  farDates(Offre),
]
