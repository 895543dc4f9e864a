import { addDays, DateConnue, Jour } from './jour'
import { MOIS } from './mois'
import { fold } from './texte'

const MONTHS = MOIS.map(fold)
const SEASONS: Record<string, number> = { hiver: 1, printemps: 2, ete: 3, automne: 4 }
const RELATIVE: Record<string, number> = { "aujourd'hui": 0, hier: -1, demain: 1, 'apres-demain': 2, 'avant-hier': -2 }

/** 0 when the word names no month or more than one: `jui` may be juin or juillet. */
function monthNamed(word: string): number {
  const exact = MONTHS.indexOf(word.replace('.', ''))
  if (exact >= 0) return exact + 1
  const found = MONTHS.filter(month => word.length >= 3 && month.startsWith(word.replace('.', '')))
  return found.length === 1 && found[0] ? MONTHS.indexOf(found[0]) + 1 : 0
}

const fullYear = (text: string): string => (text.length === 2 ? `20${text}` : text)
const iso = (year: string, month: number | string, day: number | string): string => `${fullYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * Reads a day as people type it: `5/11`, `05112024`, `051124`, `5 nov`, `1er mars 2024`, `aujourd’hui`.
 *
 * @param today gives the year when none is typed
 * @returns undefined when it is not a day
 */
export function readJour(text: string, today: Jour): Jour | undefined {
  const typed = fold(text)
    .replace(/^(le|du|au)\s+/, '')
    .trim()
  const shift = RELATIVE[typed]
  const day = shift === undefined ? written(typed, today.slice(0, 4)) : addDays(today, shift)
  return Jour.safeParse(day).success ? day : undefined
}

function written(typed: string, thisYear: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed
  const glued = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  if (glued) return iso(glued[3] ?? thisYear, glued[2] ?? '', glued[1] ?? '')
  const digits = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(typed)
  if (digits) return iso(digits[3] ?? thisYear, digits[2] ?? '', digits[1] ?? '')
  const words = /^(\d{1,2})(?:er)? +([a-z]+\.?)(?: +(\d{4}|\d{2}))?$/.exec(typed)
  return words?.[1] && words[2] ? iso(words[3] ?? thisYear, monthNamed(words[2]), words[1]) : undefined
}

/** Reads what is known of a date: a day as above, or `2024`, `mars 2024`, `03/2024`, `été 2024`, `T3 2024`, `2024-T3`. */
export function readDateConnue(text: string, today: Jour): DateConnue | undefined {
  const typed = fold(text).trim()
  if (DateConnue.safeParse(typed.toUpperCase()).success) return typed.toUpperCase()
  const numeric = /^(\d{1,2})[/.-](\d{4})$/.exec(typed)
  if (numeric) return known(`${numeric[2]}-${numeric[1]?.padStart(2, '0')}`)
  const quarter = /^t([1-4]) +(\d{4})$/.exec(typed)
  if (quarter) return known(`${quarter[2]}-T${quarter[1]}`)
  const named = /^([a-z]+\.?) +(\d{4})$/.exec(typed)
  if (named?.[1] && named[2]) {
    const season = SEASONS[named[1]]
    return known(season ? `${named[2]}-T${season}` : `${named[2]}-${String(monthNamed(named[1])).padStart(2, '0')}`)
  }
  return readJour(text, today)
}

const known = (date: string): DateConnue | undefined => (DateConnue.safeParse(date).success ? date : undefined)
