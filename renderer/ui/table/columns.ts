import type { ReactNode } from 'react'
import type { ChampMeta } from '../../../shared/kernel/champs'
import { formatValeur } from '../../../shared/kernel/formatValeur'
import { startOf } from '../../../shared/kernel/jour'
import { compareFrench, fold } from '../../../shared/kernel/texte'

/** What a cell holds before it is formatted. Unknown is undefined. */
export type CellValue = string | number | boolean | undefined

/** A column of a table: its head, how its values read, and how a value is found. */
export interface TableColumn<Row> extends Pick<ChampMeta, 'label' | 'kind' | 'format' | 'unite'> {
  id: string
  valeur: (row: Row) => CellValue
  /** Shown at first. */
  visible: boolean
  /** Offers its values as a filter chip. */
  filtre: boolean
  /** Instead of the formatted value. */
  render?: (row: Row) => ReactNode
  /** Instead of the label, which stays for screen readers. */
  tete?: ReactNode
  /** Its least width in px, when its kind does not tell. */
  largeur?: number
}

/** A cell as it is read. Unknown is an empty cell, never a dash. */
export const cellText = (column: Pick<TableColumn<never>, 'label' | 'kind' | 'format' | 'unite'>, value: CellValue): string =>
  // A column computed as words may still hold a yes or a no.
  formatValeur(typeof value === 'boolean' ? { ...column, kind: 'oui' } : column, value)

const RIGHT = ['jour', 'dateConnue', 'montant', 'entier', 'decimal', 'heure']
/** Dates and amounts are read from the right. */
export const isRight = (column: Pick<ChampMeta, 'kind'>): boolean => RIGHT.includes(column.kind)

/** French order for words, time for dates, size for numbers. The unknown are put last by the table. */
export function compareCells(column: Pick<ChampMeta, 'kind'>, a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (column.kind === 'dateConnue') return startOf(String(a)) < startOf(String(b)) ? -1 : startOf(String(a)) > startOf(String(b)) ? 1 : 0
  return compareFrench(String(a), String(b))
}

/** The value a chip filters by: the year of a date, the words of the rest; unknown is ''. */
export function filterValue(column: Pick<TableColumn<never>, 'label' | 'kind' | 'format' | 'unite'>, value: CellValue): string {
  if (value === undefined) return ''
  return column.kind === 'jour' || column.kind === 'dateConnue' ? String(value).slice(0, 4) : cellText(column, value)
}

/** The words typed in a quick filter, without accents or case. */
export const typedWords = (typed: string): string[] => fold(typed).trim().split(' ')

const WIDTHS: Partial<Record<ChampMeta['kind'], number>> = { jour: 96, dateConnue: 112, heure: 76, montant: 116, entier: 76, decimal: 76, oui: 76, ref: 140 }
const TEXT_WIDTH = 112
const NAME_WIDTH = 280
const LETTER = 6.6
const HEAD_PADDING = 26

/** The least width of a column in px, and its share of what is left: its values, and its head in full. */
export const widthOf = (column: Pick<TableColumn<never>, 'kind' | 'label' | 'largeur'>, names: boolean): number =>
  column.largeur ?? Math.max(names ? NAME_WIDTH : (WIDTHS[column.kind] ?? TEXT_WIDTH), Math.round(column.label.length * LETTER + HEAD_PADDING))
