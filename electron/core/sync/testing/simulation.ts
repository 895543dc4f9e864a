import { drawGesture } from './gestures'
import type { Entry } from './memoryFs'
import { Post } from './post'
import { disputesOf, said, wrongWith } from './view'
import { World } from './world'

/** What a scenario went through, and what was wrong; nothing when all is right. */
export interface Outcome {
  faute?: string
  gestes: number
  echanges: number
  pannes: number
  conflits: number
  trace: readonly string[]
}

interface Copy {
  post: Post
  folder: Entry
  changes: Post['classeur']['changes']
  states: Post['states']
}

const YEAR = 365 * 86_400_000

/** Two to five posts that work, stop, come back and are struck, as a seed draws them; then all is put right, and all must agree with the oracle. */
export class Simulation {
  readonly #world: World
  readonly #posts: Post[] = []
  readonly #copies: Copy[] = []
  readonly #outcome: Outcome
  // Where a copy comes back, the segments that only it could write again are not destroyed too.
  readonly #comesBack: boolean
  #forked = false
  // Its writer compares a file of its own once a sitting.
  #spoilt = false

  constructor(seed: number) {
    this.#world = new World(seed)
    this.#outcome = { gestes: 0, echanges: 0, pannes: 0, conflits: 0, trace: this.#world.trail }
    this.#comesBack = this.#world.draw.chance(40)
  }

