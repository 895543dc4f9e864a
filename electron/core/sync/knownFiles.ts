import { join } from 'node:path'
import { z } from 'zod'
import type { Change } from '../../../shared/kernel/change'
import type { FsPort } from '../store/fsPort'
import { partageOf } from './join'
import { NAMING } from './namedPlace'
import { readSealed, writeSealed } from './sealed'

const Fichiers = z.object({
  /** By record, the fingerprint of the file that was once here. */
  tenus: z.record(z.string(), z.string()),
  /** By record come from another post, the post whose file is still to come. */
  attendus: z.record(z.string(), z.string()),
})

/**
 * What this post knows of the files that records name: those whose bytes were once here, edited since or not, and those still to come from other posts.
 * Nothing else tells a document edited in Word from the file of another record that bears the same name.
 */
export class KnownFiles {
  readonly #port: FsPort
  readonly #classeur: string
  #tenus = new Map<string, string>()
  readonly #attendus = new Map<string, string>()
  #reading: Promise<boolean> | undefined
  #soiled = false

  constructor(port: FsPort, classeur: string) {
    this.#port = port
    this.#classeur = classeur
  }

  get #path(): string {
    return join(partageOf(this.#classeur), 'fichiers.json')
  }

  /** Reads what was kept, once; false when nothing ever was. Fails as DISK_REFUSED. */
  open(): Promise<boolean> {
    this.#reading ??= this.#read().catch(error => {
      this.#reading = undefined
      throw error
    })
    return this.#reading
  }

  async #read(): Promise<boolean> {
    const kept = await readSealed(this.#port, this.#path, Fichiers)
    // What was heard since is newer.
    const heard = [...this.#tenus]
    this.#tenus = new Map([...Object.entries(kept?.tenus ?? {}), ...heard])
    for (const [id, appareil] of Object.entries(kept?.attendus ?? {})) if (!this.#attendus.has(id) && !heard.some(([held]) => held === id)) this.#attendus.set(id, appareil)
    return kept !== undefined
  }

  /** Hears a change: a record made here has its file here; one that came, or whose file became another, does not yet. Gives the records made here. */
  hear(change: Change, empreinteOf: (collection: (typeof NAMING)[number], id: string) => string | undefined): string[] {
    const born: string[] = []
    for (const { collection, id, patches } of change.fiches) {
      const naming = NAMING.find(name => name === collection)
      const empreinte = naming && empreinteOf(naming, id)
      if (!empreinte || this.#tenus.get(id) === empreinte) continue
      if (change.recu) this.#await(id, this.#attendus.get(id) ?? change.recu.appareil.split('/')[0] ?? '')
      else if (patches.some(({ path }) => path.length === 0)) {
        this.holds(id, empreinte)
        born.push(id)
      }
    }
    return born
  }

  #await(id: string, appareil: string): void {
    this.#soiled ||= this.#attendus.get(id) !== appareil
    this.#attendus.set(id, appareil)
  }

  /** True when the bytes of this record were once here. */
  isHeld(id: string, empreinte: string): boolean {
    return this.#tenus.get(id) === empreinte
  }

  /** The post whose file is still to come, '' when it is not known; undefined when none is. */
  awaitedFrom(id: string): string | undefined {
    return this.#attendus.get(id)
  }

  /** The bytes of this record are here. */
  holds(id: string, empreinte: string): void {
    this.#soiled ||= this.#tenus.get(id) !== empreinte || this.#attendus.has(id)
    this.#tenus.set(id, empreinte)
    this.#attendus.delete(id)
  }

  /** The bytes of this record never were here. */
  awaits(id: string): void {
    this.#await(id, this.#attendus.get(id) ?? '')
  }

  /** The folder of the sharing is another one from now on: all is to be kept again. */
  forget(): void {
    this.#soiled = true
  }

  /** Keeps what was learnt. Fails as DISK_REFUSED. */
  async keep(): Promise<void> {
    if (!this.#soiled) return
    this.#soiled = false
    try {
      await writeSealed(this.#port, this.#path, { tenus: Object.fromEntries(this.#tenus), attendus: Object.fromEntries(this.#attendus) })
    } catch (error) {
      this.#soiled = true
      throw error
    }
  }
}
