import { Failure } from '../../../shared/kernel/failure'
import { DamagedCheckpoint } from './checkpoint'
import { foundEdited, type Loaded } from './load'
import { Serial } from './serial'
import type { Writer } from './writer'

const REST_MS = 2000
const LINES_MAX = 500

/** Says when `classeur.json` is written: after a rest, when the journal has grown, at the end. Gestures go on meanwhile. */
export class Keeping {
  readonly #loaded: Loaded
  readonly #writer: Writer
  readonly #gestures: Serial
  readonly #schema: number
  readonly #report: (error: unknown) => void
  readonly #queue = new Serial()
  #timer: NodeJS.Timeout | undefined
  #busy = false

  constructor(loaded: Loaded, writer: Writer, gestures: Serial, schema: number, report: (error: unknown) => void) {
    this.#loaded = loaded
    this.#writer = writer
    this.#gestures = gestures
    this.#schema = schema
    this.#report = report
    if (writer.waiting > 0) this.soon()
  }

  /** After each gesture. */
  soon(): void {
    clearTimeout(this.#timer)
    if (this.#busy) return
    // A share of the classeur, so that a long import rewrites it a few times, not at each five hundredth line.
    const limit = Math.max(LINES_MAX, this.#loaded.memory.size / 4)
    if (this.#writer.waiting >= limit) void this.#quietly()
    else this.#timer = setTimeout(() => void this.#quietly(), REST_MS).unref()
  }

  /** Writes the state at this instant, reads it back, then closes the lines it holds. */
  now(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#writer.waiting === 0) return
      const { seq, enregistreA, memory } = this.#loaded
      const aside = await this.#writer.write({ schema: this.#schema, seq, modifieLe: enregistreA, fiches: memory.snapshot() })
      if (aside !== undefined) foundEdited(this.#loaded, aside)
      await this.#gestures.run(() => this.#writer.rotate(seq))
    })
  }

  /** One last time. What the disk refuses stays in the journal, for the next start. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#quietly()
    clearTimeout(this.#timer)
  }

  async #quietly(): Promise<void> {
    this.#busy = true
    try {
      await this.now()
    } catch (error) {
      this.#tell(error)
    } finally {
      this.#busy = false
    }
    if (this.#writer.waiting > 0) this.#timer = setTimeout(() => void this.#quietly(), REST_MS).unref()
  }

  #tell(error: unknown): void {
    const cause =
      error instanceof Failure && error.code === 'DISK_REFUSED'
        ? (error as Failure<'DISK_REFUSED'>).data.cause
        : error instanceof DamagedCheckpoint
          ? 'relecture différente'
          : undefined
    if (cause === undefined) {
      this.#report(error)
      return
    }
    const phrase = `Le fichier classeur.json n’a pas pu être mis à jour (${cause}). Rien n’est perdu : chaque geste est dans le journal. Libérez de la place ou vérifiez le disque.`
    if (!this.#loaded.avertissements.includes(phrase)) this.#loaded.avertissements.push(phrase)
  }
}
