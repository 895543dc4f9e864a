import type { Change } from '../../../shared/kernel/change'
import { type Checkpoint, writeCheckpoint } from './checkpoint'
import type { FsPort } from './fsPort'
import { fileChanges } from './historique'
import { Journal } from './journal'
import type { Places } from './load'
import type { Lock } from './lock'

/** The hand that writes the files of a classeur: lines first, checkpoints when there is time. */
export class Writer {
  readonly #port: FsPort
  readonly #places: Places
  readonly #lock: Lock
  readonly #journal: Journal
  #waiting: Change[] = []

  constructor(port: FsPort, places: Places, lock: Lock) {
    this.#port = port
    this.#places = places
    this.#lock = lock
    this.#journal = new Journal(port, places.journal)
  }

  /** Opens the journal, which holds these changes, and cuts a torn end. */
  async open(waiting: readonly Change[]): Promise<void> {
    this.#waiting = [...waiting]
    await this.#journal.open()
  }

  /** How many lines the journal holds. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** On disk when it resolves. Fails as DISK_REFUSED and then leaves no trace. */
  async append(change: Change): Promise<void> {
    await this.#journal.append(change)
    this.#waiting.push(change)
  }

  /** Writes and reads back `classeur.json`; the journal is not touched. */
  write(checkpoint: Checkpoint): Promise<void> {
    return writeCheckpoint(this.#port, this.#places.classeur, checkpoint)
  }

  /** Moves what the checkpoint holds from the journal to the history. Never while a line is being added. */
  async rotate(seq: number): Promise<void> {
    const closed = this.#waiting.filter(change => change.seq <= seq)
    if (closed.length === 0) return
    const rest = this.#waiting.filter(change => change.seq > seq)
    await fileChanges(this.#port, this.#places.historique, closed)
    await this.#journal.replace(rest)
    this.#waiting = rest
  }

  /** Lets the files and the lock go. */
  async close(): Promise<void> {
    try {
      await this.#journal.close()
    } finally {
      await this.#lock.release()
    }
  }
}
