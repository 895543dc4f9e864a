import { join } from 'node:path'
import type { FsPort } from '../store/fsPort'
import type { Appareil } from './device'
import { readSealed, writeSealed } from './sealed'
import { auteurDe, type Entete, nomDeSegment, Vue } from './segment'
import { readAll, type SegmentLog, shaOf, type Tenu } from './segmentLog'
import type { Space } from './space'

interface Setting {
  dossier: string
  port: FsPort
  log: SegmentLog
  appareil: Appareil
  /** So many small files become one. */
  packFrom?: number | undefined
}

const PACK_FROM = 500
// After some days without the folder, one file instead of hundreds; a pack stays small enough to be sent again.
const MANY = 20
const PACK_MAX = 4_000_000

/** Puts in the shared folder what this post wrote and the folder lacks, in files that are never changed. */
export class Publisher {
  readonly #setting: Setting
  readonly #space: Space
  // Files of this post that were compared with its log, once a sitting: what somebody spoilt there is written again.
  readonly #compared = new Set<string>()
  // By writer, the last number that the folder was seen to hold; and what was published since.
  #publies: Vue | undefined
  readonly #sent = new Set<string>()
  // Packs read whole, once a sitting.
  readonly #packs = new Map<string, Entete[]>()
  #swept = false

  constructor(setting: Setting, space: Space) {
    this.#setting = setting
    this.#space = space
  }

  /** Recalls what the folder was last seen to hold. */
  async recall(): Promise<void> {
    this.#publies ??= (await readSealed(this.#setting.port, this.#place, Vue)) ?? {}
  }

