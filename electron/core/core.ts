import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Annonce } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'
import { guardRecord } from '../../shared/gardes'
import { Auteur } from '../../shared/kernel/change'
import { Failure } from '../../shared/kernel/failure'
import type { Commune, Lecture } from '../../shared/lecture'
import { AutomaticBackups } from './backups/automaticBackups'
import { type Redaction, redactionHere, redactionInThread } from './documents/redaction'
import { announce } from './feed'
import { MissingIndex } from './home/missing'
import { followMerges } from './merge/followMerges'
import { SearchIndex } from './search/searchIndex'
import type { ReglagesPort } from './settings'
import { type FsPort, nodeFs } from './store/fsPort'
import { Serial } from './store/serial'
import { openStore, type Store, type StoreOptions } from './store/store'
import { Partage } from './sync/sharing'
import { permanenceHere } from './thisPost'

/** What the system's own dialog says when it asks for a folder. */
export interface DemandeDossier {
  titre: string
  message: string
  bouton: string
}

/** What a shell brings: where settings and resources are, how a file is opened, what time it is. */
export interface CoreOptions {
  reglages: ReglagesPort
  /** Folder of the shipped resources. */
  ressources: string
  coquille: 'bureau' | 'navigateur' | 'commande'
  /** Folder where Permanence keeps its own classeurs. */
  dossier?: string
  ouvrirFichier?: (chemin: string) => Promise<void>
  /** Asks for a folder of this post by the system's own dialog; undefined when it was closed. Absent where there is no such dialog. */
  choisirDossier?: (demande: DemandeDossier) => Promise<string | undefined>
  maintenant?: () => Date
  /** The disk; a test hands one that refuses. */
  port?: FsPort
  /** The folder of the built programs of the threads; without it, what shares and what writes documents works in this one. */
  fils?: string
  /** Told of what is a bug of ours, once the gesture that met it is recorded. */
  report?: (error: unknown) => void
}

/** The classeur being worked on: one at a time. */
interface Ouvert {
  chemin: string
  store: Store
  recherche: SearchIndex
  manques: MissingIndex
  sauvegardes: AutomaticBackups
  partage: Partage
}

/** The application without its screen: one classeur, its rules, its feed. Every shell serves the same. */
export class Core {
  readonly options: CoreOptions
  readonly redaction: Redaction
  readonly #communes: readonly Commune[]
  readonly #annonces = new EventEmitter<{ annonce: [Annonce] }>()
  readonly #turns = new Serial()
  #ouvert: Ouvert | undefined

  constructor(options: CoreOptions, communes: readonly Commune[]) {
    this.options = options
    this.redaction = options.fils === undefined ? redactionHere : redactionInThread(options.fils)
    this.#communes = communes
    this.#annonces.setMaxListeners(100)
  }

  /** Where new classeurs are put. */
  get dossier(): string {
    return this.options.dossier ?? process.env.PERMANENCE_CLASSEURS ?? join(homedir(), 'Permanence')
  }

  now(): Date {
    return this.options.maintenant?.() ?? new Date()
  }

  /** The disk, as everything that writes a classeur or its backups calls it. */
  get port(): FsPort {
    return this.options.port ?? nodeFs
  }

  get communes(): readonly Commune[] {
    return this.#communes
  }

  get ouvert(): Ouvert | undefined {
    return this.#ouvert
  }

  get #present(): Ouvert {
    if (!this.#ouvert) throw new Failure('NO_CLASSEUR', {})
    return this.#ouvert
  }

  /** The folder of the classeur. @throws Failure NO_CLASSEUR */
  get chemin(): string {
    return this.#present.chemin
  }

  /** @throws Failure NO_CLASSEUR */
  get store(): Store {
    return this.#present.store
  }

  /** @throws Failure NO_CLASSEUR */
  get recherche(): SearchIndex {
    return this.#present.recherche
  }

  /** @throws Failure NO_CLASSEUR */
  get manques(): MissingIndex {
    return this.#present.manques
  }

  /** @throws Failure NO_CLASSEUR */
  get sauvegardes(): AutomaticBackups {
    return this.#present.sauvegardes
  }

