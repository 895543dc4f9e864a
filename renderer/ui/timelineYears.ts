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

/** The moments by year, in the order they come; those without a date are last, « À venir ». */
export function timelineYears(moments: readonly Moment[]): { titre: string; moments: Moment[] }[] {
  const years = new Map<string, Moment[]>()
  for (const moment of moments) {
    const year = moment.date?.slice(0, 4) ?? 'À venir'
    years.set(year, [...(years.get(year) ?? []), moment])
  }
  const dated = [...years].filter(([year]) => year !== 'À venir')
  const open = years.get('À venir')
  return [...dated, ...(open ? [['À venir', open] as const] : [])].map(([titre, list]) => ({ titre, moments: list }))
}