  /** Gestures of this post that the folder is not known to hold. */
  get unpublished(): number {
    return this.#own()
      .filter(({ entete }) => entete.seq > (this.#publies?.[auteurDe(entete)] ?? 0) && !this.#sent.has(`${entete.inc}/${nomDeSegment(entete)}`))
      .reduce((sum, { entete }) => sum + entete.gestes, 0)
  }

  /** One passage; gives how many segments went out. Fails as DISK_REFUSED. */
  async publish(): Promise<number> {
    const device = this.#setting.appareil.appareil
    if (!this.#swept) await this.#space.sweep(device)
    this.#swept = true
    const present = new Set<string>()
    const packs: { inc: string; entetes: Entete[] }[] = []
    for (const [kind, inc = '', name = ''] of await this.#space.carriers(device)) {
      if (kind === 'seg') present.add(`${inc}/${name}`)
      else packs.push({ inc, entetes: await this.#packed(device, inc, name) })
    }
    const packed = new Set(packs.flatMap(({ inc, entetes }) => entetes.map(entete => `${inc}/${nomDeSegment(entete)}`)))
    const absent: Tenu[] = []
    let spoilt = 0
    for (const tenu of this.#own()) {
      const { inc } = tenu.entete
      const name = nomDeSegment(tenu.entete)
      const isThere = present.has(`${inc}/${name}`)
      if (packed.has(`${inc}/${name}`)) {
        // Its pack was there at this passage, read back whole: the small file has no more use.
        if (isThere) await this.#space.remove(device, ['seg', inc, name])
      } else if (!isThere) absent.push(tenu)
      else if (await this.#isSpoilt(device, ['seg', inc, name], tenu)) {
        await this.#publishOne(device, tenu)
        spoilt++
      }
    }
    await this.#send(device, absent)
    const former = await this.#publishFormer(device, new Set([...present, ...packed]))
    await this.#keepPublished()
    await this.#pack(device, present, packed)
    return absent.length + spoilt + former
  }

  get #place(): string {
    return join(this.#setting.dossier, 'publies.json')
  }

  #own(): Tenu[] {
    const { log, appareil } = this.#setting
    return log.auteurs().flatMap(auteur => (auteur.startsWith(`${appareil.appareil}/`) ? log.de(auteur) : []))
  }

  async #publishOne(device: string, tenu: Tenu): Promise<void> {
    await this.#space.publish(device, ['seg', tenu.entete.inc, nomDeSegment(tenu.entete)], await this.#setting.log.bytes(tenu))
  }

  /** A few segments as files of their own, many at once in packs. */
  async #send(device: string, absent: readonly Tenu[]): Promise<void> {
    const many = Math.min(MANY, this.#setting.packFrom ?? PACK_FROM)
    for (const inc of new Set(absent.map(({ entete }) => entete.inc))) {
      const mine = absent.filter(({ entete }) => entete.inc === inc)
      for (const row of mine.length < many ? mine.map(tenu => [tenu]) : rowsOf(mine)) {
        const [only] = row
        if (row.length > 1) await this.#publishPack(device, inc, row)
        else if (only) await this.#publishOne(device, only)
        for (const { entete } of row) this.#sent.add(`${inc}/${nomDeSegment(entete)}`)
      }
    }
  }

  /** Segments of this post in one file, the same bytes one after the other. */
  async #publishPack(device: string, inc: string, row: readonly Tenu[]): Promise<void> {
    const segments: Buffer[] = []
    for (const tenu of row) segments.push(await this.#setting.log.bytes(tenu))
    const bytes = Buffer.concat(segments)
    const bounds = [row[0], row.at(-1)].map(tenu => String(tenu?.entete.seq).padStart(8, '0'))
    await this.#space.publish(device, ['pack', inc, `${bounds.join('-')}-${shaOf(bytes).slice(0, 24)}.pack`], bytes)
  }

  /** What this post wrote under a name it no longer bears, and that nobody else can publish: under its name of today. */
  async #publishFormer(device: string, there: ReadonlySet<string>): Promise<number> {
    const { log, appareil } = this.#setting
    let published = 0
    for (const ancien of appareil.anciens) {
      const tenus = log.auteurs().flatMap(auteur => (auteur.startsWith(`${ancien}/`) ? log.de(auteur) : []))
      const held = await this.#heldBy(ancien)
      for (const tenu of tenus) {
        const key = `${tenu.entete.inc}/${nomDeSegment(tenu.entete)}`
        if (there.has(key) || held.has(key)) continue
        await this.#publishOne(device, tenu)
        published++
      }
    }
    return published
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

  /** All that this post wrote is there: kept, to be told when the folder is away at the next start. */
  async #keepPublished(): Promise<void> {
    const { log, port } = this.#setting
    const all = Object.fromEntries([...new Set(this.#own().map(({ entete }) => auteurDe(entete)))].map(auteur => [auteur, log.de(auteur).at(-1)?.entete.seq ?? 0]))
    if (JSON.stringify(all) === JSON.stringify(this.#publies)) return
    await writeSealed(port, this.#place, all)
    this.#publies = all
    this.#sent.clear()
  }

  /** Many small files into one; they are taken away at the next passage, once it reads back. */
  async #pack(device: string, present: ReadonlySet<string>, packed: ReadonlySet<string>): Promise<void> {
    const loose = this.#own().filter(({ entete }) => {
      const key = `${entete.inc}/${nomDeSegment(entete)}`
      return present.has(key) && !packed.has(key)
    })
    for (const inc of new Set(loose.map(({ entete }) => entete.inc))) {
      const mine = loose.filter(({ entete }) => entete.inc === inc)
      if (mine.length >= (this.#setting.packFrom ?? PACK_FROM)) await this.#publishPack(device, inc, mine)
    }
  }
}

/** Cuts a row of segments where a pack would grow too large. */
function rowsOf(tenus: readonly Tenu[]): Tenu[][] {
  const rows: Tenu[][] = []
  let size = 0
  for (const tenu of tenus) {
    if (rows.length === 0 || size + tenu.taille > PACK_MAX) {
      rows.push([])
      size = 0
    }
    rows.at(-1)?.push(tenu)
    size += tenu.taille
  }
  return rows
}
