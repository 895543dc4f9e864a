/** The invented records, by collection; the rank of each is written in its ids. */
const KINDS = ['structures', 'personnes', 'parcours', 'echanges', 'taches', 'conventions', 'seances'] as const

const BORN = Date.UTC(2020, 0, 1)

/** The same each time, shaped as a UUIDv7 of early 2020, one millisecond each. */
export const idOf = (n: number, kind: (typeof KINDS)[number]): string => {
  const time = (BORN + n).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${KINDS.indexOf(kind) + 1}00-8000-${n.toString(16).padStart(12, '0')}`
}

/** The nth of a list that begins again at its end. */
export const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]
