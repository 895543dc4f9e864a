import { CELL_SIDE } from './tableStyles'

// What most letters of a cell take in Carlito 9,5, in twentieths of a point.
const LETTER = 97

/** Shares of a width; the last column takes what rounding left. */
export function sharedWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map(share => Math.floor((share / sum) * width))
  return widths.map((one, index) => (index === widths.length - 1 ? one + width - widths.reduce((total, other) => total + other, 0) : one))
}

// Non-breaking spaces make one word, and a number stays with its unit.
const BETWEEN = /(?<!\d) |[\n\t-]/

const [BROAD, NARROW, CAPITAL] = [/[mwMW%@]/, /[fijlrtI.,:;’'\s]/, /\p{Lu}/u]
const breadthOf = (letter: string): number => (BROAD.test(letter) ? 1.6 : NARROW.test(letter) ? 0.6 : CAPITAL.test(letter) ? 1.2 : 1)
/** How many ordinary letters a word is as wide as. */
const breadth = (word: string): number => [...word].reduce((sum, letter) => sum + breadthOf(letter), 0)

/** The room its longest word asks for, which Word would otherwise cut anywhere. */
const roomFor = (texts: readonly string[]): number => 2 * CELL_SIDE + LETTER * Math.max(...texts.flatMap(text => text.split(BETWEEN)).map(breadth))

/**
 * Shares of a width, where a column too narrow for its longest word takes what it lacks from those that have more than they need.
 *
 * @param columns the texts of each column, its title included
 * @returns the shares as they are when there is no room for every word
 */
export function widthsFor(shares: readonly number[], columns: readonly (readonly string[])[], width: number): number[] {
  const widths = sharedWidths(shares, width)
  const spare = widths.map((one, index) => one - roomFor(columns[index] ?? []))
  const lacking = spare.reduce((sum, one) => sum + Math.max(0, -one), 0)
  const free = spare.reduce((sum, one) => sum + Math.max(0, one), 0)
  if (lacking === 0 || lacking > free) return widths
  const room = widths.map((one, index) => {
    const left = spare[index] ?? 0
    return left < 0 ? one - left : one - left * (lacking / free)
  })
  return sharedWidths(room, width)
}
