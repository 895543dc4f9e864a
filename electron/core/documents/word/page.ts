import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import { textParagraphs } from './paragraphs'
import { oneLine, runsOf } from './runs'
import { SIDE, sheetOf } from './sheet'

const NBSP = '\u00A0'
const DRAFT = 'PROJET – à ne pas signer'
const margin = { top: 1417, bottom: 1304, left: SIDE, right: SIDE, header: 567, footer: 567 }

// More of them would take the foot of the page for themselves.
const APART = 3

/** What funders ask for: a line each, or one after the other when there are many. */
const mentionsOf = (mentions: readonly string[]): Paragraph[] =>
  mentions.length > APART ? textParagraphs(mentions.map(oneLine).join(' · '), 'Mention') : mentions.flatMap(mention => textParagraphs(mention, 'Mention'))

const header = ({ enTete, titre, projet = [] }: ModeleDocument): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'Header', children: runsOf(`${oneLine(enTete)}\t${oneLine(titre)}`) }),
      ...(projet.length > 0 ? [new Paragraph({ style: 'HeaderProjet', children: runsOf(DRAFT) })] : []),
    ],
  })

const pageNumber = (): Paragraph =>
  new Paragraph({ style: 'Footer', children: [new TextRun({ children: [`Page${NBSP}`, PageNumber.CURRENT, `${NBSP}/${NBSP}`, PageNumber.TOTAL_PAGES] })] })

/**
 * The page of every paper: header and footer on each; neither on the cover of a report nor on the first page of a letter,
 * and at the foot of the first page what funders ask for.
 */
export function sectionOf(modele: ModeleDocument): Omit<ISectionOptions, 'children'> {
  const { couverture, lettre, mentions = [] } = modele
  const { width, height } = sheetOf(modele)
  const bare = couverture !== undefined || lettre !== undefined
  const asked = mentionsOf(mentions)
  const first = [...asked, ...(bare ? [] : [pageNumber()])]
  return {
    properties: { page: { size: { width, height }, margin }, titlePage: bare || asked.length > 0 },
    headers: { default: header(modele), ...(bare || asked.length === 0 ? {} : { first: header(modele) }) },
    footers: { default: new Footer({ children: [pageNumber()] }), ...(asked.length > 0 ? { first: new Footer({ children: first }) } : {}) },
  }
}
