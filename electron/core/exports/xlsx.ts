import type { Cell, Row } from 'write-excel-file/node'
import { type CelluleTypee, headOf, typedCell } from '../../../shared/exports/celluleTypee'
import type { TableauExport } from '../../../shared/exports/tableau'
import { type Finish, sheetFinish } from './sheetFinish'

/** A sheet: a table with a head, or free lines of words such as the « Critères ». */
export type Feuille = TableauExport & { sansTete?: true }

// As Excel stores them; a French one shows « 05/11/2024 » and « 1 234,50 € ».
export const DAY_FORMAT = 'dd/mm/yyyy'
export const EURO_FORMAT = '#,##0.00\\ "€"'
// What a cell of Excel holds at most, in characters.
const TEXT_MAX = 32_767
const SHEET_NAME_MAX = 31
// In characters of the usual font.
export const [WIDTH_MIN, WIDTH_MAX, WIDTH_MARGIN] = [9, 60, 3]
const HEAD = { fontWeight: 'bold', backgroundColor: '#E8EEF4', alignVertical: 'center', wrap: true } as const

/** The name of a sheet as Excel takes it, unlike those already taken. */
export function sheetName(nom: string, taken: ReadonlySet<string>): string {
  const legible =
    nom
      .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Feuille'
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    const name = legible.slice(0, SHEET_NAME_MAX - suffix.length) + suffix
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** A text as one cell can hold it. */
export const clipped = (texte: string): string => (texte.length > TEXT_MAX ? `${texte.slice(0, TEXT_MAX - 1)}…` : texte)

function cellOf(cellule: CelluleTypee): Cell {
  switch (cellule.type) {
    case 'vide':
      return null
    case 'texte':
      // Said to be a text, so that neither « 01000 » nor « =1+1 » becomes something else.
      return { value: clipped(cellule.texte), type: String, format: '@', alignVertical: 'top', wrap: cellule.texte.includes('\n') || cellule.texte.length > WIDTH_MAX }
    case 'jour':
      return { value: new Date(`${cellule.jour}T00:00:00Z`), type: Date, format: DAY_FORMAT, alignVertical: 'top', align: 'left' }
    case 'nombre':
      return { value: cellule.nombre, type: Number, alignVertical: 'top' }
    case 'euros':
      return { value: cellule.centimes / 100, type: Number, format: EURO_FORMAT, alignVertical: 'top' }
  }
}

/** How many characters a cell shows. */
export function lengthOf(cellule: CelluleTypee): number {
  switch (cellule.type) {
    case 'vide':
      return 0
    case 'texte':
      return Math.max(...cellule.texte.split('\n').map(line => line.length))
    case 'jour':
      return 10
    case 'nombre':
      return String(cellule.nombre).length
    case 'euros':
      return String(cellule.centimes).length + 5
  }
}

const headCell = (texte: string): Cell => ({ value: texte, type: String, ...HEAD })

function laidOut({ nom, colonnes, lignes, sansTete }: Feuille, taken: Set<string>) {
  const name = sheetName(nom, taken)
  taken.add(name.toLowerCase())
  const cells = lignes.map(ligne => colonnes.map((colonne, index) => typedCell(colonne, ligne[index])))
  const rows: Row[] = cells.map(row => row.map(cellOf))
  const heads = colonnes.map(headOf)
  const widths = heads.map((head, index) => {
    const longest = cells.reduce((most, row) => Math.max(most, lengthOf(row[index] ?? { type: 'vide' })), sansTete ? 0 : head.length + 2)
    return { width: Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, longest + WIDTH_MARGIN)) }
  })
  const finish: Finish = { nom: name, lignes: rows.length + (sansTete ? 0 : 1), colonnes: colonnes.length, tete: !sansTete }
  return {
    finish,
    sheet: {
      sheet: name,
      data: sansTete ? rows : [heads.map(headCell), ...rows],
      columns: widths,
      orientation: 'landscape' as const,
      ...(sansTete ? {} : { stickyRowsCount: 1 }),
    },
  }
}

/** An Excel workbook: typed cells, frozen and filtered heads, A4 landscape as wide as one page. No cell is ever a formula. */
export async function xlsxOf(feuilles: readonly Feuille[]): Promise<Buffer> {
  const taken = new Set<string>()
  const laid = feuilles.map(feuille => laidOut(feuille, taken))
  // Only read when a workbook is asked for.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(
    laid.map(({ sheet }) => sheet),
    { fontFamily: 'Calibri', fontSize: 11, features: [sheetFinish(laid.map(({ finish }) => finish))] },
  ).toBuffer()
}
