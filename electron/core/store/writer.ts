import type { Change } from '../../../shared/kernel/change'
import { type Checkpoint, writeCheckpoint } from './checkpoint'
import { codeOf, type FsPort, onDisk } from './fsPort'
import { fileChanges } from './historique'
import { Journal } from './journal'
import { copyAside, type Places } from './load'
import type { Lock } from './lock'

/** The hand that writes the files of a classeur: lines first, checkpoints when there is time. */
export class Writer {
  readonly #port: FsPort
  readonly #places: Places
  readonly #lock: Lock
  readonly #clock: () => Date
  readonly #journal: Journal
  #waiting: Change[] = []
  #seen: string | undefined

  constructor(port: FsPort, places: Places, lock: Lock, clock: () => Date) {
    this.#port = port
    this.#places = places
    this.#lock = lock
    this.#clock = clock
    this.#journal = new Journal(port, places.journal)
  }

  /** Opens the journal, which holds these changes, and cuts a torn end. */
  async open(waiting: readonly Change[]): Promise<void> {
    this.#waiting = [...waiting]
    await this.#journal.open()
    this.#seen = await this.#look()
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

  /**
   * Writes and reads back `classeur.json`; the journal is not touched. What someone else wrote there since is kept aside first.
   *
   * @returns where that was kept
   */
  async write(checkpoint: Checkpoint): Promise<string | undefined> {
    await this.#journal.checkHere()
    const found = await this.#look()
    const aside = found === undefined || found === this.#seen ? undefined : await copyAside(this.#port, this.#places, this.#places.classeur, this.#clock())
    await writeCheckpoint(this.#port, this.#places.classeur, checkpoint)
    this.#seen = await this.#look()
    return aside
  }

  /** What tells `classeur.json` from one that someone else wrote since; undefined when there is none. */
  #look(): Promise<string | undefined> {
    const { classeur } = this.#places
    return onDisk(classeur, () =>
      this.#port.stat(classeur).then(
        ({ taille, modifieLe }) => `${taille}/${modifieLe}`,
        error => (codeOf(error) === 'ENOENT' ? undefined : Promise.reject(error)),
      ),
    )
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
      await this.#journal.end()
    } finally {
      await this.#lock.release()
    }
  }
}
