import { Paragraph, type ParagraphChild, SequentialIdentifier, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Signatures, Tableau } from '../../../../shared/kernel/document'
import { linesOf, oneLine, runsOf } from './runs'
import { TEXT_WIDTH } from './theme'

// Percentages break outside Word: every width is written in twentieths of a point (docx issues 556, 1618).
const dxa = (size: number) => ({ size, type: WidthType.DXA })

// A table of a few lines is read at once: it moves to the next page rather than being cut.
const WHOLE = 10

/** Shares of the text width; the last column takes what rounding left. */
function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map(share => Math.floor((share / sum) * TEXT_WIDTH))
  const rest = TEXT_WIDTH - widths.reduce((total, width) => total + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}

const cell = (text: string, width: number, style: string): TableCell =>
  new TableCell({ width: dxa(width), children: linesOf(text).map(line => new Paragraph({ style, children: runsOf(line) })) })

function captionOf(legende: string): Paragraph {
  const children: ParagraphChild[] = [...runsOf('Tableau\u00A0'), new SequentialIdentifier('Tableau'), ...runsOf(` – ${oneLine(legende)}`)]
  return new Paragraph({ style: 'Caption', children })
}

/** A table with its caption: header repeated on each page, rows never split, fixed widths. */
export function tableau({ legende, colonnes, lignes, total = false }: Tableau): (Paragraph | Table)[] {
  const widths = widthsOf(colonnes.map(colonne => colonne.largeur))
  const row = (texts: readonly string[], style: string, { header = false, keepNext = false } = {}): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext: true } : {}),
      ...(header ? { tableHeader: true } : {}),
      children: colonnes.map((colonne, index) => cell(texts[index] ?? '', widths[index] ?? 0, colonne.droite ? `${style}Droite` : style)),
    })
  const head = row(
    colonnes.map(colonne => colonne.titre),
    'CelluleTitre',
    { header: true },
  )
  const last = lignes.length - 1
  const body = lignes.map((texts, index) => row(texts, total && index === last ? 'CelluleTotal' : 'Cellule', { keepNext: index < last && lignes.length <= WHOLE }))
  const table = new Table({
    style: 'TableauPES',
    layout: TableLayoutType.FIXED,
    width: dxa(TEXT_WIDTH),
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
    rows: [head, ...body],
  })
  return [...(legende ? [captionOf(legende)] : []), table, new Paragraph({ style: 'ApresTableau' })]
}

/** The signatures side by side, on one page with the clause before them. */
export function signatures({ faitA, parties, mention }: Signatures): (Paragraph | Table)[] {
  const widths = widthsOf(parties.map(() => 1))
  const signer = ({ pour, nom, qualite }: Signatures['parties'][number], width: number): TableCell =>
    new TableCell({
      width: dxa(width),
      children: [
        ...[pour].map(text => new Paragraph({ style: 'SignaturePour', children: runsOf(oneLine(text)) })),
        ...[nom, qualite].filter(Boolean).map(text => new Paragraph({ style: 'SignatureNom', children: runsOf(oneLine(text)) })),
        new Paragraph({ style: 'SignatureMention', children: runsOf(oneLine(mention)) }),
      ],
    })
  return [
    new Paragraph({ style: 'FaitA', children: runsOf(oneLine(faitA)) }),
    new Table({
      style: 'TableauSignatures',
      layout: TableLayoutType.FIXED,
      width: dxa(TEXT_WIDTH),
      columnWidths: widths,
      rows: [new TableRow({ cantSplit: true, children: parties.map((partie, index) => signer(partie, widths[index] ?? 0)) })],
    }),
    new Paragraph({ style: 'ApresTableau' }),
  ]
}
