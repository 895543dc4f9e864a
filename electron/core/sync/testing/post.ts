import type { Change } from '../../../../shared/kernel/change'
import type { Door } from '../../store/door'
import type { FsPort } from '../../store/fsPort'
import { type Bilan, Exchanger } from '../exchanger'
import { moteurHere } from '../moteur'
import type { Moteur, MoteurOptions } from '../questions'
import { broughtBy, writtenBy } from './gestures'
import { MemoryClasseur } from './memoryClasseur'
import { type MemoryHandle, memoryFs, through } from './memoryFs'
import type { Op } from './opLog'
import type { World } from './world'

/** What a killed process does no more. */
export class Killed extends Error {}

/** A post at work on memory disks: the real engine and exchanger, a classeur, and what the oracle knows that it has merged. */
export class Post {
  readonly nom: string
  readonly world: World
  classeur: MemoryClasseur
  readonly empreinte: MoteurOptions['empreinte']
  /** So many gestures were in its classeur before it shared anything: it brings what they left, not each of them. */
  readonly before: number
  /** Milliseconds by which its clock is wrong. */
  skew = 0
  /** Files of the share as this post sees them: hidden, or with other bytes. */
  readonly view = new Map<string, Buffer | undefined>()
  /** The share as a whole is out of its reach. */
  away = false
  /** So many more calls before the process dies, or before the share refuses. */
  fuse = Number.POSITIVE_INFINITY
  shareFuse = Number.POSITIVE_INFINITY
  /** So many more gestures of others recorded before the process dies. */
  receivedFuse = Number.POSITIVE_INFINITY
  /** What befalls a call to the disk: refused with a code, written in part, or the process dies before or after it. */
  strike: (call: keyof FsPort) => string | undefined = () => undefined
  known = new Set<Op>()
  /** What the files of this post meant when they were written. */
  states: Map<string, ReadonlySet<Op>>
  exchanger: Exchanger
  // What a writing under way will have meant, once it is on the disk.
  #pending: { known: Set<Op>; groups: [string, Op[]][] } | undefined
  #bringing: { known: Set<Op>; ops: Op[] } = { known: new Set(), ops: [] }
  #jusqua = 0

  constructor(world: World, nom: string, classeur: readonly Change[] = [], states: ReadonlyMap<string, ReadonlySet<Op>> = new Map(), empreinte?: MoteurOptions['empreinte']) {
    this.world = world
    this.nom = nom
    this.empreinte = empreinte ?? { machine: nom, cartes: [], dossier: nom }
    this.classeur = new MemoryClasseur(this.now, classeur)
    this.states = new Map(states)
    this.before = states.size === 0 ? classeur.length : 0
    this.exchanger = this.#start()
  }

  readonly now = (): Date => new Date(1_736_841_600_000 + this.world.tick * 1000 + this.skew)

  get dossier(): string {
    return `/postes/${this.nom}/partage`
  }

  /** Ends the process, as by kill -9, and starts another. */
  async restart(kept: boolean): Promise<void> {
    if (kept) await this.exchanger.close()
    else await this.#kill()
    this.fuse = Number.POSITIVE_INFINITY
    this.exchanger = this.#start()
  }

  /** One exchange; undefined when the process died of it, and another was started. */
  async exchange(): Promise<Bilan | undefined> {
    try {
      return await this.exchanger.exchange()
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.world.trail.push(`${this.world.tick} ${this.nom} is killed`)
      await this.restart(false)
      return undefined
    } finally {
      this.fuse = Number.POSITIVE_INFINITY
      this.shareFuse = Number.POSITIVE_INFINITY
      this.receivedFuse = Number.POSITIVE_INFINITY
    }
  }

