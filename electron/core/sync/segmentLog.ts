import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type FsPort, makeFolder, namesIn, onDisk, readIfAny, safeWrite, writeAll } from '../store/fsPort'
import { auteurDe, decodeSegment, type Entete, type Segment } from './segment'

/** A segment this post holds, and where. */
export interface Tenu {
  entete: Entete
  debut: number
  taille: number
}

const LOG_FILE = /^[0-9a-f]{16}-[0-9a-f]{8}\.pack$/

/**
 * Every segment this post wrote or received, verified, one file a writer, each added at its end and flushed.
 * What is here is enough to rebuild all the rest.
 */
export class SegmentLog {
  readonly #port: FsPort
  readonly #folder: string
  readonly #tenus = new Map<string, Tenu[]>()
  readonly #twins = new Map<string, Tenu[]>()
  readonly #shas = new Set<string>()
  readonly #lengths = new Map<string, number>()

  constructor(port: FsPort, folder: string) {
    this.#port = port
    this.#folder = folder
  }

  /** Reads what is there. A torn end is cut; a file damaged before its end goes to the quarantine with all that it holds, and is said: the others send it again. */
  async open(quarantine: (path: string) => Promise<void>): Promise<string[]> {
    await makeFolder(this.#port, this.#folder)
    const damaged: string[] = []
    for (const name of (await namesIn(this.#port, this.#folder)).filter(file => LOG_FILE.test(file))) {
      const path = join(this.#folder, name)
      const bytes = (await readIfAny(this.#port, path)) ?? Buffer.alloc(0)
      const { segments, end, torn } = readAll(bytes)
      if (end < bytes.length) {
        await quarantine(path)
        await safeWrite(this.#port, path, bytes.subarray(0, end))
        if (!torn) damaged.push(name)
      }
      this.#lengths.set(name, end)
      for (const segment of segments) this.#keep(segment)
    }
    return damaged
  }

  /** The writers it holds something of. */
  auteurs(): string[] {
    return [...this.#tenus.keys()]
  }

  /** The segments of a writer, by number; two of one number come from a copied folder. */
  de(auteur: string): readonly Tenu[] {
    return this.#tenus.get(auteur) ?? []
  }

  /** Where those of a writer that come after a number begin. */
  firstAfter(auteur: string, seq: number): number {
    const held = this.de(auteur)
    let [low, high] = [0, held.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((held[middle]?.entete.seq ?? 0) > seq) high = middle
      else low = middle + 1
    }
    return low
  }

  /** The later ones of two of a writer that bear one number. */
  jumeaux(auteur: string): readonly Tenu[] {
    return this.#twins.get(auteur) ?? []
  }

  /** Every segment held. */
  tous(): Tenu[] {
    return [...this.#tenus.values()].flat()
  }

  /** True of a segment that is held, by the sum of what it carries and its place. */
  has(auteur: string, seq: number, sha: string): boolean {
    return this.#shas.has(`${auteur}/${seq}/${sha.slice(0, 24)}`)
  }

  /** Adds verified segments; on disk when it resolves. One that is held already is not written twice. Gives how many were new. Fails as DISK_REFUSED. */
  async add(segments: readonly Buffer[]): Promise<number> {
    const byFile = new Map<string, Map<string, { bytes: Buffer; entete: Entete }>>()
    for (const bytes of segments) {
      const segment = decodeSegment(bytes)
      if ('refus' in segment) throw new Error(`a segment that does not read back: ${segment.refus}`)
      const { entete } = segment
      if (this.has(auteurDe(entete), entete.seq, entete.sha256)) continue
      const file = fileOf(auteurDe(entete))
      byFile.set(file, (byFile.get(file) ?? new Map()).set(`${entete.seq} ${entete.sha256}`, { bytes, entete }))
    }
    let count = 0
    for (const [name, added] of byFile) {
      await this.#addTo(name, [...added.values()])
      count += added.size
    }
    return count
  }

  // Many at once cost the disk no more than one.
  async #addTo(name: string, added: readonly { bytes: Buffer; entete: Entete }[]): Promise<void> {
    const path = join(this.#folder, name)
    const debut = this.#lengths.get(name) ?? 0
    const bytes = Buffer.concat(added.map(one => one.bytes))
    await onDisk(path, async () => {
      if (debut === 0) await safeWrite(this.#port, path, Buffer.alloc(0))
      const file = await this.#port.open(path, 'r+')
      try {
        // What a refused write left after the last good byte goes first.
        await this.#port.truncate(file, debut)
        await writeAll(this.#port, file, bytes, debut)
        await this.#port.datasync(file)
      } finally {
        await this.#port.close(file)
      }
    })
    let at = debut
    for (const one of added) {
      this.#keep({ entete: one.entete, debut: at, taille: one.bytes.length })
      at += one.bytes.length
    }
    this.#lengths.set(name, at)
  }

  /** The exact bytes of a segment. Throws when the disk no longer holds them right. */
  async bytes({ entete, debut, taille }: Tenu): Promise<Buffer> {
    const path = join(this.#folder, fileOf(auteurDe(entete)))
    return onDisk(path, async () => {
      const file = await this.#port.open(path, 'r')
      try {
        const bytes = Buffer.alloc(taille)
        for (let done = 0; done < taille; ) {
          const read = await this.#port.read(file, bytes, done, taille - done, debut + done)
          if (read === 0) break
          done += read
        }
        const segment = decodeSegment(bytes)
        if ('refus' in segment) throw Object.assign(new Error(segment.refus), { code: 'EIO' })
        return bytes
      } finally {
        await this.#port.close(file)
      }
    })
  }

  async charge(tenu: Tenu): Promise<Buffer> {
    return (decodeSegment(await this.bytes(tenu)) as Segment).charge
  }

  #keep(tenu: Tenu): void {
    const auteur = auteurDe(tenu.entete)
    this.#shas.add(`${auteur}/${tenu.entete.seq}/${tenu.entete.sha256.slice(0, 24)}`)
    const held = this.#tenus.get(auteur) ?? []
    if (held[this.firstAfter(auteur, tenu.entete.seq) - 1]?.entete.seq === tenu.entete.seq) this.#twins.set(auteur, [...this.jumeaux(auteur), tenu])
    held.push(tenu)
    if ((held.at(-2)?.entete.seq ?? 0) > tenu.entete.seq) held.sort((a, b) => a.entete.seq - b.entete.seq)
    this.#tenus.set(auteur, held)
  }
}

const fileOf = (auteur: string): string => `${auteur.replace('/', '-')}.pack`

/** Every segment that lies one after the other, up to the first that is not whole; `torn`: it is only cut. */
export function readAll(bytes: Buffer): { segments: Tenu[]; end: number; torn: boolean } {
  const segments: Tenu[] = []
  let end = 0
  while (end < bytes.length) {
    const segment = decodeSegment(bytes, end)
    if ('refus' in segment) return { segments, end, torn: segment.refus === 'incomplet' }
    segments.push({ entete: segment.entete, debut: end, taille: segment.fin - end })
    end = segment.fin
  }
  return { segments, end, torn: false }
}

/** The name a file of these bytes bears. */
export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
