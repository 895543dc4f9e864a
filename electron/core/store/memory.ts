import type { FicheTouchee } from '../../../shared/kernel/change'
import { applyPatches, frozen, type RawFiche } from './patches'

/** One record that moved: what it was, what it is. Undefined = no record. */
export interface Move {
  collection: string
  id: string
  before: RawFiche | undefined
  after: RawFiche | undefined
}

/** Every record, the corbeille included, by collection and id; tells who keeps an index what moved. */
export class Memory {
  readonly #collections = new Map<string, Map<string, RawFiche>>()
  #watcher: (move: Move) => void = () => undefined

  get(collection: string, id: string): RawFiche | undefined {
    return this.#collections.get(collection)?.get(id)
  }

  of(collection: string): ReadonlyMap<string, RawFiche> {
    return this.#collections.get(collection) ?? new Map()
  }

  /** The collections that hold something, known to this version or not. */
  names(): string[] {
    return [...this.#collections.keys()]
  }

  /** How many records there are, the corbeille included. */
  get size(): number {
    return [...this.#collections.values()].reduce((sum, fiches) => sum + fiches.size, 0)
  }

  put(collection: string, id: string, after: RawFiche | undefined): void {
    const fiches = this.#collections.get(collection) ?? new Map<string, RawFiche>()
    this.#collections.set(collection, fiches)
    const before = fiches.get(id)
    if (after) fiches.set(id, frozen(after))
    else fiches.delete(id)
    this.#watcher({ collection, id, before, after })
  }

  /** Applies what a change does, read from the disk or just written there. */
  apply(touched: readonly FicheTouchee[]): void {
    for (const { collection, id, patches } of touched) this.put(collection, id, applyPatches(this.get(collection, id), patches))
  }

  watch(watcher: (move: Move) => void): void {
    this.#watcher = watcher
  }

  /** The state at this instant; records never change in place, so only the maps are copied. */
  snapshot(): ReadonlyMap<string, ReadonlyMap<string, RawFiche>> {
    return new Map([...this.#collections].map(([name, fiches]) => [name, new Map(fiches)]))
  }
}
