import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { codeOf, type FsPort, makeFolder, readIfAny, safeWrite } from '../store/fsPort'
import { auteurDe, groupesDe, Vue } from './segment'
import type { SegmentLog, Tenu } from './segmentLog'
import { shaOf } from './segmentLog'
import { Shard } from './shard'

// All of an ordinary space; a quarter of a large one.
const ALIVE_MAX = 64

const Garde = z.object({ p: z.int(), vu: Vue, sha256: z.string() })

/** The part of the space that a record belongs to, among so many. */
export function partOf(record: string, parts: number): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < record.length; n++) hash = Math.imul(hash ^ record.charCodeAt(n), 0x01000193) >>> 0
  return hash % parts
}

/** The Automerge change of a lot. */
export const changeOf = (c: string): Uint8Array => inflateRawSync(Buffer.from(c, 'base64'))

interface Setting {
  port: FsPort
  folder: string
  log: SegmentLog
  /** What the classeur holds at this instant, by writer. */
  vue: Readonly<Record<string, number>>
  actor: () => string
  quarantine: (path: string) => Promise<void>
}

/** The shards of a space: a few alive at a time, each kept in a file that the segments can rebuild. */
export class Shards {
  readonly #setting: Setting
  readonly #alive = new Map<number, Shard>()

  constructor(setting: Setting) {
    this.#setting = setting
  }

  /** A shard as far as the classeur is: its file, and the segments that came after. */
  async get(p: number): Promise<Shard> {
    const alive = this.#alive.get(p)
    if (alive) {
      // The last used is the last to go.
      this.#alive.delete(p)
      this.#alive.set(p, alive)
      return alive
    }
    const { log, vue, actor } = this.#setting
    const kept = await this.#read(p)
    const shard = new Shard(actor(), kept?.bytes)
    for (const tenu of log.tous()) if (tenu.entete.parts.includes(p) && isWithin(tenu, vue) && !isWithin(tenu, kept?.vu ?? {})) await this.#replay(shard, p, tenu)
    shard.dirty = false
    this.#alive.set(p, shard)
    return shard
  }

  /** Lets those go that were not used lately. Between two gestures only: what it keeps must be in the classeur. */
  async trim(): Promise<void> {
    for (const [p, shard] of this.#alive) {
      if (this.#alive.size <= ALIVE_MAX) return
      await this.#keep(p, shard)
      shard.free()
      this.#alive.delete(p)
    }
  }

  /** Keeps each of them in its file. Fails as DISK_REFUSED. */
  async keep(): Promise<void> {
    for (const [p, shard] of this.#alive) await this.#keep(p, shard)
  }

  free(): void {
    for (const shard of this.#alive.values()) shard.free()
    this.#alive.clear()
  }

  async #replay(shard: Shard, p: number, tenu: Tenu): Promise<void> {
    for (const { lots } of groupesDe(await this.#setting.log.charge(tenu))) for (const lot of lots) if (lot.p === p) shard.apply(changeOf(lot.c))
  }

  #pathOf(p: number): string {
    return join(this.#setting.folder, `${String(p).padStart(4, '0')}.am`)
  }

  async #keep(p: number, shard: Shard): Promise<void> {
    if (!shard.dirty) return
    const { port, folder, vue } = this.#setting
    const bytes = shard.save()
    const head = { p, vu: { ...vue }, sha256: sumOf(p, vue, bytes) } satisfies z.infer<typeof Garde>
    await makeFolder(port, folder)
    await safeWrite(port, this.#pathOf(p), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]))
    shard.dirty = false
  }

  async #read(p: number): Promise<{ vu: Vue; bytes: Uint8Array } | undefined> {
    const { port, quarantine } = this.#setting
    const file = await readIfAny(port, this.#pathOf(p))
    if (!file) return undefined
    const end = file.indexOf(0x0a)
    const head = Garde.safeParse(parsed(file.subarray(0, end).toString('utf8')))
    const bytes = file.subarray(end + 1)
    if (head.success && head.data.p === p && sumOf(p, head.data.vu, bytes) === head.data.sha256) return { vu: head.data.vu, bytes }
    // Nothing is lost: every segment is replayed.
    await quarantine(this.#pathOf(p))
    return undefined
  }
}

const sumOf = (p: number, vu: Vue, bytes: Uint8Array): string => shaOf(Buffer.concat([Buffer.from(JSON.stringify([p, vu])), bytes]))

/** True of a segment that such a view covers. */
export const isWithin = ({ entete }: Tenu, vue: Readonly<Record<string, number>>): boolean => entete.seq <= (vue[auteurDe(entete)] ?? 0)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (codeOf(error) !== undefined) throw error
    return undefined
  }
}