  async #kill(): Promise<void> {
    this.fuse = 0
    await this.exchanger.ask(async () => Promise.reject(new Killed())).catch(() => undefined)
  }

  #start(): Exchanger {
    const life = { over: false }
    const burn = (): void => {
      if (life.over || --this.fuse < 0) {
        life.over = true
        throw new Killed(this.nom)
      }
    }
    const moteur = this.#witnessed(moteurHere({ port: this.#port(burn), now: this.now, hex: bytes => this.world.draw.hex(bytes) }), burn)
    const options = { dossier: this.dossier, schema: 1, utilisateur: this.nom, version: '0', empreinte: this.empreinte, packFrom: this.world.packFrom }
    return new Exchanger({
      classeur: { exchange: work => this.classeur.exchange(door => work(this.#interrupted(door, burn))) },
      engine: async () => moteur,
      open: engine => engine.open(options),
      isShared: async () => true,
      par: () => ({ personne: this.world.name('apport'), poste: this.nom }),
      schema: 1,
    })
  }

  #interrupted(door: Door, burn: () => void): Door {
    const receive: Door['receive'] = async received => {
      if (--this.receivedFuse < 0) this.fuse = 0
      burn()
      const changed = await door.receive(received)
      burn()
      return changed
    }
    return { fiches: door.fiches, seq: door.seq, changesAfter: door.changesAfter, receive, upgrade: door.upgrade }
  }

  #port(burn: () => void): FsPort {
    const { world } = this
    return through(memoryFs(world.disk), async (call, args, go) => {
      const [first, second] = args
      const path = typeof first === 'string' ? first : (first as MemoryHandle).path
      burn()
      const struck = this.strike(call)
      if (struck !== undefined) return this.#struck(struck, args, go, () => burn())
      if (!path.startsWith(world.commun)) {
        // A process that dies in a write leaves a part of it.
        if (call === 'write' && this.fuse < 1 && world.draw.chance(70)) return this.#torn(args)
        return go()
      }
      if (this.away || --this.shareFuse < 0) throw Object.assign(new Error('away'), { code: this.away ? 'ENOENT' : 'EIO' })
      world.watch(this, call, path, typeof second === 'string' ? second : undefined)
      if (call === 'readdir') return ((await go()) as string[]).filter(name => !this.#hides(`${path}/${name}`))
      if (call === 'readFile' && this.view.has(path)) {
        const seen = this.view.get(path)
        if (!seen) throw Object.assign(new Error('not yet there'), { code: 'ENOENT' })
        return Buffer.from(seen)
      }
      if (call === 'rename') this.view.delete(String(second))
      return go()
    })
  }

  async #struck(how: string, args: readonly unknown[], go: () => Promise<unknown>, burn: () => void): Promise<unknown> {
    if (how === 'court') return memoryFs(this.world.disk).write(...([...args.slice(0, 3), Math.ceil(Number(args[3]) / 2), args[4]] as unknown as Parameters<FsPort['write']>))
    if (how !== 'avant' && how !== 'apres') throw Object.assign(new Error(how), { code: how })
    if (how === 'apres') await go()
    this.fuse = 0
    burn()
    return undefined
  }

  #hides(path: string): boolean {
    return this.view.has(path) && this.view.get(path) === undefined
  }

  async #torn(args: readonly unknown[]): Promise<number> {
    const [handle, bytes, offset, length, position] = args as Parameters<FsPort['write']>
    return memoryFs(this.world.disk).write(handle, bytes, offset, this.world.draw.below(length + 1), position)
  }

  /** The engine, with the oracle told of all that goes in and comes out of it. */
  #witnessed(moteur: Moteur, burn: () => void): Moteur {
    const say = (what: string): void => void this.world.trail.push(`${this.world.tick} ${this.nom} ${what}`)
    const around = async <T>(work: () => Promise<T>, told: (result: T) => unknown = () => undefined): Promise<T> => {
      burn()
      const result = await work()
      told(result)
      this.#remember()
      burn()
      return result
    }
    return {
      ...moteur,
      open: async options => {
        burn()
        const own = this.#lastOwn()
        if (own && this.#pending && !this.states.has(own)) this.#settle(this.#pending.known, 0)
        this.known = new Set([...(this.states.get(this.#progress()) ?? []), ...((own && this.states.get(own)) || [])])
        this.#pending = undefined
        const ouverture = await moteur.open(options)
        this.#jusqua = ouverture?.jusqua.seq ?? 0
        say(`opens at ${this.#jusqua}, ${this.known.size} known`)
        this.#remember()
        burn()
        return ouverture
      },
      bring: (part, fiches, par, fin) => {
        if (part === 0) this.#bringing = { known: new Set(this.known), ops: [] }
        const { known, ops } = this.#bringing
        for (const { collection, fiche } of fiches) ops.push(...broughtBy(this.world.log, known, collection, fiche))
        if (fin) {
          this.#pending = { known, groups: [[par.personne, ops]] }
        }
        return around(
          () => moteur.bring(part, fiches, par, fin),
          () => fin && this.#settle(known, fin.seq),
        )
      },
      // One at a time, as it logs them: a process may die between two.
      write: async changes => {
        for (const change of changes) {
          if (change.seq <= this.#jusqua) continue
          const pending = new Set(this.known)
          const id = change.by.personne
          const groups: [string, Op[]][] = change.recu ? [] : [[id, writtenBy(this.world.log, pending, this.world.geste(id))]]
          if (change.recu) for (const op of this.world.knownWith(id)) pending.add(op)
          this.#pending = { known: pending, groups }
          say(`writes ${change.recu ? '<' : ''}${id}`)
          await around(
            () => moteur.write([change]),
            jusqua => this.#settle(pending, jusqua),
          )
        }
        return this.#jusqua
      },
      take: () =>
        around(moteur.take, prise => {
          if (prise) say(`takes ${prise.appareil}:${prise.seq} ${prise.groupes.map(({ par }) => par.personne)}`)
          for (const { par } of prise?.groupes ?? []) for (const op of this.world.opsOf(par.personne)) this.known.add(op)
        }),
      exchange: () =>
        around(moteur.exchange, ({ absence, jumeau, publies, recus }) => say(`meets the share: ${absence ?? 'there'}, ${publies} out, ${recus} in${jumeau ? ', twin' : ''}`)),
      keep: () => around(moteur.keep, () => say('keeps')),
      adopted: ici =>
        around(
          () => moteur.adopted(ici),
          () => {
            this.#jusqua = ici.seq
          },
        ),
    }
  }

  #settle(known: Set<Op>, jusqua: number): void {
    this.known = known
    this.#jusqua = jusqua
    this.world.sent(this.#pending?.groups ?? [], new Set(known))
    const own = this.#lastOwn()
    if (own && !this.states.has(own)) this.states.set(own, new Set(known))
    this.#pending = undefined
  }

  #remember(): void {
    const progress = this.#progress()
    if (progress && !this.states.has(progress)) this.states.set(progress, new Set(this.known))
  }

  #progress(): string {
    return this.world.disk.bytes(`${this.dossier}/avancement.json`)?.toString() ?? ''
  }

  /** The last whole segment that this post logged under its present name. */
  #lastOwn(): string | undefined {
    const appareil = this.world.appareilOf(this)
    if (!appareil) return undefined
    const bytes = this.world.disk.bytes(`${this.dossier}/segments/${appareil.appareil}-${appareil.incarnation}.pack`) ?? Buffer.alloc(0)
    let last: string | undefined
    for (let at = 0; ; ) {
      const end = bytes.indexOf(0x0a, at)
      if (end < 0) return last
      const { seq, len, sha256 } = JSON.parse(bytes.subarray(at, end).toString()) as { seq: number; len: number; sha256: string }
      at = end + 1 + len
      if (at > bytes.length) return last
      last = `${appareil.appareil}/${appareil.incarnation}/${seq}/${sha256}`
    }
  }
}
