import { type CelluleTypee, headOf, typedCell } from '../../../shared/exports/celluleTypee'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { letters } from '../exports/sheetFinish'
import { clipped, lengthOf, WIDTH_MARGIN, WIDTH_MAX, WIDTH_MIN } from '../exports/xlsx'
import type { Slices } from '../slices'
import { allColumns } from './tables'

/** The styles of cells, in the order of `xl/styles.xml`. */
export const STYLES = { nombre: 0, tete: 1, texte: 2, jour: 3, euros: 4 }

// What XML cannot hold at all, whatever was pasted in a field.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text inside a part of a workbook. */
export const xml = (text: string): string => text.replace(FORBIDDEN, ' ').replace(/[&<>"]/g, sign => SIGNS[sign] ?? '')

// Day 0 of Excel is 30 December 1899.
const dayNumber = (jour: string): number => Date.parse(`${jour}T00:00:00Z`) / 86_400_000 + 25_569

function cellXml(place: string, cellule: CelluleTypee, texte = STYLES.texte): string {
  switch (cellule.type) {
    case 'vide':
      return ''
    case 'texte':
      return `<c r="${place}" s="${texte}" t="inlineStr"><is><t xml:space="preserve">${xml(clipped(cellule.texte))}</t></is></c>`
    case 'jour':
      return `<c r="${place}" s="${STYLES.jour}"><v>${dayNumber(cellule.jour)}</v></c>`
    case 'nombre':
      return `<c r="${place}" s="${STYLES.nombre}"><v>${cellule.nombre}</v></c>`
    case 'euros':
      return `<c r="${place}" s="${STYLES.euros}"><v>${cellule.centimes / 100}</v></c>`
  }
}

/** One list as a sheet: typed cells, frozen and filtered head. Its text is made by hand, in slices: the library of the exports would hold every gesture up. */
export async function sheetXml<C extends Collection>(lire: Lecture, collection: C, fiches: readonly Fiches[C][], slices: Slices, signal?: AbortSignal): Promise<Buffer> {
  const columns = allColumns(collection)
  const names = columns.map((_column, index) => letters(index + 1))
  const heads = columns.map(headOf)
  const widths = heads.map(head => head.length + 2)
  const parts: Buffer[] = []
  for (const [index, fiche] of fiches.entries()) {
    const cells = columns.map((column, rank) => {
      const cellule = typedCell(column, column.valeur(fiche, lire))
      widths[rank] = Math.max(widths[rank] ?? 0, lengthOf(cellule))
      return cellXml(`${names[rank]}${index + 2}`, cellule)
    })
    parts.push(Buffer.from(`<row r="${index + 2}">${cells.join('')}</row>`))
    if (slices.over) await slices.breathe()
    signal?.throwIfAborted()
  }
  const last = `${names.at(-1)}${fiches.length + 1}`
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, rank) => `<col min="${rank + 1}" max="${rank + 1}" width="${Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, width + WIDTH_MARGIN))}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row r="1">${heads.map((texte, rank) => cellXml(`${names[rank]}1`, { type: 'texte', texte }, STYLES.tete)).join('')}</row>`
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from(`</sheetData><autoFilter ref="A1:${last}"/></worksheet>`)])
}
