import type { Auteur } from '../../../shared/kernel/change'
import { Slices } from '../slices'
import type { Door } from '../store/door'
import type { RawFiche } from '../store/patches'
import { Serial } from '../store/serial'
import type { Echange } from './courier'
import type { Ouverture } from './engine'
import type { Moteur } from './questions'
import { keyOf } from './registers'
import { partOf } from './shards'

/** The classeur, as the sharing needs it. */
export interface Classeur {
  exchange: <T>(work: (door: Door) => Promise<T>) => Promise<T>
}

/** What one whole exchange did. */
export interface Bilan extends Echange {
  /** Records that other posts changed here. */
  fiches: number
}

interface Setting {
  classeur: Classeur
  /** The engine, started if need be: only when something is shared. */
  engine: () => Promise<Moteur>
  open: (moteur: Moteur) => Promise<Ouverture | undefined>
  /** False when this classeur shares nothing: the engine is then never read. */
  isShared: () => Promise<boolean>
  /** Who brings the classeur the first time. */
  par: () => Auteur
  /** The shape of the records this version writes. */
  schema: number
}

const KEPT_EACH = 200

/** Leads the exchanges between a classeur and the engine of its sharing: the classeur speaks first, then what came is merged a segment at a time, between two gestures. */
export class Exchanger {
  readonly #classeur: Classeur
  readonly #engine: () => Promise<Moteur>
  readonly #open: (moteur: Moteur) => Promise<Ouverture | undefined>
  readonly #isShared: () => Promise<boolean>
  readonly #par: () => Auteur
  readonly #schema: number
  readonly #turns = new Serial()
  #opened: Moteur | undefined
  #jusqua = 0
  #since = 0

  constructor({ classeur, engine, open, isShared, par, schema }: Setting) {
    this.#classeur = classeur
    this.#engine = engine
    this.#open = open
    this.#isShared = isShared
    this.#par = par
    this.#schema = schema
  }

  /** One whole exchange. What the shared folder refuses is in the account; what the disk of this post refuses is thrown, and tried again from the files at the next. */
  exchange(): Promise<Bilan | undefined> {
    return this.#turns.run(() => this.#safely(() => this.#exchange()))
  }

  /** Asks the engine something between two exchanges; undefined when nothing is shared. */
  ask<T>(question: (moteur: Moteur) => Promise<T>): Promise<T | undefined> {
    return this.#turns.run(() =>
      this.#safely(async () => {
        const moteur = await this.#ready()
        return moteur && question(moteur)
      }),
    )
  }

  /** Keeps what spares time at the next opening, then lets the engine go. */
  close(): Promise<void> {
    return this.#turns.run(async () => {
      // Refused by the disk, it only costs time at the next opening.
      if (this.#since > 0) await this.#opened?.keep().catch(() => undefined)
      await this.#let()
    })
  }

  async #safely<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      // Half done in memory, whole on the disk: it is read again from there.
      await this.#let()
      throw error
    }
  }

  async #let(): Promise<void> {
    const moteur = this.#opened
    this.#opened = undefined
    this.#since = 0
    await moteur?.close()
  }

  async #exchange(): Promise<Bilan | undefined> {
    const moteur = await this.#ready()
    if (!moteur) return undefined
    await this.#classeur.exchange(door => this.#publish(door, moteur))
    const echange = await moteur.exchange()
    const fiches = new Set<string>()
    for (let more = true; more; ) more = await this.#classeur.exchange(door => this.#takeOne(door, moteur, fiches))
    if (this.#since >= KEPT_EACH) await this.#keep(moteur)
    return { ...echange, fiches: fiches.size }
  }

  async #keep(moteur: Moteur): Promise<void> {
    await moteur.keep()
    this.#since = 0
  }

  async #publish(door: Door, moteur: Moteur): Promise<void> {
    const changes = await door.changesAfter(this.#jusqua)
    if (changes.length === 0) return
    this.#jusqua = await moteur.write(changes)
    this.#since += changes.length
  }

  async #takeOne(door: Door, moteur: Moteur, fiches: Set<string>): Promise<boolean> {
    await this.#publish(door, moteur)
    const prise = await moteur.take()
    if (!prise) return false
    this.#since++
    for (const { geste, par, le, fiches: touched } of prise.groupes) {
      const changed = await door.receive({ geste, by: par, recu: { appareil: prise.appareil, seq: prise.seq, le }, fiches: touched })
      for (const { collection, id } of changed) fiches.add(keyOf([collection, id]))
    }
    // An older version wrote it: its records are brought to the shape of this one, as this post's own gesture.
    if (prise.schema < this.#schema) await door.upgrade(prise.schema)
    return true
  }

  /** Opens the engine where the files left it, and brings the classeur the first time; undefined when nothing is shared. */
  async #ready(): Promise<Moteur | undefined> {
    if (this.#opened || !(await this.#isShared())) return this.#opened
    const moteur = await this.#engine()
    const ouverture = await this.#open(moteur)
    if (!ouverture) return undefined
    this.#opened = moteur
    this.#jusqua = ouverture.jusqua.seq
    if (ouverture.jusqua.le === '') await this.#bring(moteur, ouverture)
    else await this.#classeur.exchange(door => this.#sameTimeline(door, moteur, ouverture))
    return moteur
  }

  async #bring(moteur: Moteur, { parts }: Ouverture): Promise<void> {
    const { seq, le, fiches } = await this.#classeur.exchange(async door => {
      const [last] = await door.changesAfter(door.seq - 1)
      return { seq: door.seq, le: last?.at ?? '', fiches: door.fiches() }
    })
    const byPart = Array.from({ length: parts }, (): { collection: string; fiche: RawFiche }[] => [])
    const slices = new Slices()
    for (const [collection, records] of fiches)
      for (const [id, fiche] of records) {
        byPart[partOf(keyOf([collection, id]), parts)]?.push({ collection, fiche })
        if (slices.over) await slices.breathe()
      }
    for (const [part, brought] of byPart.entries()) await moteur.bring(part, brought, this.#par(), part === parts - 1 ? { seq, le } : undefined)
    this.#jusqua = seq
    await this.#keep(moteur)
  }

  /** A classeur put back to an older day does not hold what it published: what the space holds comes back into it. */
  async #sameTimeline(door: Door, moteur: Moteur, { jusqua, parts }: Ouverture): Promise<void> {
    const [last] = jusqua.seq > door.seq ? [] : await door.changesAfter(jusqua.seq - 1)
    if (last?.seq === jusqua.seq && last.at === jusqua.le) return
    for (let part = 0; part < parts; part++)
      await door.receive({
        geste: 'Reprendre ce que le dossier partagé avait gardé',
        by: this.#par(),
        recu: { appareil: 'espace', seq: 1, le: jusqua.le },
        fiches: await moteur.part(part),
      })
    const [now] = await door.changesAfter(door.seq - 1)
    this.#jusqua = door.seq
    await moteur.adopted({ seq: door.seq, le: now?.at ?? '' })
  }
}
