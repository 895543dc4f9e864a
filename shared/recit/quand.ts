import { toCardinal } from 'n2words/fr-FR'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { type DateConnue, yearOf } from '../kernel/jour'
import { MOIS } from '../kernel/mois'
import { formatEntier } from '../kernel/texte'

const NBSP = '\u00A0'
const isMonth = (date: DateConnue): boolean => date.length === 7 && date[5] !== 'T'
const isDay = (date: DateConnue): boolean => date.length === 10
const month = (date: DateConnue): string => MOIS[Number(date.slice(5, 7)) - 1] ?? ''
const de = (text: string): string => (/^[aeiouyéèàô]/i.test(text) ? `d’${text}` : `de ${text}`)

/** « le 5 mars 2024 », « en 2024 », after a space; nothing when the date is not known. */
export const quand = (date: DateConnue | undefined): string => (date === undefined ? '' : ` ${formatDateConnueEnPhrase(date)}`)

/** « du 15 janvier 2024 », « d’avril 2024 », « de l’été 2024 », « de 2024 », after a space; nothing when it is not known. */
export function deQuand(date: DateConnue | undefined): string {
  if (date === undefined) return ''
  if (isDay(date)) return ` du ${formatJourLong(date)}`
  const told = formatDateConnueEnPhrase(date)
  if (told.startsWith('au ')) return ` du ${told.slice(3)}`
  if (told.startsWith('à ')) return ` de ${told.slice(2)}`
  return ` ${de(told.slice(3))}`
}

/** When it lasted, after a space: « de mars à juin 2024 », « du 3 mars au 5 juin 2024 »; its beginning alone when its end is not known as well. */
export function pendant(debut: DateConnue | undefined, fin: DateConnue | undefined): string {
  if (debut === undefined || fin === undefined || fin <= debut) return quand(debut)
  const sameYear = yearOf(debut) === yearOf(fin)
  if (isMonth(debut) && isMonth(fin)) return ` ${de(month(debut))}${sameYear ? '' : `${NBSP}${yearOf(debut)}`} à ${month(fin)}${NBSP}${yearOf(fin)}`
  if (isDay(debut) && isDay(fin)) return ` du ${sameYear ? formatJourLong(debut).slice(0, -5) : formatJourLong(debut)} au ${formatJourLong(fin)}`
  return quand(debut)
}

/** « une », « six », « 24 »: in words up to sixteen, as a text is read. */
export const combien = (nombre: number, feminin = false): string => (nombre > 16 ? formatEntier(nombre) : nombre === 1 && feminin ? 'une' : toCardinal(nombre))

/** A sentence begins with a capital. */
export const capitale = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A name on one line, its spaces single, those that never break kept. */
export const mot = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[^\S\u00A0\u202F]/gu, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim()
