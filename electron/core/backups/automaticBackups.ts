import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import { sentence } from '../../../shared/messages'
import { sauvegardesDeTrop } from '../../../shared/sauvegardes/rotation'
import type { Core } from '../core'
import { placesOf } from '../store/load'
import { Serial } from '../store/serial'
import { backupsIn, deleteBackups, isReadable } from './backupsIn'
import { classeurFiles, empreinteOf } from './classeurFiles'
import { makeBackup } from './makeBackup'
import { copyBackups } from './secondFolder'

// Once whoever opened the classeur is at work; then often enough to see the day change.
const FIRST_MS = 60_000
const AGAIN_MS = 10 * 60_000

/** The backups of one opened classeur: one at a time, one a day by itself, the copies that follow. */
export class AutomaticBackups {
  readonly #core: Core
  readonly #turns = new Serial()
  readonly #stopping = new AbortController()
  #timer: NodeJS.Timeout | undefined
  /** Why the last automatic one could not be made. */
  alerte: string | undefined
  /** Why the last copies are not in the second folder. */
  copieManquee: string | undefined

  constructor(core: Core) {
    this.#core = core
  }

  /** What the screen tells without being asked. */
  get avertissements(): string[] {
    return [...(this.alerte ? [this.alerte] : []), ...(this.copieManquee ? [`Sauvegardes\u00A0: ${this.copieManquee.charAt(0).toLowerCase()}${this.copieManquee.slice(1)}`] : [])]
  }

  /** Begins some time after the opening, in a shell that stays open. */
  start(report: (error: unknown) => void): void {
    const again = (delay: number) => {
      this.#timer = setTimeout(() => {
        void this.daily()
          .catch(report)
          .finally(() => again(AGAIN_MS))
      }, delay).unref()
    }
    again(FIRST_MS)
  }

  /** Gives up the one under way; nothing of it is left. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    await this.run(async () => undefined)
    clearTimeout(this.#timer)
  }

  /** One backup or restoration at a time; `work` is told when it is given up, or the classeur closes. */
  run<T>(work: (stop: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#turns.run(() => work(AbortSignal.any([this.#stopping.signal, ...(signal ? [signal] : [])])))
  }

  /** Makes today's, unless there is one or nothing changed since the last one; what the disk refuses is kept to be told. */
  async daily(): Promise<void> {
    try {
      await this.run(stop => this.#daily(stop))
    } catch (error) {
      if (this.#stopping.signal.aborted) return
      if (!(error instanceof Failure)) throw error
      this.alerte = `La sauvegarde automatique n’a pas pu être faite. ${sentence(error)}`
    }
  }

  async #daily(signal: AbortSignal): Promise<void> {
    const { store, port, chemin } = this.#core
    if (store.state().lectureSeule !== undefined) return
    const there = (await backupsIn(port, placesOf(chemin).sauvegardes)).filter(isReadable)
    const today = dayOf(this.#core.now())
    if (there.some(({ genre, jour }) => genre === 'automatique' && jour === today)) return
    const last = there.at(-1)?.manifeste
    const changed = last === undefined || last.illisibles.length > 0 || last.empreinte !== empreinteOf(store.state().seq, await classeurFiles(port, chemin, signal))
    if (changed) {
      await makeBackup(this.#core, 'automatique', signal)
      this.alerte = undefined
      await deleteBackups(port, sauvegardesDeTrop((await backupsIn(port, placesOf(chemin).sauvegardes)).filter(isReadable)))
    }
    await this.copy(signal)
  }

  /** Brings the second folder up to date; gives why it could not be, in a sentence. Those that wait are copied next time. */
  async copy(signal?: AbortSignal): Promise<string | undefined> {
    try {
      await copyBackups(this.#core, signal)
      this.copieManquee = undefined
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
      const { chemin, cause } = (error as Failure<'DISK_REFUSED'>).data
      this.copieManquee = `La copie n’a pas pu être faite\u00A0: ${cause} (${chemin}). Elle le sera à la prochaine sauvegarde.`
    }
    return this.copieManquee
  }
}
