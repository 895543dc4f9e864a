import { formatJour } from '../../shared/kernel/formatJour'
import { addDays, dayOf, type Jour } from '../../shared/kernel/jour'
import { formatInstant } from '../fiche/History'

/**
 * An instant as one says it: « 14 h 05 » today, « hier à 17 h 40 », « le 12/11/2026 à 17 h 40 ».
 *
 * @param today the day of this post, by the clock of the core
 */
export function momentTold(iso: string, today: Jour): string {
  const day = dayOf(new Date(iso))
  if (day === today) return formatInstant(iso)
  return `${day === addDays(today, -1) ? 'hier' : `le ${formatJour(day)}`} à ${formatInstant(iso)}`
}

/** The same where the day is always said: « aujourd’hui à 14 h 05 ». */
export const whenTold = (iso: string, today: Jour): string => (dayOf(new Date(iso)) === today ? `aujourd’hui à ${formatInstant(iso)}` : momentTold(iso, today))
