import type { FsPort } from '../../store/fsPort'
import { Appareil } from '../device'
import { decodeSealed, encodeSealed } from '../sealed'
import type { Geste } from './gestures'
import { MemoryDisk } from './memoryFs'
import { type Known, type Op, OpLog } from './opLog'
import type { Post } from './post'
import { Seeded } from './seeded'

const ESPACE = '0194-essai'
const PARTS = 3

/** Posts around one shared folder, on a disk in memory, and the oracle beside them. */
export class World {
  readonly draw: Seeded
  readonly disk = new MemoryDisk()
  readonly log = new OpLog()
  readonly commun = '/commun'
  readonly chemin = '/commun/PES21.permanence'
  readonly packFrom: number
  /** What no post may do, and one did. */
  readonly wrongs: string[] = []
  /** What happened, for whoever replays a seed. */
  readonly trail: string[] = []
  tick = 0
  #names = 0
  readonly #gestes = new Map<string, Geste>()
  readonly #segments = new Map<string, { groups: [string, Op[]][]; known: Known }>()
  readonly #devices = new Map<Post, Set<string>>()

  constructor(seed: number, packFrom?: number) {
    this.draw = new Seeded(seed)
    this.packFrom = packFrom ?? 2 + this.draw.below(3)
    this.disk.put(`${this.chemin}/ESPACE.json`, encodeSealed({ f: 'permanence-espace', v: 1, espace: ESPACE, nom: 'PES21', parts: PARTS, creeLe: '2025-01-14', par: 'Camille' }))
  }

  /** A name that nothing else bears. */
  name(prefix: string): string {
    return `${prefix}${++this.#names}`
  }

  /** Makes a post one of the space. */
  join(post: Post): void {
    const appareil = {
      appareil: this.draw.hex(8),
      incarnation: this.draw.hex(4),
      anciens: [],
      nom: post.nom,
      code: post.nom.toUpperCase(),
      empreinte: post.empreinte,
      espace: { id: ESPACE, nom: 'PES21', chemin: this.chemin, parts: PARTS, epoque: 1 },
    }
    for (const name of ['appareil', 'appareil-copie']) this.disk.put(`${post.dossier}/${name}.json`, encodeSealed(appareil))
  }

  appareilOf(post: Post): { appareil: string; incarnation: string } | undefined {
    for (const name of ['appareil', 'appareil-copie']) {
      const found = decodeSealed(Appareil, this.disk.bytes(`${post.dossier}/${name}.json`))
      if (found) return found
    }
    return undefined
  }

  recorded(id: string, geste: Geste): void {
    this.#gestes.set(id, geste)
  }

  geste(id: string): Geste {
    return this.#gestes.get(id) ?? { touches: [], tranche: [] }
  }

  /** The gestures that one segment carries, what each writes, and all that its writer knew then. */
  sent(groups: [string, Op[]][], known: Known): void {
    for (const [id] of groups) this.#segments.set(id, { groups, known })
  }

  opsOf(id: string): Op[] {
    return (this.#segments.get(id)?.groups ?? []).flatMap(([name, ops]) => (name === id ? ops : []))
  }

  /** What one knows who took the segment of this gesture: all that its writer did. */
  knownWith(id: string): Known {
    return this.#segments.get(id)?.known ?? new Set()
  }

  /** The share changes only by new files, and by what a post does to its own. */
  watch(post: Post, call: keyof FsPort, path: string, to?: string): void {
    const changed = call === 'rename' ? to : ['unlink', 'truncate', 'removeAll'].includes(call) ? path : undefined
    if (['mkdir', 'mkdirIn', 'rename', 'unlink'].includes(call) && !this.disk.bytes(`${this.chemin}/ESPACE.json`))
      this.wrongs.push(`${post.nom}: ${call} of ${path} where there is no space`)
    if (call === 'mkdir' || (call === 'mkdirIn' && path.length <= this.chemin.length)) this.wrongs.push(`${post.nom} made ${path}`)
    if (!changed || !this.disk.bytes(changed) || /~[0-9a-f]{12}\.tmp$/.test(changed)) return
    const mine = this.#devices.get(post) ?? new Set()
    this.#devices.set(post, mine.add(this.appareilOf(post)?.appareil ?? ''))
    if (!mine.has(changed.slice(this.chemin.length).split('/')[2] ?? '')) this.wrongs.push(`${post.nom}: ${call} of ${changed}`)
  }

  /** Files of the share that a fault may strike. */
  carriers(): string[] {
    return this.disk.files(`${this.chemin}/e0001`).filter(path => /\/(seg|pack)\//.test(path) && !path.includes('~'))
  }
}
