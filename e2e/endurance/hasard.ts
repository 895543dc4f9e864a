/** Numbers drawn by lot from a seed: the same run draws the same. */
export class Hasard {
  #etat: number

  constructor(graine: number) {
    this.#etat = graine >>> 0
  }

  /** From 0, below 1. */
  get part(): number {
    this.#etat = (this.#etat + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#etat ^ (this.#etat >>> 15), this.#etat | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0, below this one. */
  sous(fin: number): number {
    return Math.floor(this.part * fin)
  }

  /** One of these. */
  un<T>(choix: readonly [T, ...T[]]): T {
    return choix[this.sous(choix.length)] ?? choix[0]
  }
}
