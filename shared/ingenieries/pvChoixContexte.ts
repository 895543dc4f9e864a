import type { Lecture } from '../lecture'
import { classement, type NoteOffre } from '../offres/classement'
import type { Offre } from '../offres/offre'
import type { Ingenierie } from './ingenierie'
import { type ContexteIngenierie, contexteIngenierie } from './ingenierieContexte'

/** An offre, who made it and what it scores. */
export interface OffreNotee {
  offre: Offre
  nom: string
  note: NoteOffre
}

/** Everything a procès-verbal de choix speaks of. */
export interface ContextePvChoix extends ContexteIngenierie {
  /** The best ranked first, then those that have no rank. */
  offres: OffreNotee[]
  retenue: OffreNotee | undefined
  /** Two offres at least: the rest is a choice without competition. */
  concurrence: boolean
}

// Finite: the difference of two infinities is no order.
const rankOf = ({ note }: OffreNotee): number => note.rang ?? Number.MAX_SAFE_INTEGER
const UNMARKED: NoteOffre = { total: undefined, sur: undefined, manquent: [], rang: undefined, exAequo: false }

/** Finds the offres of an ingénierie and ranks them. */
export function contextePvChoix(ingenierie: Ingenierie, lire: Lecture): ContextePvChoix {
  const received = lire.where('offres', 'ingenierieId', ingenierie.id)
  const marks = classement(received)
  const offres = received
    .map(offre => ({ offre, nom: lire.get('structures', offre.prestataireId)?.nom ?? 'Prestataire non renseigné', note: marks.get(offre.id) ?? UNMARKED }))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.offre.id < b.offre.id ? -1 : 1))
  return {
    ...contexteIngenierie(ingenierie, lire, ingenierie.choixLe),
    offres,
    retenue: offres.find(({ offre }) => offre.prestataireId !== undefined && offre.prestataireId === ingenierie.prestataireId),
    concurrence: offres.length >= 2,
  }
}
