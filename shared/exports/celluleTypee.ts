import type { Cellule } from '../descripteur'
import { formatValeur } from '../kernel/formatValeur'
import type { ColonneExport } from './tableau'

/** What a spreadsheet is given for a cell: dates, numbers and amounts stay what they are, the rest is words. */
export type CelluleTypee =
  | { type: 'vide' }
  | { type: 'texte'; texte: string }
  /** A whole civil day, `AAAA-MM-JJ`. */
  | { type: 'jour'; jour: string }
  | { type: 'nombre'; nombre: number }
  /** Cents. */
  | { type: 'euros'; centimes: number }

const EMPTY: CelluleTypee = { type: 'vide' }
const DAY = /^\d{4}-\d{2}-\d{2}$/
const AMOUNT = 'montant'

// Searched and pasted elsewhere: these go without the spaces the screen shows them with.
const BARE = ['siret', 'siren', 'iban']

function wordsOf(colonne: ColonneExport, valeur: string | number | boolean): CelluleTypee {
  const bare = colonne.format !== undefined && BARE.includes(colonne.format)
  const texte = bare ? String(valeur) : formatValeur(typeof valeur === 'boolean' ? { ...colonne, kind: 'oui' } : colonne, valeur).replaceAll('\u00A0', ' ')
  return texte === '' ? EMPTY : { type: 'texte', texte }
}

/** The cell as a spreadsheet can count and sort with it. A date known in part stays as it is known: « mars 2024 ». */
export function typedCell(colonne: ColonneExport, valeur: Cellule): CelluleTypee {
  if (valeur === undefined) return EMPTY
  if (typeof valeur === 'number') return colonne.kind === AMOUNT ? { type: 'euros', centimes: valeur } : { type: 'nombre', nombre: valeur }
  if (typeof valeur === 'string' && (colonne.kind === 'jour' || colonne.kind === 'dateConnue') && DAY.test(valeur)) return { type: 'jour', jour: valeur }
  return wordsOf(colonne, valeur)
}

/** The head of a column, with the unit its numbers are left without: « Durée (min) ». */
export const headOf = ({ label, unite }: ColonneExport): string => (unite ? `${label} (${unite})` : label)
