import { formatJour, formatJourCourt } from '../../../shared/kernel/formatJour'
import type { Jour } from '../../../shared/kernel/jour'

/** « jeu. 16/01 », « échu 10/01 »; another year is written whole, no date not at all. */
export function when(date: Jour | undefined, today: Jour): string {
  if (date === undefined) return ''
  if (date.slice(0, 4) !== today.slice(0, 4)) return formatJour(date)
  return date < today ? `échu ${formatJour(date).slice(0, 5)}` : formatJourCourt(date)
}
