import { fold } from '../kernel/texte'

const EMPTY = new Set(['association', 'asso', 'ass', 'assoc'])
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'un', 'une'])
const LINKS = new Set([...ARTICLES, 'de', 'du', 'des', 'd', 'et', 'en', 'a', 'au', 'aux', 'pour', 'par', 'sur'])

const wordsOf = (nom: string): string[] =>
  fold(nom)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(word => word !== '' && !EMPTY.has(word))

/** What two spellings of one name share: no accent, punctuation, « association », leading article nor plural. */
export function nameKey(nom: string): string {
  const words = wordsOf(nom)
  const first = words.findIndex(word => !ARTICLES.has(word))
  return words
    .slice(Math.max(0, first))
    .map(word => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('')
}

/** « Centre de ressources dijonnais de la vie associative » → `crdva`. */
export const initials = (nom: string): string =>
  wordsOf(nom)
    .filter(word => !LINKS.has(word))
    .map(word => word.slice(0, 1))
    .join('')

/** How many slips of the hand are forgiven in a name of this length: none in a short one. */
const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : 2)

/** The letters of a key, one bit each: two keys too far apart by their letters are not compared further. */
export const lettersOf = (key: string): number => {
  let bits = 0
  for (let index = 0; index < key.length; index++) bits |= 1 << (key.charCodeAt(index) & 31)
  return bits
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** True when two keys differ by a slip of the hand: a letter changed, missing, added, or two exchanged. */
export function isNear(a: string, b: string, lettersA = lettersOf(a), lettersB = lettersOf(b)): boolean {
  const allowed = slipsAllowed(Math.min(a.length, b.length))
  // One slip changes two letters at most.
  return Math.abs(a.length - b.length) <= allowed && bitCount(lettersA ^ lettersB) <= 2 * allowed && distance(a, b, allowed) <= allowed
}

/** Letters to change, add, drop or swap; gives up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1)
      const best = Math.min(change, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1)
      line.push(swapped ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best)
    }
    if (Math.min(...line) > limit) return limit + 1
    beforeLast = last
    last = line
  }
  return last[b.length] ?? 0
}
