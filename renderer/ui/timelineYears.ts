import type { DateConnue } from '../../shared/kernel/jour'

/** One moment shown on a line of time. */
export interface Moment {
  cle: string
  date?: DateConnue | undefined
  fin?: DateConnue | undefined
  titre: string
  detail?: string | undefined
  etat: 'fait' | 'prevu' | 'aPlanifier'
  /** Several of the same kind in a row. */
  fois?: number | undefined
  href: string
}

const UNDATED = 'Sans date'
const TO_COME = 'À venir'

/** The moments by year, in the order they come; then what was done on a day nobody knows, then what is to come. */
export function timelineYears(moments: readonly Moment[]): { titre: string; moments: Moment[] }[] {
  const years = new Map<string, Moment[]>()
  for (const moment of moments) {
    const year = moment.date?.slice(0, 4) ?? (moment.etat === 'fait' ? UNDATED : TO_COME)
    years.set(year, [...(years.get(year) ?? []), moment])
  }
  const titres = [...[...years.keys()].filter(year => year !== UNDATED && year !== TO_COME), UNDATED, TO_COME]
  return titres.flatMap(titre => (years.has(titre) ? [{ titre, moments: years.get(titre) ?? [] }] : []))
}
