/** How many letters to change, add, drop or swap to go from one word to the other. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

const wordsOf = (cle: string): string => cle.split(/[._]/).filter(Boolean).sort().join(' ')

/** Near enough to be meant: a few letters away, the same words in another order, or the same field of a record. */
function distance(written: string, known: string): number {
  if (wordsOf(written) === wordsOf(known)) return 0.5
  if (known.endsWith(`.${written}`)) return 1 + known.split('.').length / 10
  return editDistance(written, known)
}

// No field is as long.
const LONGEST = 120

/** The known field most likely meant; undefined when none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined
  const limit = Math.max(2, Math.floor(written.length / 3))
  let [best, least] = [undefined as string | undefined, limit + 0.1]
  for (const one of known) {
    if (Math.abs(one.length - written.length) > limit && !one.endsWith(`.${written}`) && wordsOf(one) !== wordsOf(written)) continue
    const far = distance(written, one)
    if (far < least) [best, least] = [one, far]
  }
  return best
}
