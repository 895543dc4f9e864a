import { setImmediate as later } from 'node:timers/promises'
import type { Store } from './store/store'

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

/**
 * Reads each of them a slice at a time. A gesture made meanwhile may show in what was already read: all of it is then read again in one go.
 *
 * @param items asked again after such a gesture
 * @param signal gives it up
 */
export async function readInSlices<Item, Read>(
  store: Pick<Store, 'state'>,
  items: () => readonly Item[],
  read: (item: Item) => readonly Read[],
  signal?: AbortSignal,
): Promise<Read[]> {
  const { seq } = store.state()
  const slices = new Slices()
  const found: Read[] = []
  for (const item of items()) {
    found.push(...read(item))
    if (slices.over) await slices.breathe()
    signal?.throwIfAborted()
    if (store.state().seq !== seq) return items().flatMap(read)
  }
  return found
}
