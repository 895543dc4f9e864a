import type { Change } from '../../../shared/kernel/change'
import type { FsPort } from './fsPort'
import { readHistorique, readJournal } from './historique'
import type { Places } from './load'

/** The latest changes, for whoever publishes them: read from the disk once, then kept as they are recorded until they are no longer asked for. */
export class Tail {
  readonly #port: FsPort
  readonly #places: Places
  #kept: { after: number; changes: Change[] } | undefined

  constructor(port: FsPort, places: Places) {
    this.#port = port
    this.#places = places
  }

  /** Each change once it is recorded. */
  add(change: Change): void {
    this.#kept?.changes.push(change)
  }

  /** The changes after this one, up to the latest. What was asked for before is forgotten. */
  async after(seq: number, latest: number): Promise<readonly Change[]> {
    if (!this.#kept || this.#kept.after > seq) this.#kept = { after: seq, changes: seq === latest ? [] : await this.#read(seq) }
    this.#kept = { after: seq, changes: this.#kept.changes.filter(change => change.seq > seq) }
    return this.#kept.changes
  }

  async #read(seq: number): Promise<Change[]> {
    const waiting = await readJournal(this.#port, this.#places.journal)
    const missing = (waiting[0]?.seq ?? Number.POSITIVE_INFINITY) > seq + 1
    const { changes } = missing ? await readHistorique(this.#port, this.#places.historique) : { changes: [] }
    return [...new Map([...changes, ...waiting].map(change => [change.seq, change])).values()].filter(change => change.seq > seq).sort((a, b) => a.seq - b.seq)
  }
}
