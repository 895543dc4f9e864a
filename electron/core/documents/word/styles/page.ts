import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx'
import { colours, spaced } from './colours'

const thin = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.line }

/**
 * What is around the text: header, footer, and what funders ask for on the first page.
 *
 * @param width of the text, in twentieths of a point
 */
export const page = (width: number): IParagraphStyleOptions[] => [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: colours.grey },
    paragraph: { spacing: spaced(0, 0, 240), rightTabStop: width, border: { bottom: thin } },
  },
  { id: 'HeaderProjet', name: 'header – projet', basedOn: 'Header', run: { bold: true, color: colours.alert } },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: colours.grey }, paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(0, 0, 240) } },
  {
    id: 'Mention',
    name: 'Mention de financeur',
    basedOn: 'Footer',
    quickFormat: true,
    run: { size: 17 },
    paragraph: { alignment: AlignmentType.LEFT, spacing: spaced(0, 60, 240), border: { top: { ...thin, space: 6 } } },
  },
  { id: 'Logos', name: 'Logos', basedOn: 'Normal', next: 'Title', quickFormat: true, paragraph: { spacing: spaced(0, 240, 240), keepNext: true } },
]
