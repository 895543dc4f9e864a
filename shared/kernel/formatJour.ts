import type { DateConnue, Jour } from './jour'
import { MOIS } from './mois'

const QUARTERS = ['janv. – mars', 'avril – juin', 'été', 'oct. – déc.']
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const NBSP = '\u00A0'

const split = (day: Jour): [string, string, string] => [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)]

/** `05/11/2024`, for lists and forms. */
export function formatJour(day: Jour | undefined): string {
  if (!day) return ''
  const [year, month, number] = split(day)
  return `${number}/${month}/${year}`
}

/** `5 novembre 2024`, `1er janvier 2025`: for sentences and letters, held together by no-break spaces. */
export function formatJourLong(day: Jour): string {
  const [year, month, number] = split(day)
  return [Number(number) === 1 ? '1er' : String(Number(number)), MOIS[Number(month) - 1], year].join(NBSP)
}

const weekDay = (day: Jour): string => DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''

/** `mardi 14 janvier 2025`, at the head of a page. */
export const formatJourSemaine = (day: Jour): string => `${weekDay(day)} ${formatJourLong(day)}`

/** `jeu. 16/01`, for agendas. */
export function formatJourCourt(day: Jour): string {
  const [, month, number] = split(day)
  return `${weekDay(day).slice(0, 3)}. ${number}/${month}`
}

/** What is known, as people say it: `2024`, `été 2024`, `mars 2024`, `05/03/2024`. */
export function formatDateConnue(date: DateConnue | undefined): string {
  if (!date) return ''
  if (date.length === 10) return formatJour(date)
  if (date.length === 4) return date
  const year = date.slice(0, 4)
  if (date[5] === 'T') return `${QUARTERS[Number(date[6]) - 1]} ${year}`
  return `${MOIS[Number(date.slice(5, 7)) - 1]} ${year}`
}

/** The same in a sentence: `le 5 mars 2024`, `en mars 2024`, `à l’été 2024`, `en 2024`. */
export function formatDateConnueEnPhrase(date: DateConnue): string {
  if (date.length === 10) return `le ${formatJourLong(date)}`
  if (date[5] !== 'T') return `en ${formatDateConnue(date)}`.replaceAll(' ', NBSP).replace(NBSP, ' ')
  const quarter = Number(date[6])
  if (quarter === 3) return `à l’été${NBSP}${date.slice(0, 4)}`
  return `au ${['premier', 'deuxième', '', 'dernier'][quarter - 1]} trimestre${NBSP}${date.slice(0, 4)}`
}

/** A time of day in a sentence: `9 h`, `14 h 30`. */
export function formatHeure(heure: string): string {
  const [hour = '', minutes = ''] = heure.split(':')
  return `${Number(hour)}${NBSP}h${minutes === '00' ? '' : `${NBSP}${minutes}`}`
}
