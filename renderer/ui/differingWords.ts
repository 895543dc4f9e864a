/** A stretch of a text, and whether the other text has it not. */
export interface Stretch {
  texte: string
  propre: boolean
}

// Past this many words on each side, the whole text is shown as it is: the table of the comparison grows with their product.
const WORDS_MAX = 600

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** How many words two texts have in common, in order, from each place of one and of the other to their ends. */
function commonWords(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as number[]
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  return table
}

/** A text cut where it differs from another: what is its own, what is common to both. */
export function differingWords(text: string, other: string): Stretch[] {
  const [a, b] = [wordsOf(text), wordsOf(other)]
  if (a.length === 0 || b.length === 0 || a.length > WORDS_MAX || b.length > WORDS_MAX) return [{ texte: text, propre: false }]
  const table = commonWords(a, b)
  const stretches: Stretch[] = []
  const add = (texte: string, propre: boolean) => {
    const last = stretches.at(-1)
    if (last?.propre === propre) last.texte += texte
    else stretches.push({ texte, propre })
  }
  for (let i = 0, j = 0; i < a.length; ) {
    const word = a[i] as string
    if (word === b[j]) {
      add(word, false)
      i++
      j++
    } else if (j < b.length && (table[i]?.[j + 1] ?? 0) >= (table[i + 1]?.[j] ?? 0)) j++
    else {
      add(word, word.trim() !== '')
      i++
    }
  }
  return stretches
}
