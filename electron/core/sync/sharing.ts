import { type FSWatcher, watch } from 'node:fs'
import paquet from '../../../package.json' with { type: 'json' }
import type { EtatPartage } from '../../../shared/contract/partage'
import { Failure } from '../../../shared/kernel/failure'
import { sentence } from '../../../shared/messages'
import type { Core } from '../core'
import { migrations, schemaOf } from '../store/migrations'
import type { Store } from '../store/store'
import { userName } from '../thisPost'
import { empreinteHere, readAppareil } from './device'
import { duplicateNumbers } from './duplicateNumbers'
import type { Standing } from './engine'
import { type Bilan, Exchanger } from './exchanger'
import { HeldFiles } from './heldFiles'
import { moteurInWorker } from './inWorker'
import { partageOf } from './join'
import type { Moteur } from './questions'
import { SharedFiles } from './sharedFiles'

const POLL_MS = 10_000
const AFTER_GESTURE_MS = 2000
const HINT_MS = 1000
const FORGOTTEN =
  'Ce classeur était partagé, mais les deux fichiers qui disent quel poste il est sont abîmés : il n’échange plus. Quittez le partage, puis rejoignez l’espace : rien n’est perdu, ni ici ni sur les autres postes.'

/** The sharing of one opened classeur: exchanges by itself in a shell that stays open, and tells where it stands. */
export class Partage {
  /** The files that records name, between this post and the shared folder. */
  readonly fichiers: SharedFiles
  readonly #core: Core
  readonly #store: Store
  readonly #chemin: string
  readonly #held: HeldFiles
  #exchanger: Exchanger | undefined
  #moteur: Moteur | undefined
  #standing: Standing | undefined
  #bilan: Bilan | undefined
  #dernier: string | undefined
  #recues = 0
  #enCours = false
  #refus: string | undefined
  #avis: readonly string[] = []
  #timer: NodeJS.Timeout | undefined
  #due = Number.POSITIVE_INFINITY
  #watcher: FSWatcher | undefined
  #stopped = false
  #unsubscribe: (() => void) | undefined
  #report: ((error: unknown) => void) | undefined

  constructor(core: Core, store: Store, chemin: string) {
    this.#core = core
    this.#store = store
    this.#chemin = chemin
    this.#held = new HeldFiles(() => core.now())
    this.fichiers = new SharedFiles({ port: core.port, chemin, store, now: () => core.now(), arrived: fiches => core.tellArrived(fiches) })
  }

  /** Gives the numbers of this post their code, before anything is written. Fails as DISK_REFUSED. */
  async identify(): Promise<void> {
    const appareil = await readAppareil(this.#core.port, partageOf(this.#chemin))
    this.#store.setCodePoste(appareil?.code)
  }

  /** Exchanges now and from time to time, in a shell that stays open. Nothing is read but one small file when nothing is shared. */
  start(report: (error: unknown) => void): void {
    this.#report = report
    this.#unsubscribe = this.#store.subscribe(change => {
      if (!change.recu && this.#standing) this.#soon(AFTER_GESTURE_MS)
    })
    this.#soon(0)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#watcher?.close()
    this.#unsubscribe?.()
    await this.fichiers.stop()
    await this.#exchanger?.close()
    await this.#moteur?.close()
  }

  /** Asks the engine something between two exchanges; undefined when nothing is shared. */
  ask<T>(question: (moteur: Moteur) => Promise<T>): Promise<T | undefined> {
    return this.#lead().ask(question)
  }

  /** One whole exchange. Fails as DISK_REFUSED when the disk of this post refuses; what the shared folder refuses is in the state. */
  async exchange(): Promise<EtatPartage> {
    this.#enCours = true
    try {
      const bilan = await this.#lead().exchange()
      this.#refus = undefined
      if (bilan) {
        this.#bilan = bilan
        this.#recues += bilan.fiches
        this.#standing = await this.ask(moteur => moteur.standing())
        this.#held.saw(bilan.retenus)
        if (bilan.absence === undefined) this.#dernier = this.#core.now().toISOString()
        this.#store.setCodePoste(this.#standing?.appareil.code)
        this.#watch()
        await this.#carryFiles(bilan)
        this.#soon(POLL_MS)
      }
    } catch (error) {
      if (error instanceof Failure) this.#refus = sentence(error)
      throw error
    } finally {
      this.#enCours = false
    }
    return this.etat()
  }

