/** What a register of the oracle holds; null = emptied, true = there (an element, a life). */
export type Leaf = string | number | boolean | null

/** One writing of a register, and the writings it took the place of. */
export interface Op {
  cle: string
  valeur: Leaf
  sur: readonly Op[]
}

/** What a post has merged. */
export type Known = ReadonlySet<Op>

/**
 * Every writing of every post, as a multi-value register log: what stands in a register is what nobody who had seen it wrote over.
 * Kept apart from the engine, from its files and from Automerge: it is what they are judged by.
 */
export class OpLog {
  readonly #byKey = new Map<string, Op[]>()

  keys(record = ''): string[] {
    return [...this.#byKey.keys()].filter(cle => cle.startsWith(record))
  }

  /** The writings that stand in a register, for who has merged these. */
  live(known: Known, cle: string): Op[] {
    const there = (this.#byKey.get(cle) ?? []).filter(op => known.has(op))
    return there.filter(op => !there.some(other => other.sur.includes(op)))
  }

  /** Writes over all that is known; nothing where the same stands alone, unless it is a sign of life. */
  write(known: Set<Op>, cle: string, valeur: Leaf): Op[] {
    const sur = this.live(known, cle)
    if (valeur !== true && sur.length === 1 && sur[0]?.valeur === valeur) return []
    const op: Op = { cle, valeur, sur }
    this.#byKey.set(cle, [...(this.#byKey.get(cle) ?? []), op])
    known.add(op)
    return [op]
  }
}
