import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Signatures, Tableau } from '../../../../shared/kernel/document'
import { captionOf } from './caption'
import { sharedWidths, widthsFor } from './columnWidths'
import { linesOf, oneLine, runsOf } from './runs'
import { mm } from './sheet'
import { lowCell } from './styles/cells'

// Percentages break outside Word: every width is written in twentieths of a point (docx issues 556, 1618).
export const dxa = (size: number) => ({ size, type: WidthType.DXA })

// A table of a few lines is read at once: it moves to the next page rather than being cut.
const WHOLE = 12
// A long one has lower rows: a budget is read on one page.
const LONG = 30

/** How a row stands: repeated at the head of each page, kept with the next one, low in a long table, high enough to write in. */
interface Row {
  header?: boolean
  keepNext?: boolean
  low?: boolean
  hauteur?: number | undefined
}

interface Place {
  rank: number
  keepNext: boolean
}

/**
 * A table with its caption: header repeated on each page, rows never split, fixed widths.
 *
 * @param width of the text, in twentieths of a point
 * @param place its rank among the tables that have a caption, and whether what follows stays with its last row
 */
export function tableau({ legende, colonnes, lignes, total = false, fortes = [], hauteur }: Tableau, width: number, { rank, keepNext }: Place): (Paragraph | Table)[] {
  const widths = widthsFor(
    colonnes.map(colonne => colonne.largeur),
    colonnes.map((colonne, index) => [colonne.titre, ...lignes.map(texts => texts[index] ?? '')]),
    width,
  )
  const cell = (text: string, column: number, style: string, high: number | undefined): TableCell =>
    new TableCell({
      width: dxa(widths[column] ?? 0),
      ...(high === undefined ? {} : { verticalAlign: VerticalAlignTable.CENTER }),
      children: linesOf(text).map(line => new Paragraph({ style, children: runsOf(line) })),
    })
  const styleOf = (style: string, droite: boolean | undefined): string => (droite ? `${style}Droite` : style)
  const row = (texts: readonly string[], style: string, { header, keepNext, low, hauteur: high }: Row): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(high === undefined ? {} : { height: { value: mm(high), rule: HeightRule.ATLEAST } }),
      ...(keepNext ? { keepNext } : {}),
      ...(header ? { tableHeader: true } : {}),
      children: colonnes.map((colonne, index) => cell(texts[index] ?? '', index, low ? lowCell(styleOf(style, colonne.droite)) : styleOf(style, colonne.droite), high)),
    })
  const head = row(
    colonnes.map(colonne => colonne.titre),
    'CelluleTitre',
    { header: true },
  )
  const last = lignes.length - 1
  const strong = new Set([...fortes, ...(total ? [last] : [])])
  const body = lignes.map((texts, index) =>
    row(texts, strong.has(index) ? 'CelluleTotal' : 'Cellule', { keepNext: index < last ? lignes.length <= WHOLE : keepNext, low: lignes.length > LONG, hauteur }),
  )
  const table = new Table({
    style: hauteur === undefined ? 'TableauPES' : 'TableauGrille',
    layout: TableLayoutType.FIXED,
    width: dxa(width),
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
    rows: [head, ...body],
  })
  return [...(legende ? [captionOf('Tableau', rank, legende)] : []), table]
}

// The room is the row’s: as a space under the last line it was not kept with the clause before.
const ROOM_TO_SIGN = 2400

/** The signatures side by side, on one page with the clause before them. */
export function signatures({ faitA, parties, mention }: Signatures, width: number): (Paragraph | Table)[] {
  const widths = sharedWidths(
    parties.map(() => 1),
    width,
  )
  const signer = ({ pour, nom, qualite }: Signatures['parties'][number], column: number): TableCell =>
    new TableCell({
      width: dxa(column),
      children: [
        new Paragraph({ style: 'SignaturePour', children: runsOf(oneLine(pour)) }),
        ...[nom, qualite].filter(Boolean).map(text => new Paragraph({ style: 'SignatureNom', children: runsOf(oneLine(text)) })),
        new Paragraph({ style: 'SignatureMention', children: runsOf(oneLine(mention)) }),
      ],
    })
  return [
    ...(faitA ? [new Paragraph({ style: 'FaitA', children: runsOf(oneLine(faitA)) })] : []),
    new Table({
      style: 'TableauSignatures',
      layout: TableLayoutType.FIXED,
      width: dxa(width),
      columnWidths: widths,
      rows: [
        new TableRow({ cantSplit: true, height: { value: ROOM_TO_SIGN, rule: HeightRule.ATLEAST }, children: parties.map((partie, index) => signer(partie, widths[index] ?? 0)) }),
      ],
    }),
  ]
}
