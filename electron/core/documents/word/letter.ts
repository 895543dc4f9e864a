import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import type { Lettre, ModeleDocument, Signatures } from '../../../../shared/kernel/document'
import { logosParagraph } from './logos'
import { textParagraphs } from './paragraphs'
import type { Ressources } from './ressources'
import { oneLine, runsOf } from './runs'
import { LETTER_RIGHT } from './styles/letter'
import { dxa } from './tables'

const lines = (texts: readonly string[], style: string, first = style): Paragraph[] => texts.flatMap((text, index) => textParagraphs(text, index === 0 ? first : style, style))

/** A cell is never empty: Word would not open the file. */
const filled = (children: Paragraph[], style: string): Paragraph[] => (children.length > 0 ? children : [new Paragraph({ style })])

/** Who writes on the left, under the logos; to whom on the right, at the height of the window of an envelope. */
function letterhead({ expediteur, destinataire }: Lettre, logos: Paragraph[], width: number): Table {
  const [name = '', ...rest] = expediteur
  const sender = [...logos, ...(name ? [new Paragraph({ style: 'Expediteur', children: runsOf(oneLine(name), 'Strong') })] : []), ...lines(rest, 'Expediteur')]
  const widths = [LETTER_RIGHT, width - LETTER_RIGHT]
  const cell = (children: Paragraph[], column: number) => new TableCell({ width: dxa(widths[column] ?? 0), children })
  return new Table({
    style: 'TableauLettre',
    layout: TableLayoutType.FIXED,
    width: dxa(width),
    columnWidths: widths,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(filled(sender, 'Expediteur'), 0), cell(filled(lines(destinataire, 'Destinataire', 'DestinatairePremier'), 'Destinataire'), 1)],
      }),
    ],
  })
}

/** The head of a letter, down to what it is about. */
export const letterHead = (lettre: Lettre, { logos = [] }: ModeleDocument, ressources: Ressources, width: number): FileChild[] => [
  letterhead(lettre, logosParagraph(logos, ressources), width),
  ...textParagraphs(lettre.lieuDate, 'LieuDate'),
  ...lines(lettre.references, 'References'),
  new Paragraph({ style: 'Objet', children: [...runsOf('Objet\u00A0:', 'Strong'), ...runsOf(` ${oneLine(lettre.objet)}`)] }),
]

/** Who signs a letter: in what quality, room for the hand, then the name. */
export const letterSignatures = ({ faitA, parties, mention }: Signatures): Paragraph[] => [
  ...(faitA ? [new Paragraph({ style: 'SignatureLettre', children: runsOf(oneLine(faitA)) })] : []),
  ...parties.flatMap(({ pour, nom, qualite }) => [
    new Paragraph({ style: 'SignatureLettre', children: runsOf(oneLine(pour)) }),
    ...[nom, qualite, mention]
      .filter(Boolean)
      .map((text, index) => new Paragraph({ style: index === 0 ? 'SignatureLettreNom' : 'SignatureLettreSuite', children: runsOf(oneLine(text)) })),
  ]),
]
