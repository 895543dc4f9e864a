import { Paragraph } from 'docx'
import type { Definition, Paragraphe } from '../../../../shared/kernel/document'
import { notedRuns } from './notes'
import { linesOf, oneLine, runsOf } from './runs'
import { afterTable } from './styles/afterTable'

/** What stays with what follows: all of it, its last lines, or nothing. */
export type KeepNext = boolean | 'lastLines'

/** Whether a paragraph stays with what follows it, and whether it follows a table. */
interface Hold {
  keepNext?: KeepNext
  after?: boolean
}

const held = ({ keepNext }: Hold, last = true) => (keepNext === 'lastLines' ? (last ? { keepNext: true } : {}) : keepNext ? { keepNext: true, keepLines: true } : {})

/** One paragraph a line; the lines after the first may have a style of their own, without number or bullet. */
export const textParagraphs = (text: string, style: string, next: string = style, hold: Hold = {}): Paragraph[] =>
  linesOf(text).map((line, index) => new Paragraph({ style: index > 0 ? next : hold.after ? afterTable(style) : style, ...held(hold), children: runsOf(line) }))

const styles = { normal: 'Normal', citation: 'Quote', note: 'Note', partie: 'Partie' } as const

/** A paragraph, its first words in bold when the model says so, the calls of its footnotes at its end. */
export function paragraphe({ texte, style = 'normal', fort = '', notes = [] }: Paragraphe, hold: Hold): Paragraph[] {
  const bold = oneLine(fort)
  const lines = linesOf(texte)
  return lines.map((line, index) => {
    const cut = index === 0 && line.startsWith(bold) ? bold.length : 0
    const called = index === lines.length - 1 ? notes : []
    const children = [...runsOf(line.slice(0, cut), 'Strong'), ...notedRuns(line.slice(cut), called)]
    return new Paragraph({ style: hold.after && index === 0 ? afterTable(styles[style]) : styles[style], ...held(hold, index === lines.length - 1), children })
  })
}

/** Points of a list, its last one kept with what follows. */
export const bullets = (items: readonly string[], hold: Hold): Paragraph[] =>
  items.flatMap((item, rank) =>
    linesOf(item).map((line, index, lines) => {
      const last = rank === items.length - 1
      const end = last && index === lines.length - 1 ? 'Fin' : ''
      const first = hold.after && rank === 0 ? afterTable('ListBullet') : end ? 'PuceFin' : 'ListBullet'
      return new Paragraph({ style: index === 0 ? first : `PuceSuite${end}`, ...(last ? held(hold) : {}), children: runsOf(line) })
    }),
  )

// A short list is read at once: its last line does not go alone to the next page.
const SHORT = 4

/** Names on the left, values beside them. */
export function definitions(items: readonly Definition[], hold: Hold): Paragraph[] {
  const last = items.length - 1
  return items.flatMap(({ terme, texte }, rank) =>
    linesOf(texte).map((line, index, lines) => {
      const end = rank === last && index === lines.length - 1 ? 'Fin' : ''
      return index === 0
        ? new Paragraph({
            style: hold.after && rank === 0 ? afterTable('Definition') : `Definition${end}`,
            ...held(rank < last && items.length <= SHORT ? { keepNext: true } : hold),
            children: [...runsOf(oneLine(terme), 'Strong'), ...runsOf(`\t${line}`)],
          })
        : new Paragraph({ style: `DefinitionSuite${end}`, ...held(hold), children: runsOf(line) })
    }),
  )
}
