import { BorderStyle, type IParagraphStyleOptions } from 'docx'
import { colours, spaced } from './colours'

const stampBorder = { style: BorderStyle.SINGLE, size: 8, space: 6, color: colours.alert }
// The same indents in both styles: Word draws one frame around them.
const boxIndent = { left: 426, hanging: 284, right: 142 }
const box = { top: stampBorder, bottom: stampBorder, left: stampBorder, right: stampBorder }
/** The stamp of an unfinished paper. */
export const draft: IParagraphStyleOptions[] = [
  {
    id: 'Projet',
    name: 'Projet',
    basedOn: 'Normal',
    next: 'ProjetManque',
    quickFormat: true,
    run: { bold: true, size: 24, color: colours.alert },
    paragraph: { indent: boxIndent, spacing: spaced(240, 0), keepNext: true, border: box, shading: { fill: colours.alertGround } },
  },
  {
    id: 'ProjetManque',
    name: 'Projet – ce qui manque',
    basedOn: 'Normal',
    run: { color: colours.alert },
    paragraph: { numbering: { reference: 'manques', level: 0 }, indent: boxIndent, spacing: spaced(0, 0), border: box, shading: { fill: colours.alertGround } },
  },
  // What follows the frame stands apart from it.
  { id: 'ProjetManqueFin', name: 'Projet – ce qui manque (fin)', basedOn: 'ProjetManque', paragraph: { spacing: spaced(0, 300) } },
]
