import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx'
import type { FormeDocument } from '../../../../shared/kernel/document'
import { afterTables } from './styles/afterTable'
import { articles } from './styles/articles'
import { cells } from './styles/cells'
import { chapters } from './styles/chapters'
import { colours, FONT, spaced } from './styles/colours'
import { draft } from './styles/draft'
import { headings } from './styles/headings'
import { letter } from './styles/letter'
import { page } from './styles/page'
import { signature } from './styles/signature'
import { text } from './styles/text'

/** Where the text of a bullet begins: further in when it is under a numbered clause. */
export const BULLET_INDENT: Readonly<Record<FormeDocument, number>> = { articles: 851, chapitres: 426, fiche: 426, lettre: 426 }

// A convention is read in one sitting and filed: half a point less keeps it to four pages.
const BODY: Readonly<Record<FormeDocument, number>> = { articles: 21, chapitres: 22, fiche: 22, lettre: 22 }
const HEADINGS: Readonly<Record<FormeDocument, readonly [number, number, number]>> = { articles: [28, 24, 22], chapitres: [32, 26, 22], fiche: [26, 23, 22], lettre: [24, 22, 22] }

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colours.accent },
  paragraph: { spacing: spaced(before, after, 240), keepNext: true, keepLines: true },
})
const numbered = (forme: FormeDocument, level: number) => (forme === 'chapitres' ? { numbering: { reference: 'chapitres', level } } : {})

const strong = { id: 'Strong', name: 'Strong', quickFormat: true, uiPriority: 22, run: { bold: true } }
const superscript = { id: 'Exposant', name: 'Exposant', quickFormat: true, run: { superScript: true } }

/** What each form of paper has of its own. */
const own = { articles, chapitres: chapters, fiche: [], lettre: letter }

/**
 * The one theme of every paper, as real Word styles: changing « Titre 1 » in Word changes every heading.
 *
 * @param width of the text, in twentieths of a point
 */
export function stylesOf(forme: FormeDocument, width: number): IStylesOptions {
  const [first, second, third] = HEADINGS[forme]
  const [one, two] = [heading(first, 400, 140), heading(second, 280, 100)]
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY[forme], language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } },
        paragraph: { spacing: spaced(0, 120) },
      },
      title: {
        run: { size: forme === 'chapitres' ? 56 : 36, bold: true, color: colours.accent },
        paragraph:
          forme === 'chapitres'
            ? { spacing: spaced(0, 480, 240), border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 12, color: colours.accent } } }
            : { alignment: AlignmentType.CENTER, spacing: spaced(0, 60, 240) },
      },
      heading1: { ...one, paragraph: { ...one.paragraph, ...numbered(forme, 0) } },
      heading2: { ...two, paragraph: { ...two.paragraph, ...numbered(forme, 1) } },
      heading3: heading(third, 200, 60),
      caption: { run: { italics: true, size: 20, color: colours.grey, bold: false }, paragraph: { spacing: spaced(160, 80, 240), keepNext: true } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: spaced(0, 40, 240) } },
    },
    characterStyles: [strong, superscript],
    paragraphStyles: [
      { id: 'PuceSuite', name: 'Puce – suite', basedOn: 'Normal', paragraph: { indent: { left: BULLET_INDENT[forme] }, spacing: spaced(0, 60) } },
      ...text,
      ...cells,
      ...signature,
      ...draft,
      ...page(width),
      ...headings,
      ...afterTables(forme),
      ...own[forme],
    ],
  }
}
