import { Paragraph, SimpleField } from 'docx'
import { oneLine, runsOf } from './runs'

/**
 * What is written above a table or under a chart. Its number is a field, so that Word makes its lists of them; it is written too, so that
 * Word has nothing to ask when it opens the file.
 */
export const captionOf = (quoi: 'Tableau' | 'Figure', rank: number, legende: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    // A table follows its caption, a figure comes before.
    ...(quoi === 'Figure' ? { keepNext: false } : {}),
    children: [...runsOf(`${quoi}\u00A0`), new SimpleField(`SEQ ${quoi} \\* ARABIC`, `${rank}`), ...runsOf(` – ${oneLine(legende)}`)],
  })
