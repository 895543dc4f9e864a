import { formatJour } from '../kernel/formatJour'
import { type CelluleTypee, headOf, typedCell } from './celluleTypee'
import type { TableauExport } from './tableau'

const BOM = '\uFEFF'
const SEPARATOR = ';'
const CRLF = '\r\n'

// What Excel would take for a formula at the head of a text, full-width look-alikes included, behind spaces or characters that are not seen.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u
const NUMBER = /^-\d+(?:[.,]\d+)?$/

/** A text that a spreadsheet reads as a text, whoever wrote it: an apostrophe disarms what would be a formula. */
const defused = (texte: string): string => (FORMULA.test(texte) && !NUMBER.test(texte) ? `'${texte}` : texte)

const quoted = (texte: string): string => (/[";\r\n\t]|^\s|\s$/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte)

// A line break within a cell is a bare LF: CRLF ends the row.
const words = (texte: string): string => quoted(defused(texte).replace(/\r\n?/g, '\n'))

/** Decimal comma, no thousands space. */
const decimal = (nombre: number): string => String(nombre).replace('.', ',')

function written(cellule: CelluleTypee): string {
  switch (cellule.type) {
    case 'vide':
      return ''
    case 'texte':
      return words(cellule.texte)
    case 'jour':
      return formatJour(cellule.jour)
    case 'nombre':
      return decimal(cellule.nombre)
    case 'euros':
      return (cellule.centimes / 100).toFixed(2).replace('.', ',')
  }
}

/** The table as French Excel opens it by a double click: `;`, BOM, CRLF, `jj/mm/aaaa`, decimal comma; no formula runs. */
export function csvOf({ colonnes, lignes }: TableauExport): string {
  const head = colonnes.map(colonne => words(headOf(colonne)))
  const rows = lignes.map(ligne => colonnes.map((colonne, index) => written(typedCell(colonne, ligne[index]))))
  return BOM + [head, ...rows].map(row => row.join(SEPARATOR) + CRLF).join('')
}
