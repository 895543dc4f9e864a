import { join } from 'node:path'
import { ZodError } from 'zod'
import { Failure } from '../../../shared/kernel/failure'
import type { FsPort } from '../store/fsPort'
import type { Appareil } from './device'
import { readSealed, writeSealed } from './sealed'
import { auteurDe, decodeSegment, type Entete, groupesDe, nomDeSegment, type Refus, Vue } from './segment'
import { readAll, type SegmentLog, shaOf, type Tenu } from './segmentLog'
import { type Absence, Space } from './space'

/** Another post of the space, as its files tell. */
export interface Voisin {
  appareil: string
  nom: string
  code: string
  utilisateur: string
  vuLe?: string | undefined
  /** True once it holds all that this post has published. */
  aJour: boolean
}

/** A file of the share that could not be taken, and whose it is. */
export interface FichierRetenu {
  appareil: string
  nom: string
  refus: Refus
}

/** What one passage at the shared folder did. */
export interface Echange {
  absence?: Absence | 'refuse' | undefined
  /** What the disk said, when it refused. */
  cause?: string | undefined
  publies: number
  recus: number
  /** Gestures of this post that the folder does not hold yet. */
  aPublier: number
  retenus: FichierRetenu[]
  voisins: Voisin[]
  /** Somebody else wrote under the name of this post. */
  jumeau: boolean
}

interface Setting {
  dossier: string
  port: FsPort
  now: () => Date
  schema: number
  utilisateur: string
  version: string
  log: SegmentLog
  appareil: Appareil
  vue: Readonly<Record<string, number>>
  /** So many small files become one. */
  packFrom?: number | undefined
}

const PACK_FROM = 500

/** Carries files between the log of this post and the shared folder. It merges nothing, and takes nothing for gone. */
export class Courier {
  readonly #setting: Setting
  readonly #space: Space
  // Files read whole and right: their bytes never change.
  readonly #read = new Set<string>()
  // Files of this post that were compared with its log, once a sitting: what somebody spoilt there is written again.
  readonly #compared = new Set<string>()
  // By writer, the last number that the folder was seen to hold; and what was published since.
  #publies: Vue | undefined
  readonly #sent = new Set<string>()
  // Packs read whole, once a sitting.
  readonly #packs = new Map<string, Entete[]>()
  #swept = false

  constructor(setting: Setting) {
    this.#setting = setting
    this.#space = new Space(setting.port, setting.appareil.espace.chemin, setting.appareil.espace.id)
  }

  get #auteur(): string {
    return auteurDe({ dev: this.#setting.appareil.appareil, inc: this.#setting.appareil.incarnation })
  }

  /** One passage: what is new there comes in, what is new here goes out. A folder that refuses is said, and tried again at the next. */
  async exchange(): Promise<Echange> {
    const echange: Echange = { publies: 0, recus: 0, aPublier: 0, retenus: [], voisins: [], jumeau: false }
    this.#publies ??= (await readSealed(this.#setting.port, this.#place, Vue)) ?? {}
    try {
      await this.#passage(echange)
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
      echange.absence = 'refuse'
      echange.cause = (error as Failure<'DISK_REFUSED'>).data.cause
    }
    echange.aPublier = this.#unpublished()
    return echange
  }

  async #passage(echange: Echange): Promise<void> {
    echange.absence = await this.#space.absence()
    if (echange.absence) return
    await this.#fetch(echange)
    if (echange.jumeau) return
    await this.#publish(echange)
    await this.#tell(echange)
  }

  get #place(): string {
    return join(this.#setting.dossier, 'publies.json')
  }

