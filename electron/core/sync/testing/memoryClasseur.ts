import type { Auteur, Change, FicheTouchee } from '../../../../shared/kernel/change'
import type { Door, Received } from '../../store/door'
import { applyPatches, clean, diff, type RawFiche } from '../../store/patches'
import type { Classeur } from '../exchanger'

/** Records as a gesture leaves them; undefined = no record. */
export type Touches = readonly { collection: string; id: string; fiche: RawFiche | undefined }[]

const cleaned = (fiche: RawFiche | undefined): RawFiche | undefined => fiche && { ...(clean(fiche) as RawFiche), id: fiche.id }

/** A classeur without a disk: records and the lines of their journal, that can be copied and put back. */
export class MemoryClasseur implements Classeur {
  readonly #now: () => Date
  readonly changes: Change[]
  readonly #fiches: Map<string, Map<string, RawFiche>>

  constructor(now: () => Date, changes: readonly Change[] = []) {
    this.#now = now
    this.changes = []
    this.#fiches = new Map()
    for (const change of changes) this.#add(change)
  }

  get(collection: string, id: string): RawFiche | undefined {
    return this.#fiches.get(collection)?.get(id)
  }

  /** Every record, the corbeille included. */
  all(): [collection: string, fiche: RawFiche][] {
    return [...this.#fiches].flatMap(([collection, fiches]) => [...fiches.values()].map((fiche): [string, RawFiche] => [collection, fiche]))
  }

  /** One gesture of this post; false when it is not recorded, for it moves nothing. */
  record(geste: string, by: Auteur, touches: Touches, tranche?: string[][]): boolean {
    return this.#record({ geste, by, ...(tranche ? { tranche } : {}) }, touches).length > 0 || tranche !== undefined
  }

  async exchange<T>(work: (door: Door) => Promise<T>): Promise<T> {
    const { changes } = this
    return work({
      fiches: () => new Map([...this.#fiches].map(([name, fiches]) => [name, new Map(fiches)])),
      get seq() {
        return changes.length
      },
      changesAfter: async seq => changes.slice(Math.max(0, seq)),
      receive: async ({ geste, by, recu, fiches }: Received) => this.#record({ geste, by, recu }, fiches),
      upgrade: async () => undefined,
    })
  }

  #record(head: Pick<Change, 'geste' | 'by' | 'recu' | 'tranche'>, touches: Touches): FicheTouchee[] {
    const fiches = touches.flatMap(({ collection, id, fiche }): FicheTouchee[] => {
      const before = this.get(collection, id)
      const after = cleaned(fiche)
      const patches = diff(before, after)
      return patches.length === 0 ? [] : [{ collection, id, patches, inverse: [] }]
    })
    if (fiches.length === 0 && !head.tranche) return []
    this.#add(JSON.parse(JSON.stringify({ seq: this.changes.length + 1, at: this.#now().toISOString(), ...head, fiches })) as Change)
    return fiches
  }

  #add(change: Change): void {
    this.changes.push(change)
    for (const { collection, id, patches } of change.fiches) {
      const fiches = this.#fiches.get(collection) ?? new Map<string, RawFiche>()
      this.#fiches.set(collection, fiches)
      const after = applyPatches(fiches.get(id), patches)
      if (after) fiches.set(id, after)
      else fiches.delete(id)
    }
  }
}
