import { type ChampMeta, ordered } from '../../kernel/champs'
import { formatDateConnue, formatJourLong } from '../../kernel/formatJour'
import { montantEnLettres } from '../../kernel/montantEnLettres'
import { linesIn } from '../phrases'

/** A day or a known date as a sentence has it: `5 novembre 2024`, `mars 2024`. */
export const dateEnLettres = (date: string): string => (date.length === 10 ? formatJourLong(date) : formatDateConnue(date))

/** An amount in words; a negative one says so. */
export const sommeEnLettres = (cents: number): string => (cents < 0 ? `moins ${montantEnLettres(-cents)}` : montantEnLettres(cents))

/** True of a text that takes one thing a line: it can be repeated line by line. */
export const isByLine = ({ kind, aide }: ChampMeta): boolean => kind === 'long' && /par ligne/.test(aide ?? '')

/** The elements of a field, whatever was stored, in their order, numbered from 1. */
export const elementsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
  ordered(value as Record<string, { ordre: number }> | undefined).map((element, index) => ({ ...element, rang: index + 1 }))

/** The lines of a stored text. */
export const linesOf = (value: unknown): string[] => linesIn(typeof value === 'string' ? value : undefined)