  /** Gestures of this post that the folder is not known to hold. */
  #unpublished(): number {
    return this.#own()
      .filter(({ entete }) => entete.seq > (this.#publies?.[auteurDe(entete)] ?? 0) && !this.#sent.has(`${entete.inc}/${nomDeSegment(entete)}`))
      .reduce((sum, { entete }) => sum + entete.gestes, 0)
  }

  /** All that this post wrote is there: kept, to be told when the folder is away at the next start. */
  async #keepPublished(): Promise<void> {
    const { log, port } = this.#setting
    const all = Object.fromEntries([...new Set(this.#own().map(({ entete }) => auteurDe(entete)))].map(auteur => [auteur, log.de(auteur).at(-1)?.entete.seq ?? 0]))
    if (JSON.stringify(all) === JSON.stringify(this.#publies)) return
    await writeSealed(port, this.#place, all)
    this.#publies = all
    this.#sent.clear()
  }

  #own(): Tenu[] {
    const { log, appareil } = this.#setting
    return log.auteurs().flatMap(auteur => (auteur.startsWith(`${appareil.appareil}/`) ? log.de(auteur) : []))
  }

  async #fetch(echange: Echange): Promise<void> {
    for (const device of await this.#space.devices())
      for (const place of await this.#space.carriers(device)) {
        const key = [device, ...place].join('/')
        if (this.#read.has(key) || this.#isHeld(device, place)) continue
        const bytes = await this.#space.read(device, place)
        const refus = bytes && (await this.#takeIn(bytes, echange))
        if (echange.jumeau) return
        if (refus) echange.retenus.push({ appareil: device, nom: place.at(-1) ?? '', refus })
        else if (bytes) this.#read.add(key)
      }
  }

  // By its name only to spare a reading: a name that lies is read.
  #isHeld(device: string, [kind, inc = '', name = '']: readonly string[]): boolean {
    const [, seq = '', sha = ''] = /^(\d{8})-([0-9a-f]{24})\.seg$/.exec(name) ?? []
    return kind === 'seg' && this.#setting.log.has(`${device}/${inc}`, Number(seq), sha)
  }

  /** Puts every segment of a file in the log, once its sums are right; tells why when one is not. */
  async #takeIn(bytes: Buffer, echange: Echange): Promise<Refus | undefined> {
    const { log, appareil } = this.#setting
    for (let at = 0; at < bytes.length || at === 0; ) {
      const segment = decodeSegment(bytes, at)
      if ('refus' in segment) return segment.refus
      const { entete } = segment
      if (entete.espace !== appareil.espace.id) return 'etranger'
      if (!isReadable(segment.charge)) return 'etranger'
      if (!log.has(auteurDe(entete), entete.seq, entete.sha256)) {
        if (auteurDe(entete) === this.#auteur) {
          echange.jumeau = true
          return undefined
        }
        await log.add(bytes.subarray(at, segment.fin))
        echange.recus++
      }
      at = segment.fin
    }
    return undefined
  }

  async #publish(echange: Echange): Promise<void> {
    const device = this.#setting.appareil.appareil
    if (!this.#swept) await this.#space.sweep(device)
    this.#swept = true
    const present = new Set<string>()
    const packs: { inc: string; name: string; entetes: Entete[] }[] = []
    for (const [kind, inc = '', name = ''] of await this.#space.carriers(device)) {
      if (kind === 'seg') present.add(`${inc}/${name}`)
      else packs.push({ inc, name, entetes: await this.#packed(device, inc, name) })
    }
    const packed = new Set(packs.flatMap(({ inc, entetes }) => entetes.map(entete => `${inc}/${nomDeSegment(entete)}`)))
    for (const tenu of this.#own()) {
      const { inc } = tenu.entete
      const name = nomDeSegment(tenu.entete)
      const isThere = present.has(`${inc}/${name}`)
      if (packed.has(`${inc}/${name}`)) {
        // Its pack was there at this passage, read back whole: the small file has no more use.
        if (isThere) await this.#space.remove(device, ['seg', inc, name])
      } else if (!isThere || (await this.#isSpoilt(device, ['seg', inc, name], tenu))) {
        await this.#space.publish(device, ['seg', inc, name], await this.#setting.log.bytes(tenu))
        this.#sent.add(`${inc}/${name}`)
        echange.publies++
      }
    }
    await this.#publishFormer(device, new Set([...present, ...packed]), echange)
    await this.#keepPublished()
    await this.#pack(device, present, packed)
  }

  /** What this post wrote under a name it no longer bears, and that nobody else can publish: under its name of today. */
  async #publishFormer(device: string, there: ReadonlySet<string>, echange: Echange): Promise<void> {
    const { log, appareil } = this.#setting
    for (const ancien of appareil.anciens) {
      const tenus = log.auteurs().flatMap(auteur => (auteur.startsWith(`${ancien}/`) ? log.de(auteur) : []))
      const held = await this.#heldBy(ancien)
      for (const tenu of tenus) {
        const key = `${tenu.entete.inc}/${nomDeSegment(tenu.entete)}`
        if (there.has(key) || held.has(key)) continue
        await this.#space.publish(device, ['seg', tenu.entete.inc, nomDeSegment(tenu.entete)], await log.bytes(tenu))
        echange.publies++
      }
    }
  }

  /** The segments that lie under the name of a device, loose or in packs. */
  async #heldBy(device: string): Promise<Set<string>> {
    const found = new Set<string>()
    for (const [kind, inc = '', name = ''] of await this.#space.carriers(device)) {
      if (kind === 'seg') found.add(`${inc}/${name}`)
      else for (const entete of await this.#packed(device, inc, name)) found.add(`${inc}/${nomDeSegment(entete)}`)
    }
    return found
  }

  async #isSpoilt(device: string, place: readonly string[], tenu: Tenu): Promise<boolean> {
    const key = place.join('/')
    if (this.#compared.has(key)) return false
    this.#compared.add(key)
    const [there, here] = [await this.#space.read(device, place), await this.#setting.log.bytes(tenu)]
    return !there?.equals(here)
  }

  /** What a pack of this post holds; nothing when it is not whole. */
  async #packed(device: string, inc: string, name: string): Promise<Entete[]> {
    const key = `${device}/${inc}/${name}`
    const known = this.#packs.get(key)
    if (known) return known
    const bytes = await this.#space.read(device, ['pack', inc, name])
    if (!bytes || !name.includes(shaOf(bytes).slice(0, 24))) return []
    const { segments, end } = readAll(bytes)
    if (end < bytes.length) return []
    const entetes = segments.map(({ entete }) => entete)
    this.#packs.set(key, entetes)
    return entetes
  }

  /** Many small files into one, the same bytes one after the other; they are taken away at the next passage, once it reads back. */
  async #pack(device: string, present: ReadonlySet<string>, packed: ReadonlySet<string>): Promise<void> {
    const loose = this.#own().filter(({ entete }) => {
      const key = `${entete.inc}/${nomDeSegment(entete)}`
      return present.has(key) && !packed.has(key)
    })
    for (const inc of new Set(loose.map(({ entete }) => entete.inc))) {
      const mine = loose.filter(({ entete }) => entete.inc === inc)
      if (mine.length < (this.#setting.packFrom ?? PACK_FROM)) continue
      const bytes = Buffer.concat(await Promise.all(mine.map(tenu => this.#setting.log.bytes(tenu))))
      const bounds = [mine[0], mine.at(-1)].map(tenu => String(tenu?.entete.seq).padStart(8, '0'))
      await this.#space.publish(device, ['pack', inc, `${bounds.join('-')}-${shaOf(bytes).slice(0, 24)}.pack`], bytes)
    }
  }

  /** Says who this post is and what it has; hears the same of the others. */
  async #tell(echange: Echange): Promise<void> {
    const { appareil, schema, utilisateur, version, vue, now } = this.#setting
    const device = appareil.appareil
    await this.#space.tell(device, 'identite', { appareil: device, nom: appareil.nom, code: appareil.code, utilisateur, version, schema })
    const said = await this.#space.etat(device)
    if (JSON.stringify(said?.vu) !== JSON.stringify(vue)) await this.#space.tell(device, 'etat', { appareil: device, le: now().toISOString(), vu: { ...vue } })
    const own = this.#setting.log.de(this.#auteur).at(-1)?.entete.seq ?? 0
    for (const other of await this.#space.devices()) {
      if (other === device) continue
      const [identite, etat] = [await this.#space.identite(other), await this.#space.etat(other)]
      if (!identite) continue
      const { nom, code, utilisateur: user } = identite
      echange.voisins.push({ appareil: other, nom, code, utilisateur: user, ...(etat ? { vuLe: etat.le } : {}), aJour: (etat?.vu[this.#auteur] ?? 0) >= own })
    }
  }
}

/** False of what another program sealed: its sums are right, not its lines. */
function isReadable(charge: Buffer): boolean {
  try {
    groupesDe(charge)
    return true
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ZodError) return false
    throw error
  }
}
