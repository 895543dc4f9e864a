import { type Collection, collectionNames, type Fiches } from '../../../shared/fiches'
import type { Auteur, Change, FicheTouchee } from '../../../shared/kernel/change'
import { CodePoste } from '../../../shared/kernel/codePoste'
import { Failure } from '../../../shared/kernel/failure'
import { permanenceHere } from '../thisPost'
import { acceptable } from './acceptable'
import { changesHolding, changesTouching } from './changesTouching'
import { ClasseurLecture } from './classeurLecture'
import type { Door, Received } from './door'
import { type FsPort, nodeFs } from './fsPort'
import { Keeping } from './keeping'
import { placesOf } from './load'
import { migrations as allMigrations, type Migration, migrate, schemaOf } from './migrations'
import { createClasseur, type Opened, openToRead, openToWrite } from './opening'
import { diff } from './patches'
import { Serial } from './serial'
import { Sitting, type Step } from './sitting'
import type { StoreOptions, StoreState, TakenBack } from './storeOptions'
import { Tail } from './tail'
import { takeBack } from './takeBack'
import { OpenTransaction, type Transaction } from './transaction'
import { examine, readOctets, type Verification } from './verify'

export type { StoreOptions, StoreState, TakenBack } from './storeOptions'
export type { Transaction } from './transaction'
export type { Verification } from './verify'

const throwApart = (error: unknown): void =>
  queueMicrotask(() => {
    throw error
  })

const ONLY_READ = 'ouvrez-le dans Permanence pour le modifier.'

/** Opens a classeur. Fails as CLASSEUR_NOT_FOUND, CLASSEUR_NOT_EMPTY, CLASSEUR_IN_USE, CLASSEUR_NEWER, CLASSEUR_DAMAGED or DISK_REFUSED. */
export async function openStore(folder: string, options: StoreOptions): Promise<Store> {
  const { port = nodeFs, clock = () => new Date(), migrations = allMigrations } = options
  const opening = { port, folder, clock, migrations }
  if (options.create) await createClasseur(opening)
  const opened = options.mode === 'ecriture' ? await openToWrite(opening) : await openToRead(opening)
  return new Store(folder, opened, { ...options, port, clock, migrations })
}

/** The only code that writes records: one gesture at a time, on disk before it is told. */
export class Store {
  /** The classeur as rules, columns and documents read it. */
  readonly lecture: ClasseurLecture
  readonly #opened: Opened
  readonly #options: StoreOptions & { port: FsPort; clock: () => Date; migrations: readonly Migration[] }
  readonly #folder: string
  readonly #queue = new Serial()
  readonly #sitting = new Sitting()
  readonly #listeners = new Set<(change: Change) => void>()
  readonly #report: (error: unknown) => void
  readonly #keeping: Keeping | undefined
  readonly #tail: Tail
  #closed = false
  #closing: Promise<void> | undefined

  constructor(folder: string, opened: Opened, options: StoreOptions & { port: FsPort; clock: () => Date; migrations: readonly Migration[] }) {
    this.#folder = folder
    this.#opened = opened
    this.#options = options
    this.lecture = new ClasseurLecture(opened.loaded.memory, options.clock, options.communes ?? [])
    this.#tail = new Tail(options.port, placesOf(folder))
    this.#report = options.report ?? throwApart
    this.#keeping = opened.writer && new Keeping(opened.loaded, opened.writer, this.#queue, schemaOf(options.migrations), this.#report)
  }

