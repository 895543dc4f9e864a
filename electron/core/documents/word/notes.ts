import { FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx'
import { atNoteCall } from '../../../../shared/documents/appelNote'
import { linesOf, runsOf } from './runs'

const footnote = (text: string): FootnoteReferenceRun =>
  new FootnoteReferenceRun({ children: linesOf(text).map((line, index) => new Paragraph({ style: 'FootnoteText', children: runsOf(index === 0 ? `\u00A0${line}` : line) })) })

/** The runs of a line, and the calls of its footnotes at its end. */
export function notedRuns(line: string, notes: readonly string[]): ParagraphChild[] {
  if (notes.length === 0) return runsOf(line)
  const [before, stop] = atNoteCall(line)
  const calls = notes.flatMap((note, index) => (index === 0 ? [footnote(note)] : [...runsOf(',\u00A0', 'Exposant'), footnote(note)]))
  return [...runsOf(before), ...calls, ...runsOf(stop)]
}
