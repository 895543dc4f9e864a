import { setImmediate as later } from 'node:timers/promises'

// What a gesture or another question may wait for.
const SLICE_MS = 8

/** Cuts a long work in slices: between two, gestures and other questions are served. */
export class Slices {
  #since = performance.now()

  /** True when others have waited long enough. */
  get over(): boolean {
    return performance.now() - this.#since >= SLICE_MS
  }

  /** Serves the others; the classeur may have changed when it resolves. */
  async breathe(): Promise<void> {
    await later()
    this.#since = performance.now()
  }
}
