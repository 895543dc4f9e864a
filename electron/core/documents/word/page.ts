import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import { oneLine, runsOf } from './runs'

const NBSP = '\u00A0'
const DRAFT = 'PROJET – à ne pas signer'

/** A4, margins of 2 cm, lengths in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1304, left: 1134, right: 1134, header: 567, footer: 567 } }

const header = ({ enTete, titre, projet = [] }: ModeleDocument): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'Header', children: runsOf(`${oneLine(enTete)}\t${oneLine(titre)}`) }),
      ...(projet.length > 0 ? [new Paragraph({ style: 'HeaderProjet', children: runsOf(DRAFT) })] : []),
    ],
  })

const footer = (): Footer =>
  new Footer({
    children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [`Page${NBSP}`, PageNumber.CURRENT, `${NBSP}/${NBSP}`, PageNumber.TOTAL_PAGES] })] })],
  })

/** The page of every paper: header and footer on each, save on the cover of a report. */
export const sectionOf = (modele: ModeleDocument): Omit<ISectionOptions, 'children'> => ({
  properties: { page, titlePage: modele.couverture !== undefined },
  headers: { default: header(modele) },
  footers: { default: footer() },
})