  // After the records: they name them. What is left goes soon, or at once in a command, which ends with its exchange.
  async #carryFiles({ absence }: Bilan): Promise<void> {
    const appareil = this.#standing?.appareil
    if (!appareil) return
    for (let more = true; more; ) {
      const carried = await this.fichiers.exchange(appareil, absence === undefined)
      if (carried?.reste) this.#soon(HINT_MS)
      more = carried?.reste === true && this.#core.options.coquille === 'commande'
    }
  }

  /** What the bar and the page of sharing show. */
  etat(): EtatPartage {
    const standing = this.#standing
    const bilan = this.#bilan
    if (!standing || !bilan)
      return {
        actif: false,
        joignable: true,
        enCours: this.#enCours,
        recues: 0,
        aPublier: 0,
        aVerifier: 0,
        retenus: [...this.#avis, ...(this.#refus ? [this.#refus] : [])],
        postes: [],
      }
    const { appareil, nom, code, espace } = standing.appareil
    const nameOf = (device: string): string | undefined => bilan.voisins.find(voisin => voisin.appareil === device)?.nom
    return {
      actif: true,
      espace: espace.nom,
      dossier: espace.chemin,
      poste: nom,
      joignable: bilan.absence === undefined,
      enCours: this.#enCours,
      ...(this.#dernier ? { dernierEchange: this.#dernier } : {}),
      recues: this.#recues,
      aPublier: bilan.aPublier,
      aVerifier: standing.conflits + duplicateNumbers(this.#store.lecture).length,
      retenus: [...this.#avis, ...(this.#refus ? [this.#refus] : []), ...this.#held.sentences(bilan, standing), ...this.fichiers.sentences(nameOf)],
      postes: [
        { appareil, nom, code, utilisateur: userName(), ici: true, ...(this.#dernier ? { vuLe: this.#dernier } : {}), aJour: bilan.aPublier === 0 },
        ...bilan.voisins.map(voisin => ({ ...voisin, ici: false })),
      ],
    }
  }

  /** The identity of this post in the space; undefined until the first exchange, or when nothing is shared. */
  get standing(): Standing | undefined {
    return this.#standing
  }

  /** How many segments of this post the last exchange published. */
  get publies(): number {
    return this.#bilan?.publies ?? 0
  }

  /** Reads a space without joining it. */
  preview(...args: Parameters<Moteur['preview']>): ReturnType<Moteur['preview']> {
    return this.#engine().then(moteur => moteur.preview(...args))
  }

  /** Nothing is shared any more, or something else is: the next exchange reads it from the disk. */
  async forget(): Promise<void> {
    this.#recues = 0
    this.#dernier = undefined
    await this.#exchanger?.close()
    this.#exchanger = undefined
    this.#standing = undefined
    this.#bilan = undefined
    this.#avis = []
    this.fichiers.forget()
    this.#watcher?.close()
    this.#watcher = undefined
    this.#store.setCodePoste(undefined)
  }

  async #engine(): Promise<Moteur> {
    const { fils } = this.#core.options
    // Without a built thread, in tests, the same engine works in this one.
    this.#moteur ??= fils ? moteurInWorker(fils) : (await import('./moteur')).moteurHere({ port: this.#core.port, now: () => this.#core.now() })
    return this.#moteur
  }

  #lead(): Exchanger {
    const schema = schemaOf(migrations)
    const options = { dossier: partageOf(this.#chemin), schema, utilisateur: userName(), version: paquet.version, empreinte: empreinteHere(this.#chemin) }
    this.#exchanger ??= new Exchanger({
      classeur: this.#store,
      engine: () => this.#engine(),
      open: async moteur => {
        const ouverture = await moteur.open(options)
        this.#avis = ouverture?.avis ?? [FORGOTTEN]
        return ouverture
      },
      isShared: async () => (await this.#core.port.readdir(this.#chemin)).includes('partage'),
      par: () => this.#core.auteur,
      schema,
    })
    return this.#exchanger
  }

  // The earliest asked for wins: a gesture does not wait for the next look, nor does it put it off.
  #soon(delay: number): void {
    const report = this.#report
    const due = performance.now() + delay
    if (this.#stopped || !report || this.#due <= due) return
    clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY
      void this.exchange()
        .catch(error => {
          // Told in the state, and tried again.
          if (!(error instanceof Failure)) report(error)
        })
        .finally(() => {
          if (this.#standing || this.#refus) this.#soon(POLL_MS)
        })
    }, delay).unref()
  }

  // Only a hint: some drives never tell, and the next look finds it all the same.
  #watch(): void {
    if (this.#watcher || this.#stopped || !this.#report || this.#bilan?.absence) return
    try {
      this.#watcher = watch(this.#standing?.appareil.espace.chemin ?? '', { recursive: true, persistent: false }, () => this.#soon(HINT_MS))
      this.#watcher.on('error', () => {
        this.#watcher?.close()
        this.#watcher = undefined
      })
    } catch {
      // A drive that cannot be watched is looked at.
    }
  }
}
