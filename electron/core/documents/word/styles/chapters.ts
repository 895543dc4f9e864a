import { BorderStyle, type IParagraphStyleOptions } from 'docx'
import { colours, spaced } from './colours'

const toc = (level: number, bold: boolean): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  run: { bold },
  paragraph: { spacing: spaced(bold ? 100 : 0, 40, 240), indent: { left: (level - 1) * 284 } },
})

/** A report: its cover, its table of contents. */
export const chapters: IParagraphStyleOptions[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: { bold: true, size: 32, color: colours.accent },
    paragraph: { keepNext: true, spacing: spaced(0, 200) },
  },
  toc(1, true),
  toc(2, false),
  { id: 'Surtitre', name: 'Couverture – surtitre', basedOn: 'Normal', next: 'Title', run: { size: 28, color: colours.grey }, paragraph: { spacing: spaced(2600, 120, 240) } },
  {
    id: 'CouvertureLigne',
    name: 'Couverture – ligne',
    basedOn: 'Normal',
    run: { size: 26 },
    paragraph: { spacing: spaced(60, 60, 240) },
  },
  {
    id: 'CouvertureMention',
    name: 'Couverture – mention',
    basedOn: 'Normal',
    run: { size: 20, color: colours.grey },
    paragraph: { spacing: spaced(240, 0), border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.line } }, indent: { left: 198 } },
  },
]
