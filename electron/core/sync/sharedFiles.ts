import { join } from 'node:path'
import { statIfAny } from '../backups/classeurFiles'
import { besideOf } from '../pieces/ownPlace'
import { Slices } from '../slices'
import type { FsPort } from '../store/fsPort'
import type { Store } from '../store/store'
import type { Appareil } from './device'
import { type BilanFichiers, fileSentences } from './fileSentences'
import { KnownFiles } from './knownFiles'
import { followFolders, NAMING, type Naming, placeParts } from './namedPlace'
import { Passage } from './passage'
import { Space } from './space'

/** A file that a record names, addressed by what it holds. */
export interface FichierNomme {
  collection: Naming
  id: string
  nom: string
  /** In bytes, as its record says; 0 when it does not. */
  taille: number
  /** From the folder of the classeur; undefined when no file may be put where the record says. */
  parts: string[] | undefined
  sha: string
}

/** Where a file is on this post, or why it is not. */
export type Place = { genre: 'fichier'; chemin: string; taille: number; modifieLe: number; beside: boolean } | { genre: 'absent' | 'ailleurs' }

/** What the files that travel are lent. */
export interface SharedFilesOptions {
  port: FsPort
  /** The folder of the classeur. */
  chemin: string
  store: Pick<Store, 'lecture' | 'raw' | 'subscribe'>
  now: () => Date
  /** How much one exchange carries each way; the rest goes with the next ones. Sizes in bytes. */
  bornes?: { fichiers: number; octets: number }
  /** Told of the records whose files have just come. */
  arrived?: (fiches: readonly { collection: Naming; id: string }[]) => void
}

interface RecordOfFile {
  id: string
  nom?: string | undefined
  chemin?: string | undefined
  empreinte?: string | undefined
  taille?: number | undefined
}

const SHA = /^[0-9a-f]{64}$/
const BORNES = { fichiers: 200, octets: 32 * 1024 * 1024 }

/**
 * The files that records name — joined, or produced — between this post and the shared folder, by their content: each is put there once by a post that
 * has it, and copied where its record says on the posts that have not. Nothing is ever taken away there, nor replaced here.
 */
export class SharedFiles {
  readonly options: SharedFilesOptions
  readonly known: KnownFiles
  /** Records of this post whose file another gesture may change before it is carried. */
  readonly born = new Set<string>()
  /** Files seen here, by record, with what they were seen for: not looked at again. */
  readonly settled = new Map<string, string>()
  /** Files here whose bytes are not those their records tell, as they were seen: edited since, or of another record. */
  readonly others = new Map<string, string>()
  /** Contents that could not be taken from the shared folder: their copies as they were seen there, and when. */
  readonly damaged = new Map<string, Map<string, { vu: string; a: number }>>()
  /** Contents that another post found damaged, and that this post has put there whole. */
  readonly checked = new Set<string>()
  /** The damaged contents that this post has told of. */
  told: string | undefined
  /** First instant at which a file was awaited, in milliseconds. */
  readonly since = new Map<string, number>()
  readonly #stopping = new AbortController()
  readonly #unsubscribe: () => void
  #bilan: BilanFichiers | undefined
  #isShared = true
  #running: Promise<unknown> = Promise.resolve()

  constructor(options: SharedFilesOptions) {
    this.options = options
    this.known = new KnownFiles(options.port, options.chemin)
    const empreinteOf = (collection: Naming, id: string) => options.store.raw(collection, id)?.empreinte
    this.#unsubscribe = options.store.subscribe(change => {
      for (const id of this.known.hear(change, empreinteOf)) this.born.add(id)
    })
  }

  /** Carries files each way, within bounds. What the shared folder or this disk refuses is told, never thrown: the next exchange tries again. Fails as DISK_REFUSED when what is known cannot be kept. */
  exchange(appareil: Appareil, isThere: boolean): Promise<BilanFichiers | undefined> {
    this.#isShared = true
    const running = this.#running.then(() => this.#exchange(appareil, isThere))
    this.#running = running.catch(() => undefined)
    return running
  }

  async #exchange(appareil: Appareil, isThere: boolean): Promise<BilanFichiers | undefined> {
    const { signal } = this.#stopping
    const { port, chemin } = this.options
    if (!(await this.known.open())) await this.#adopt()
    const space = isThere ? new Space(port, appareil.espace.chemin, appareil.espace.id) : undefined
    const passage = new Passage(this, { space, device: appareil.appareil, sortie: join(chemin, 'partage', 'fichiers'), bornes: this.options.bornes ?? BORNES, signal })
    try {
      this.#bilan = await passage.run(await this.named())
    } catch (error) {
      // The classeur closes: what was carried is known, the rest goes next time.
      if (!signal.aborted) throw error
    } finally {
      await this.known.keep()
    }
    if (passage.arrived.length > 0) this.options.arrived?.(passage.arrived)
    return this.#bilan
  }

  /** What waits, in sentences. */
  sentences(nameOf: (device: string) => string | undefined): string[] {
    return this.#bilan ? fileSentences(this.#bilan, nameOf) : []
  }

  /** True of a record whose file is still to come from another post. Fails as DISK_REFUSED. */
  async isAwaited(id: string): Promise<boolean> {
    if (!this.#isShared) return false
    await this.known.open()
    return this.known.awaitedFrom(id) !== undefined
  }

  /** Nothing is shared any more: nothing is awaited. */
  forget(): void {
    this.#isShared = false
    this.#bilan = undefined
    this.told = undefined
    this.known.forget()
    for (const memory of [this.settled, this.others, this.damaged, this.since, this.checked]) memory.clear()
  }

  /** Gives up what is being copied; nothing half copied is left. */
  async stop(): Promise<void> {
    this.#unsubscribe()
    this.#stopping.abort()
    await this.#running
  }

  /** Every file that a live record names by its content. In slices. */
  async named(): Promise<FichierNomme[]> {
    const slices = new Slices()
    const found: FichierNomme[] = []
    for (const collection of NAMING) {
      const records: readonly RecordOfFile[] = this.options.store.lecture.all(collection)
      for (const { id, nom = '', chemin = '', empreinte: sha = '', taille = 0 } of records) {
        if (SHA.test(sha)) found.push({ collection, id, nom, taille, parts: placeParts(collection, chemin), sha })
        if (slices.over) await slices.breathe()
      }
    }
    return found
  }

  /** Where the file of a record is: beside when another one has its name. Fails as DISK_REFUSED. */
  async placeOf({ parts, sha }: FichierNomme): Promise<Place> {
    const { port, chemin } = this.options
    if (!parts) return { genre: 'ailleurs' }
    const folders = await followFolders(port, chemin, parts)
    if (folders !== 'la') return { genre: folders }
    const path = join(chemin, ...parts)
    for (const candidate of [besideOf(path, sha), path]) {
      const seen = await statIfAny(port, candidate)
      if (seen?.genre === 'fichier') return { genre: 'fichier', chemin: candidate, taille: seen.taille, modifieLe: seen.modifieLe, beside: candidate !== path }
    }
    return { genre: 'absent' }
  }

  // The first time, what did not come from another post was here before: edited or not, it is the file of its record.
  async #adopt(): Promise<void> {
    for (const { id, sha } of await this.named()) if (this.known.awaitedFrom(id) === undefined) this.known.holds(id, sha)
  }
}
