import { type Echange, natureEchangeLabels } from './echanges/echange'
import type { Acte, Evenement } from './evenement'
import { compareDates, type DateConnue, endOf, isToCome, startOf } from './kernel/jour'
import type { Lecture } from './lecture'

/** An event with the day it is sorted by. */
export interface Placed {
  cle: string
  evenement: Evenement
}

type Donnees = Pick<Evenement, 'acte' | 'titre' | 'detail' | 'dispositif' | 'collection' | 'id' | 'fois'> & { date: DateConnue | undefined; fin?: DateConnue | undefined }

const LAST = '9999'

/** An event of a journey: done, planned when it begins after today, to be planned when its date is unknown and nothing says it is done. */
export function evenement({ fin, date, ...rest }: Donnees, lire: Lecture, fait = true): Evenement {
  const etat = isToCome(date, lire.aujourdhui) ? 'prevu' : fait ? 'fait' : date === undefined ? 'aPlanifier' : 'prevu'
  return { ...rest, date, ...(fin !== undefined && fin !== date ? { fin } : {}), etat }
}

/**
 * Events in the order they happen by nature, each with its day: a vague date, « 2023 », is set after what must come first,
 * « mars 2023 », and not on 1 January.
 */
export function inProcessOrder(evenements: readonly Evenement[]): Placed[] {
  let previous = ''
  return evenements.map(event => {
    if (event.date === undefined) return { cle: LAST, evenement: event }
    const cle = previous > startOf(event.date) && previous <= endOf(event.date) ? previous : startOf(event.date)
    previous = cle
    return { cle, evenement: event }
  })
}

// An end known by its year only, « 2024 », comes after what happened in that year.
const dayOf = ({ acte, date }: Evenement): string => (date === undefined ? LAST : acte === 'fin' ? endOf(date) : startOf(date))

/** Events that follow no process, each on its first day. */
export const byDate = (evenements: readonly Evenement[]): Placed[] => evenements.map(event => ({ cle: dayOf(event), evenement: event }))

/** In the order of time, unknown dates last; of the same day, as they were given. */
export const sorted = (ranges: readonly Placed[]): Evenement[] => [...ranges].sort((a, b) => (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : 0)).map(({ evenement: event }) => event)

/** Meetings told once a civil year, past and planned apart: « 6 rendez-vous ». */
export function meetings(echanges: readonly Echange[], acte: Acte, titre: string, dispositif: string, lire: Lecture): Evenement[] {
  const dated = echanges.filter(echange => echange.date !== undefined).sort((a, b) => compareDates(a.date, b.date))
  const groups = new Map<string, Echange[]>()
  for (const echange of dated) {
    const key = `${echange.date?.slice(0, 4)} ${isToCome(echange.date, lire.aujourdhui)}`
    groups.set(key, [...(groups.get(key) ?? []), echange])
  }
  return [...groups.values()].map(group => {
    const [first, last] = [group[0], group.at(-1)]
    const called = group.every(({ nature }) => nature === 'reunion') ? 'réunions' : 'rendez-vous'
    const detail = group.length > 1 ? `${group.length}\u00A0${called}` : first?.nature && natureEchangeLabels[first.nature]
    return evenement(
      { acte, date: first?.date, fin: last?.date, titre, detail, dispositif, collection: 'echanges', id: first?.id ?? '', ...(group.length > 1 ? { fois: group.length } : {}) },
      lire,
    )
  })
}
