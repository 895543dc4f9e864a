import type { Echange } from '../echanges/echange'
import { compareDates, isToCome } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Tache } from '../taches/tache'
import type { Parcours } from './parcours'
import { type ContexteParcours, contexteParcours } from './parcoursContexte'

/** Everything a fiche de suivi speaks of. */
export interface ContexteSuivi extends ContexteParcours {
  /** The follow-up meetings, the oldest first. */
  tenus: Echange[]
  aVenir: Echange[]
  /** What is still to be done, the most pressing first. */
  taches: Tache[]
}

/** Finds the meetings and the tasks of the follow-up of a parcours: on itself, or on one of its ingénieries. */
export function contexteSuivi(parcours: Parcours, lire: Lecture): ContexteSuivi {
  const contexte = contexteParcours(parcours, lire)
  const subjects = [parcours.id, ...contexte.ingenieries.map(({ id }) => id)]
  const suivis = subjects
    .flatMap(id => lire.where('echanges', 'sujetId', id))
    .filter(({ moment }) => moment === 'suivi')
    .sort((a, b) => compareDates(a.date, b.date))
  return {
    ...contexte,
    tenus: suivis.filter(({ date }) => !isToCome(date, lire.aujourdhui)),
    aVenir: suivis.filter(({ date }) => isToCome(date, lire.aujourdhui)),
    taches: subjects
      .flatMap(id => lire.where('taches', 'sujetId', id))
      .filter(({ faiteLe }) => faiteLe === undefined)
      .sort((a, b) => (a.echeance ?? '9999').localeCompare(b.echeance ?? '9999')),
  }
}
