import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a link may wait for its browser, in ms. */
export const LINK_LIFE = 60_000

/** Wrong answers after which a link is worth nothing. */
export const WRONG_MAX = 5

/** Equal or not, in a time that tells nothing of where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())

/** 32 random bytes, written for an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The one link by which a browser may enter: used once, within a minute. A new one takes the place of the former. */
export class OneTimeLinks {
  readonly #now: () => number
  #current: { token: string; until: number; wrong: number } | undefined

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** A fresh token; the former one is worth nothing any more. */
  issue(): string {
    const token = newSecret()
    this.#current = { token, until: this.#now() + LINK_LIFE, wrong: 0 }
    return token
  }

  /** True once, for the right token in time. Wrong ones are counted and end by burning the link. */
  redeem(token: string): boolean {
    const current = this.#current
    if (!current) return false
    if (this.#now() >= current.until) {
      this.#current = undefined
      return false
    }
    if (sameSecret(token, current.token)) {
      this.#current = undefined
      return true
    }
    current.wrong += 1
    if (current.wrong >= WRONG_MAX) this.#current = undefined
    return false
  }
}
