import { type FileChild, Paragraph, TableOfContents } from 'docx'
import type { Couverture, ModeleDocument } from '../../../../shared/kernel/document'
import { textParagraphs } from './paragraphs'
import { oneLine, runsOf } from './runs'

const DRAFT_TITLE = 'PROJET – il manque encore :'

/** The stamp of an unfinished paper: what is missing, one line each. */
export const stamp = (projet: readonly string[]): Paragraph[] =>
  projet.length === 0
    ? []
    : [
        new Paragraph({ style: 'Projet', children: runsOf(DRAFT_TITLE.replace(' :', '\u00A0:')) }),
        ...projet.map((phrase, index) => new Paragraph({ style: index === projet.length - 1 ? 'ProjetManqueFin' : 'ProjetManque', children: runsOf(oneLine(phrase)) })),
      ]

/** The head of a convention: number, title, second title. */
export const heading = ({ reference, titre, sousTitre }: ModeleDocument): Paragraph[] => [
  ...(reference ? [new Paragraph({ style: 'Reference', children: runsOf(oneLine(reference)) })] : []),
  new Paragraph({ style: 'Title', children: runsOf(oneLine(titre)) }),
  ...(sousTitre ? [new Paragraph({ style: 'Subtitle', children: runsOf(oneLine(sousTitre)) })] : []),
]

/** The cover of a report, then its table of contents on a page of its own. */
export const cover = ({ surtitre, titre, lignes, mentions }: Couverture, projet: readonly string[]): FileChild[] => [
  ...textParagraphs(surtitre, 'Surtitre'),
  new Paragraph({ style: 'Title', children: runsOf(oneLine(titre)) }),
  ...lignes.flatMap(ligne => textParagraphs(ligne, 'CouvertureLigne')),
  ...mentions.flatMap(mention => textParagraphs(mention, 'CouvertureMention')),
  ...stamp(projet),
  new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runsOf('Sommaire') }),
  new TableOfContents('Sommaire', { hyperlink: true, headingStyleRange: '1-2', useAppliedParagraphOutlineLevel: true }),
]
