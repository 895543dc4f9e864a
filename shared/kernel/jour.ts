import { z } from 'zod'

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const KNOWN_DATE = /^(\d{4})(?:-T([1-4])|-(\d{2})(?:-(\d{2}))?)?$/
const DAY_EXPECTED = 'Écrivez une date comme 05/11/2024.'
const KNOWN_DATE_EXPECTED = 'Écrivez ce que vous savez de la date : 2024, été 2024, mars 2024 ou 05/03/2024.'

/** The years a date or an exercice may be of (metier.md § 9). */
export const ANNEES = { premiere: 1901, derniere: 2199 } as const

/** True of a year that dates and exercices may be of. */
export const isAnnee = (year: number): boolean => Number.isInteger(year) && year >= ANNEES.premiere && year <= ANNEES.derniere

/** A civil day `AAAA-MM-JJ`, without time zone. */
export const Jour = z.string({ error: DAY_EXPECTED }).refine(isDay, { error: DAY_EXPECTED })
export type Jour = string

/** What is known of a date: `AAAA`, `AAAA-Tn`, `AAAA-MM` or `AAAA-MM-JJ`. No day is ever invented. */
export const DateConnue = z.string({ error: KNOWN_DATE_EXPECTED }).refine(isKnownDate, { error: KNOWN_DATE_EXPECTED })
export type DateConnue = string

function isDay(text: string): boolean {
  const parts = ISO_DAY.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isAnnee(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
}

function isKnownDate(text: string): boolean {
  const parts = KNOWN_DATE.exec(text)
  if (!parts) return false
  if (parts[4]) return isDay(text)
  const year = Number(parts[1])
  return isAnnee(year) && (!parts[3] || (Number(parts[3]) >= 1 && Number(parts[3]) <= 12))
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')

/** The first day a known date may stand for: what lists sort by. */
export function startOf(date: DateConnue): Jour {
  const parts = KNOWN_DATE.exec(date)
  if (!parts) return date
  const month = parts[2] ? Number(parts[2]) * 3 - 2 : Number(parts[3] ?? 1)
  return parts[4] ? date : `${parts[1]}-${two(month)}-01`
}

/** The last day a known date may stand for. */
export function endOf(date: DateConnue): Jour {
  const parts = KNOWN_DATE.exec(date)
  if (!parts || parts[4]) return date
  const year = Number(parts[1])
  const month = parts[2] ? Number(parts[2]) * 3 : Number(parts[3] ?? 12)
  return `${year}-${two(month)}-${lastDayOf(year, month)}`
}

/** In the order of time, by their first day; what is unknown comes first. */
export function compareDates(a: DateConnue | undefined, b: DateConnue | undefined): number {
  const [from, to] = [startOf(a ?? ''), startOf(b ?? '')]
  return from < to ? -1 : from > to ? 1 : 0
}

/** True when no day of what is known has come yet. */
export const isToCome = (date: DateConnue | undefined, today: Jour): boolean => date !== undefined && startOf(date) > today

/** The civil year of a day, or of what is known of a date. */
export const yearOf = (date: DateConnue): number => Number(date.slice(0, 4))

/** True when the whole of what is known lies in the civil year: every known date names its year. */
export const isInYear = (date: DateConnue | undefined, year: number): boolean => date !== undefined && yearOf(date) === year

/** True when a period, open on either side when unknown, holds this day. */
export const isInForce = (period: { debut?: DateConnue | undefined; fin?: DateConnue | undefined }, day: Jour): boolean =>
  (period.debut === undefined || startOf(period.debut) <= day) && (period.fin === undefined || endOf(period.fin) >= day)

const toDate = (day: Jour): Date => new Date(`${day}T00:00:00Z`)

/** The day `days` later; negative goes back. */
export function addDays(day: Jour, days: number): Jour {
  const date = toDate(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day `months` later, the last of its month when it has no such day: 31 August and six months make 28 February. */
export function addMonths(day: Jour, months: number): Jour {
  const [year, month, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const from = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(from / 12), (from % 12) + 1]
  return `${toYear}-${two(toMonth)}-${two(Math.min(number, lastDayOf(toYear, toMonth)))}`
}

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Jour, to: Jour): number => Math.round((toDate(to).getTime() - toDate(from).getTime()) / 86_400_000)

/** The civil day of an instant on this computer. */
export const dayOf = (instant: Date): Jour => `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