  /** @throws Failure NO_CLASSEUR */
  get partage(): Partage {
    return this.#present.partage
  }

  /** @throws Failure NO_CLASSEUR */
  get lire(): Lecture {
    return this.store.lecture
  }

  /** @throws Failure AUTHOR_UNKNOWN until a name and a post were given. */
  get auteur(): Auteur {
    const auteur = Auteur.safeParse(this.options.reglages.get('auteur'))
    if (!auteur.success) throw new Failure('AUTHOR_UNKNOWN', {})
    return auteur.data
  }

  get annonces(): EventEmitter<{ annonce: [Annonce] }> {
    return this.#annonces
  }

  /** Tells that files of these records have come from another post: no gesture did it here, yet they show. */
  tellArrived(fiches: readonly { collection: Collection; id: string }[]): void {
    const touche = fiches.map(({ collection, id }) => ({ collection, ids: [id] }))
    this.#annonces.emit('annonce', { seq: this.store.state().seq, geste: '', at: this.now().toISOString(), par: permanenceHere(), ecrit: [], touche })
  }

  /** Opens a folder in place of the one that was open; when it refuses or is given up, the former one stays. One at a time: a second click waits. */
  open(chemin: string, options: Pick<StoreOptions, 'mode' | 'create' | 'raison'>, signal?: AbortSignal): Promise<Store> {
    return this.#turns.run(() => this.#open(chemin, options, signal))
  }

  close(): Promise<void> {
    return this.#turns.run(() => this.#close())
  }

  /** Lets the classeur go while something is done to its files, then opens it again, done or refused. @throws Failure NO_CLASSEUR */
  apart<T>(work: (chemin: string) => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      const { chemin } = this
      await this.#close()
      try {
        return await work(chemin)
      } finally {
        await this.#open(chemin, { mode: 'ecriture' }, undefined)
      }
    })
  }

  async #open(chemin: string, options: Pick<StoreOptions, 'mode' | 'create' | 'raison'>, signal: AbortSignal | undefined): Promise<Store> {
    signal?.throwIfAborted()
    if (this.#ouvert?.chemin === chemin) await this.#close()
    const store = await openStore(chemin, {
      ...options,
      port: this.port,
      clock: () => this.now(),
      communes: this.#communes,
      garde: ({ collection, before, now }, avant) => guardRecord(collection, before, now, avant),
      report: this.options.report,
    })
    const partage = new Partage(this, store, chemin)
    try {
      await partage.identify()
      signal?.throwIfAborted()
    } catch (error) {
      await store.close()
      throw error
    }
    await this.#close()
    const recherche = new SearchIndex(store)
    const manques = new MissingIndex(store)
    const sauvegardes = new AutomaticBackups(this)
    this.#ouvert = { chemin, store, recherche, manques, sauvegardes, partage }
    // Apart: a bug in the one does not silence the others.
    let annonce: Annonce = { seq: 0, geste: '', at: '', par: permanenceHere(), ecrit: [], touche: [] }
    store.subscribe(change => {
      annonce = announce(store, change)
      this.#annonces.emit('annonce', annonce)
    })
    store.subscribe(() => recherche.update(annonce))
    store.subscribe(change => manques.update(change, annonce))
    store.subscribe(change => void followMerges(store, change).catch(error => this.options.report?.(error)))
    // A command is over before it would need it.
    if (this.options.coquille !== 'commande') {
      recherche.prepareSoon(error => this.options.report?.(error))
      sauvegardes.start(error => this.options.report?.(error))
      if (store.state().lectureSeule === undefined) partage.start(error => this.options.report?.(error))
    }
    return store
  }

  async #close(): Promise<void> {
    const ouvert = this.#ouvert
    await ouvert?.partage.stop()
    await ouvert?.sauvegardes.stop()
    this.#ouvert = undefined
    ouvert?.recherche.stop()
    await ouvert?.store.close()
  }
}

/** Makes the application ready; no classeur is open yet. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const communes = JSON.parse(await readFile(join(options.ressources, 'communes-21.json'), 'utf8')) as Commune[]
  return new Core(options, communes)
}
