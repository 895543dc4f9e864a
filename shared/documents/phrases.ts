import { typo } from '../kernel/typo'

const folded = (value: string | number): string => String(value).replace(/\s*[\n\r\u0085\u2028\u2029]+\s*/g, ' ')

const ENDED = /[.!?…]$/

/** Our next words after what is written: a name that ends with its own full stop takes no second one. */
const after = (written: string, words: string): string => (ENDED.test(written) && /^\.(?!\.)/.test(words) ? words.slice(1) : words)

/**
 * A sentence of ours with values in it: French typography for our words, the values as they were typed, on one line.
 */
export const fr = (words: TemplateStringsArray, ...values: (string | number)[]): string =>
  words.reduce((text, part, index) => text + after(text, typo(part)) + folded(values[index] ?? ''), '')

/** The sentences that have something to say, one after the other. */
export const join = (...sentences: (string | false | undefined)[]): string => sentences.filter(sentence => sentence && isWritten(sentence)).join(' ')

/** The lines of a field that takes one thing a line. */
export const linesIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\n\r\u0085\u2028\u2029]+/)
    .map(line => line.trim())
    .filter(Boolean)

/** True when the field has words in it. */
export const isWritten = (text: string | undefined): text is string => (text ?? '').trim() !== ''

/** A list, punctuated: « … ; », the last one with a full stop. What a field holds may be among its items: they stay as they were typed. */
export const listed = (items: readonly string[]): string[] => items.map((item, index) => item + (index === items.length - 1 ? after(item, '.') : '\u202F;'))

/** Lower case at the start, for a label that enters a sentence; sigles stay as they are. */
export const inSentence = (label: string): string => (/^\p{Lu}(?!\p{Lu}|\.)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label)

/** A capital at the start, for words that open a line. */
export const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