  /**
   * Makes one gesture. When `edit` throws, a value is refused or the disk refuses, neither memory nor file has moved. Cost follows the change.
   *
   * @param options.entier it brings back a state that was whole: what it names may be in the corbeille, and no guard stands in its way
   */
  update<T>(geste: string, by: Auteur, edit: (tx: Transaction) => T, { entier = false, ...head }: Pick<Change, 'annule' | 'tranche'> & { entier?: boolean } = {}): Promise<T> {
    return this.#queue.run(async () => {
      const tx = this.#begin(by)
      const result = edit(tx)
      const change = await this.#record({ geste, by, at: tx.at, ...head }, this.#guarded(tx, entier, entier))
      if (change && change.fiches.length > 0) this.#sitting.did(by, { geste, change, entier })
      return result
    })
  }

  /** Lets the sharing read what was recorded and record what other posts made, while gestures wait. */
  exchange<T>(work: (door: Door) => Promise<T>): Promise<T> {
    return this.#queue.run(() => {
      if (this.#closed) throw new Failure('NO_CLASSEUR', {})
      const { loaded } = this.#opened
      return work({
        fiches: () => loaded.memory.snapshot(),
        get seq() {
          return loaded.seq
        },
        changesAfter: seq => this.#tail.after(seq, loaded.seq),
        receive: received => this.#receive(received),
        upgrade: schema => this.#upgrade(schema),
      })
    })
  }

  /** Takes back the last gesture of this author in this sitting. Fails as NOTHING_TO_UNDO or UNDO_OVERTAKEN. */
  undo(by: Auteur): Promise<TakenBack> {
    return this.#queue.run(async () => {
      const step = this.#sitting.lastDone(by)
      if (!step) throw new Failure('NOTHING_TO_UNDO', {})
      const change = await this.#takeBack(step, by, 'Annuler')
      this.#sitting.undid(by, { ...step, change })
      return this.#seen(step)
    })
  }

  /** Makes again the last gesture this author took back. Fails as NOTHING_TO_REDO or UNDO_OVERTAKEN. */
  redo(by: Auteur): Promise<TakenBack> {
    return this.#queue.run(async () => {
      const step = this.#sitting.lastUndone(by)
      if (!step) throw new Failure('NOTHING_TO_REDO', {})
      const change = await this.#takeBack(step, by, 'Rétablir')
      this.#sitting.redid(by, { ...step, change })
      return this.#seen(step)
    })
  }

  /** The gestures that undo and redo would take, to name them on their buttons. */
  undoable(by: Auteur): { annuler?: string | undefined; retablir?: string | undefined } {
    return { annuler: this.#sitting.lastDone(by)?.geste, retablir: this.#sitting.lastUndone(by)?.geste }
  }

  /** The record, the corbeille included. */
  raw<C extends Collection>(collection: C, id: string): Fiches[C] | undefined {
    return this.#opened.loaded.memory.get(collection, id) as Fiches[C] | undefined
  }

  /** Every record in the corbeille. */
  trashed(): { collection: Collection; fiche: Fiches[Collection] }[] {
    const { memory } = this.#opened.loaded
    return collectionNames.flatMap(collection =>
      [...memory.of(collection).values()].filter(fiche => fiche._supprime).map(fiche => ({ collection, fiche: fiche as Fiches[Collection] })),
    )
  }

  /** How many records each collection has, the corbeille apart. */
  counts(): Record<Collection, number> {
    return Object.fromEntries(collectionNames.map(name => [name, this.lecture.all(name).length])) as Record<Collection, number>
  }

  /** Hears each change once it is on disk and in memory; gives back how to stop. What it throws is reported: the gesture is recorded all the same. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The code that the numbers this post gives bear from now on; undefined when the classeur is not shared. */
  setCodePoste(code: string | undefined): void {
    this.lecture.codePoste = code === undefined ? undefined : CodePoste.parse(code)
  }

  state(): StoreState {
    const { seq, enregistreA, avertissements, aReprendre } = this.#opened.loaded
    return { seq, enregistreA, avertissements, aReprendre, lectureSeule: this.#opened.writer ? undefined : (this.#options.raison ?? ONLY_READ) }
  }

  /** Every change that touched a record since the classeur exists, oldest first. */
  changesOf(collection: Collection, id: string): Promise<Change[]> {
    return changesTouching(this.#options.port, placesOf(this.#folder), collection, id)
  }

  /** What came from other posts since an instant (ISO), oldest first. */
  async receivedSince(depuis: string): Promise<Change[]> {
    const changes = await changesHolding(this.#options.port, placesOf(this.#folder), '"recu":{')
    return changes.filter(change => change.recu && change.at >= depuis)
  }

  /** Reads the whole classeur again from the disk and says what is wrong; gestures go on while it is examined. */
  async verify(signal?: AbortSignal): Promise<Verification> {
    const octets = await this.#queue.run(() => readOctets(this.#options.port, placesOf(this.#folder)))
    return (await examine(octets, schemaOf(this.#options.migrations), signal)).verification
  }

  /** Writes `classeur.json` with all that was recorded until now and closes the journal into the history. Fails as DISK_REFUSED. */
  async checkpoint(): Promise<void> {
    if (!this.#closed) await this.#keeping?.now()
  }

  /** Waits for the gestures under way, writes `classeur.json` and lets the folder go. What the disk refuses then is in the journal. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#queue.run(async () => {
      this.#closed = true
    })
    try {
      await this.#keeping?.stop()
    } finally {
      await this.#opened.writer?.close()
    }
  }

  #begin(by: Auteur): OpenTransaction {
    if (this.#closed) throw new Failure('NO_CLASSEUR', {})
    if (!this.#opened.writer) throw new Failure('READ_ONLY', { raison: this.#options.raison ?? ONLY_READ })
    return new OpenTransaction(this.#opened.loaded.memory, this.#options.clock().toISOString(), by)
  }

  #guarded(tx: OpenTransaction, corbeilleAllowed: boolean, unguarded: boolean): FicheTouchee[] {
    const fiches = tx.close(corbeilleAllowed)
    if (unguarded) return fiches
    const changed = new Set(fiches.map(({ collection, id }) => `${collection}/${id}`))
    for (const touched of tx.touched()) if (changed.has(`${touched.collection}/${touched.id}`)) this.#options.garde?.(touched, this.lecture)
    return fiches
  }

  async #takeBack(step: Step, by: Auteur, verb: string): Promise<Change> {
    const tx = this.#begin(by)
    takeBack(step, tx, this.lecture)
    const change = await this.#record({ geste: `${verb}\u00A0: ${step.geste}`, by, at: tx.at, annule: step.change.seq }, this.#guarded(tx, true, step.entier))
    if (!change) throw new Error(`change ${step.change.seq} takes back to nothing`)
    return change
  }

  async #receive({ geste, by, recu, fiches }: Received): Promise<readonly FicheTouchee[]> {
    const { memory } = this.#opened.loaded
    const touched = fiches.flatMap(({ collection, id, fiche }) => {
      const before = memory.get(collection, id)
      const after = fiche && acceptable(collection, fiche, before)
      const patches = diff(before, after)
      return patches.length === 0 ? [] : [{ collection, id, patches, inverse: diff(after, before) }]
    })
    await this.#record({ geste, by, at: this.#options.clock().toISOString(), recu }, touched)
    return touched
  }

  async #upgrade(from: number): Promise<void> {
    const { migrations, clock } = this.#options
    await this.#record({ geste: 'Mettre à niveau les données reçues', by: permanenceHere(), at: clock().toISOString() }, migrate(this.#opened.loaded.memory, from, migrations))
  }

  async #record(head: Omit<Change, 'seq' | 'fiches'>, fiches: FicheTouchee[]): Promise<Change | undefined> {
    const { loaded, writer } = this.#opened
    if ((fiches.length === 0 && !head.tranche) || !writer) return undefined
    const seq = loaded.seq + 1
    // Memory gets what the line says, read back: what is seen is what a restart would read.
    const change = JSON.parse(JSON.stringify({ seq, ...head, ...(seq === 1 ? { schema: loaded.schema } : {}), fiches })) as Change
    await writer.append(change)
    loaded.memory.apply(change.fiches)
    this.#tail.add(change)
    loaded.seq = seq
    loaded.enregistreA = change.at
    this.#keeping?.soon()
    this.#tell(change)
    return change
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) {
      try {
        listener(change)
      } catch (error) {
        this.#report(error)
      }
    }
  }

  #seen({ geste, change }: Step): TakenBack {
    const shown = change.fiches.find(({ collection, id }) => this.#opened.loaded.memory.get(collection, id)) ?? change.fiches[0]
    return { geste, collection: shown?.collection, id: shown?.id }
  }
}
