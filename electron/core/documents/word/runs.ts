import { TextRun } from 'docx'

const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/
// « 1er » as French typography has it: « er » above the line.
const ORDINAL = /(?<=(?<!\d)1)(er)(?![\p{L}\d])/u

/** XML 1.0 forbids control characters, lone surrogates and two non-characters: a file holding one does not open. */
const isWritable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** The spaces French typography never breaks at. Only spaces that were typed change: no character is added or lost. */
const unbroken = (line: string): string =>
  line
    .replace(/ (?=[;!?]+(?:\s|$))/g, '\u202F')
    .replace(/ (?=[:»€%‰](?:\P{L}|$))/gu, '\u00A0')
    .replace(/« /g, '«\u00A0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202F')

/** The lines of a text, without what Word could not open; blank ones are left out. At least one, perhaps empty. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(LINE_BREAKS)
    .map(line => unbroken([...line.replaceAll('\t', ' ')].filter(isWritable).join('').trim()))
    .filter(Boolean)
  return lines.length > 0 ? lines : ['']
}

/** A text on one line. */
export const oneLine = (text: string): string => linesOf(text).join(' ')

/** The runs of one line, in a character style when one is named. */
export const runsOf = (line: string, style?: string): TextRun[] =>
  line.split(ORDINAL).flatMap((part, index) => {
    if (part === '') return []
    return new TextRun({ text: part, ...(index % 2 === 1 ? { style: 'Exposant' } : style ? { style } : {}) })
  })
