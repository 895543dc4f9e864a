/** Draws that a seed repeats (mulberry32). */
export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** From 0 to n - 1. */
  below(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n)
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(among: readonly T[]): T {
    const found = among[this.below(among.length)]
    if (found === undefined) throw new Error('nothing to draw from')
    return found
  }

  shuffle<T>(among: readonly T[]): T[] {
    return among
      .map(value => [this.below(1_000_000), value] as const)
      .sort(([a], [b]) => a - b)
      .map(([, value]) => value)
  }

  hex(bytes: number): string {
    return Array.from({ length: bytes * 2 }, () => this.below(16).toString(16)).join('')
  }
}