  async run(): Promise<Outcome> {
    const { draw } = this.#world
    try {
      await this.#begin()
      for (let left = 20 + draw.below(41); left > 0 && !this.#outcome.faute; left--) {
        this.#world.tick++
        await this.#step()
      }
      if (!this.#outcome.faute) await this.#end()
    } catch (error) {
      this.#outcome.faute ??= error instanceof Error ? `${error.message}\n${error.stack}` : String(error)
    }
    for (const post of this.#posts) await post.restart(false).catch(() => undefined)
    if (this.#world.wrongs.length > 0) this.#outcome.faute ??= this.#world.wrongs.join('\n')
    return this.#outcome
  }

  async #begin(): Promise<void> {
    const { draw } = this.#world
    const posts = 2 + draw.below(draw.chance(30) ? 4 : 2)
    for (let n = 0; n < posts; n++) this.#join(n > 0 && draw.chance(25))
  }

  /** A new post; `withCopy`: its classeur is a copy of another's, made before. */
  #join(withCopy: boolean): void {
    const { draw } = this.#world
    const changes = withCopy ? (this.#posts[0]?.classeur.changes ?? []) : []
    const post = new Post(this.#world, this.#world.name('p'), changes)
    for (let n = draw.below(4); n > 0; n--) this.#gesture(post)
    this.#world.join(post)
    this.#posts.push(post)
  }

  async #step(): Promise<void> {
    const { draw } = this.#world
    const post = draw.pick(this.#posts)
    const what = draw.below(100)
    if (what < 42) this.#gesture(post)
    else if (what < 72) await this.#exchange(post)
    else if (what < 78) await post.restart(draw.chance(50))
    else if (what < 94) this.#fault(post)
    else if (what < 96) post.skew = (draw.below(3) - 1) * draw.below(YEAR)
    else if (what < 99 && this.#comesBack) await this.#copyOrBack(post)
    else if (this.#posts.length < 5) this.#join(draw.chance(40))
  }

  #gesture(post: Post): void {
    const { draw, log } = this.#world
    const mark = this.#world.name('g')
    const drawn = drawGesture(draw, post.classeur, log, post.known, mark)
    if (!drawn) return
    this.#world.recorded(mark, drawn.geste)
    if (post.classeur.record(mark, { personne: mark, poste: post.nom }, drawn.touches, drawn.tranche)) {
      this.#outcome.gestes++
      this.#world.trail.push(`${this.#world.tick} ${post.nom} ${mark} ${JSON.stringify(drawn.geste)}`)
    }
  }

  async #exchange(post: Post): Promise<void> {
    const { draw } = this.#world
    if (draw.chance(12)) post.fuse = draw.below(draw.chance(50) ? 40 : 200)
    else if (draw.chance(14)) post.receivedFuse = draw.below(3)
    if (draw.chance(12)) post.shareFuse = draw.below(60)
    const done = await post.exchange()
    this.#outcome.echanges++
    if (done && !this.#forked) this.#check(post)
  }

  /** What the classeur holds must be what the oracle says of what it merged. */
  #check(post: Post): void {
    const { log } = this.#world
    const records = new Set([...log.keys().map(cle => cle.split('/', 2).join('/')), ...post.classeur.all().map(([collection, { id }]) => `${collection}/${id}`)])
    for (const record of records) {
      const [collection = '', id = ''] = record.split('/')
      const wrong = wrongWith(log, post.known, collection, id, post.classeur.get(collection, id))
      if (wrong) this.#outcome.faute ??= `${post.nom}, step ${this.#world.tick}: ${wrong}`
    }
  }

  #fault(post: Post): void {
    const { draw, disk, chemin } = this.#world
    this.#outcome.pannes++
    const files = this.#world.carriers()
    const what = draw.below(13)
    if (what === 0) post.away = !post.away
    else if (what === 1) disk.remove(`${chemin}/ESPACE.json`)
    else if (what === 2) this.#heal()
    if (what <= 2 || files.length === 0) return
    const packs = files.filter(file => file.endsWith('.pack'))
    const path = draw.pick(packs.length > 0 && draw.chance(30) ? packs : files)
    const bytes = disk.bytes(path) ?? Buffer.alloc(0)
    const spoilt = (): Buffer => (draw.chance(50) ? bytes.subarray(0, draw.below(bytes.length)) : flipped(bytes, draw.below(bytes.length * 8)))
    const beside = path.replace(/(\.\w+)$/, draw.pick([' (conflicted copy 2026-01-02)$1', '-PC2$1', '.sync-conflict-20260102$1', ' - Copie$1']))
    if (what < 6) for (const file of files) post.view.set(file, draw.chance(50) ? undefined : disk.bytes(file))
    else if (what < 8) post.view.set(path, spoilt())
    else if (what < 9) disk.put(beside, bytes)
    else if (what < 10) disk.put(beside, spoilt())
    else if (!this.#comesBack) {
      if (what === 10) this.#spoil(path, spoilt())
      else if (what === 11 && draw.chance(20)) disk.remove(`${chemin}/e0001`)
      else {
        if (draw.chance(50)) disk.put(path.replace(/[^/]+(\.\w+)$/, 'essai$1'), bytes)
        disk.remove(path)
      }
    } else if (draw.chance(40)) disk.put(path.replace(/[^/]+(\.\w+)$/, 'essai$1'), bytes)
  }

  #spoil(path: string, bytes: Buffer): void {
    this.#world.disk.put(path, bytes)
    this.#spoilt = true
  }

  /** A backup of a whole folder, put back later, or set to work beside the post it was made of. */
  async #copyOrBack(post: Post): Promise<void> {
    const { draw, disk } = this.#world
    if (this.#copies.length === 0 || draw.chance(40)) {
      // Recorded gestures are logged within seconds: a copy amid them is a killed post's.
      await post.exchange()
      await post.restart(draw.chance(50))
      this.#copies.push({ post, folder: disk.copy(post.dossier), changes: [...post.classeur.changes], states: new Map(post.states) })
      return
    }
    const copy = draw.pick(this.#copies)
    this.#forked = true
    const isClone = this.#posts.length < 5 && draw.chance(50)
    const nom = isClone ? this.#world.name('p') : copy.post.nom
    const empreinte = !isClone || draw.chance(30) ? copy.post.empreinte : undefined
    const target = new Post(this.#world, nom, copy.changes, isClone ? copy.states : copy.post.states, empreinte)
    if (!isClone) {
      await copy.post.restart(false)
      this.#posts.splice(this.#posts.indexOf(copy.post), 1)
    }
    disk.put(target.dossier, copy.folder)
    copy.folder = disk.copy(target.dossier)
    this.#world.trail.push(`${this.#world.tick} ${copy.post.nom} ${isClone ? `is copied as ${target.nom}` : 'is put back'} to change ${copy.changes.length}`)
    this.#posts.push(target)
    for (const other of this.#copies) if (!isClone && other.post === copy.post) other.post = target
  }

  #heal(): void {
    const { disk, chemin } = this.#world
    const fresh = new World(0)
    disk.put(`${chemin}/ESPACE.json`, fresh.disk.bytes(`${chemin}/ESPACE.json`) ?? Buffer.alloc(0))
    for (const post of this.#posts) {
      post.away = false
      post.view.clear()
    }
  }

  async #end(): Promise<void> {
    this.#heal()
    if (this.#spoilt || this.#world.draw.chance(30)) for (const post of this.#posts) await post.restart(true)
    for (let round = 0; round < 5; round++) for (const post of this.#posts) await post.exchange()
    const [first] = this.#posts
    if (!first) return
    for (const post of this.#posts) {
      this.#check(post)
      if (post.known.size !== first.known.size || [...post.known].some(op => !first.known.has(op)))
        this.#outcome.faute ??= `${post.nom} merged ${post.known.size} writings, ${first.nom} ${first.known.size}`
      if (stateOf(post) !== stateOf(first)) this.#outcome.faute ??= `${post.nom} and ${first.nom} differ:\n${stateOf(post)}\n${stateOf(first)}`
      await this.#sameDisputes(post)
    }
    for (const post of this.#posts)
      for (const { by, recu } of post.classeur.changes.slice(post.before))
        if (!recu && this.#world.opsOf(by.personne).some(op => !first.known.has(op))) this.#outcome.faute ??= `${by.personne} of ${post.nom} is lost`
  }

  async #sameDisputes(post: Post): Promise<void> {
    const found = await post.exchanger.ask(moteur => moteur.disputes())
    const here = new Map((found ?? []).map(({ cle, valeurs }) => [cle, [...new Set(valeurs.map(({ valeur }) => said(cle, asLeaf(cle, valeur))))].sort()]))
    const there = disputesOf(this.#world.log, post.known)
    this.#outcome.conflits += there.size
    for (const cle of new Set([...here.keys(), ...there.keys()]))
      if (String(here.get(cle)) !== String(there.get(cle))) this.#outcome.faute ??= `${post.nom}: ${cle} disputed as ${here.get(cle)}, by the oracle ${there.get(cle)}`
  }
}

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return changed
}

const stateOf = (post: Post): string =>
  JSON.stringify(
    post.classeur
      .all()
      .map(([collection, fiche]) => [`${collection}/${fiche.id}`, sorted(fiche)])
      .sort(),
  )
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => [key, sorted(inner)])
        .sort()
    : value

/** Presences of the engine bear a number: here they are only there. */
const asLeaf = (cle: string, value: string | number | boolean | null) => {
  const depth = cle.split('/').length
  const isPresence = typeof value === 'string' && /^v[\w.-]*$/.test(value)
  return isPresence && (cle.endsWith('/_vie') || (depth >= 4 && depth % 2 === 0)) ? true : value
}

/** One scenario, drawn by its seed. */
export const simulate = (seed: number): Promise<Outcome> => new Simulation(seed).run()
