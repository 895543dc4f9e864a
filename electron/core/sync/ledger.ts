import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { codeOf, type FsPort, makeFolder, renameHeld, sweep } from '../store/fsPort'
import { type Appareil, Avancement, type Empreinte, isSamePlace, readAppareil, writeAppareil } from './device'
import { readSealed, writeSealed } from './sealed'
import { auteurDe, encodeSegment, type Groupe } from './segment'
import { SegmentLog } from './segmentLog'
import { EPOQUE } from './space'

/** What the engine of the sharing is lent. */
export interface EngineOptions {
  /** Its own folder, in the classeur. */
  dossier: string
  port: FsPort
  now: () => Date
  /** The shape of the records this version writes, and the latest it reads. */
  schema: number
  utilisateur: string
  version: string
  empreinte: Empreinte
  /** So many bytes drawn by lot, in hexadecimal. */
  hex?: (bytes: number) => string
  /** So many small files of this post in the shared folder become one; 500 when nothing is said. */
  packFrom?: number
}

/** A change of the journal of this post, and its instant. */
export interface Ici {
  seq: number
  le: string
}

const MOVED = 'Ce classeur a été copié ou déplacé : ce poste a pris une nouvelle identité dans le dossier partagé.'
const DAMAGED = 'Un fichier du partage était abîmé sur ce poste : il a été mis de côté, et le classeur est comparé à ce que les autres postes ont.'

/** Where this post stands in the sharing, on its own disk: who it is, what it merged, what it published, what is disputed. */
export class Ledger {
  readonly options: EngineOptions
  readonly hex: (bytes: number) => string
  readonly log: SegmentLog
  /** What was merged, by writer. */
  readonly vue: Record<string, number> = {}
  readonly conflits = new Set<string>()
  /** Segments of a number already merged, written by a copy of the folder that bore the same name. */
  readonly jumeaux = new Set<string>()
  readonly avis: string[] = []
  appareil: Appareil
  /** The change up to which the journal was published; an empty instant: none yet. */
  jusqua: Ici = { seq: 0, le: '' }
  #last: { seq: number; sha256: string } | undefined
  readonly #made: Buffer[] = []
  /** False when the conflicts kept are older than what was merged since. */
  conflitsSurs = true

  private constructor(options: EngineOptions, appareil: Appareil) {
    this.options = options
    this.hex = options.hex ?? (bytes => randomBytes(bytes).toString('hex'))
    this.appareil = appareil
    this.log = new SegmentLog(options.port, join(options.dossier, 'segments'))
  }

  /** Reads what was kept; undefined when this classeur shares nothing. Fails as DISK_REFUSED. */
  static async open(options: EngineOptions): Promise<Ledger | undefined> {
    const appareil = await readAppareil(options.port, options.dossier)
    if (!appareil) return undefined
    const ledger = new Ledger(options, appareil)
    await ledger.#read()
    return ledger
  }

  /** The name under which this post writes. */
  get auteur(): string {
    return auteurDe({ dev: this.appareil.appareil, inc: this.appareil.incarnation })
  }

  async #read(): Promise<void> {
    const { port, dossier, empreinte } = this.options
    for (const place of [dossier, join(dossier, 'parts'), join(dossier, 'segments')]) await sweep(port, place)
    const damaged = await this.log.open(path => this.quarantine(path))
    const kept = await readSealed(port, join(dossier, 'avancement.json'), Avancement)
    const own = this.log.de(this.auteur).at(-1)?.entete
    for (const [auteur, seq] of [...Object.entries(kept?.vu ?? {}), ...Object.entries(own?.vu ?? {})]) this.vue[auteur] = Math.max(this.vue[auteur] ?? 0, seq)
    if (own) this.vue[this.auteur] = own.seq
    for (const cle of kept?.conflits ?? []) this.conflits.add(cle)
    for (const sha of kept?.jumeaux ?? []) this.jumeaux.add(sha)
    this.conflitsSurs = covers(kept?.vu ?? {}, this.vue)
    const latest = own && own.seq > (kept?.vu[this.auteur] ?? 0) ? own : kept
    if (latest) this.jusqua = { seq: latest.jusqua, le: latest.jusquaLe }
    const ownDamaged = damaged.includes(`${this.auteur.replace('/', '-')}.pack`)
    if (ownDamaged) await this.#startAgain()
    const same = isSamePlace(this.appareil.empreinte, empreinte)
    if (!same) this.avis.push(MOVED)
    if (!same || ownDamaged) await this.newIdentity(same ? this.appareil.appareil : this.hex(8))
  }

  // What this post wrote is no longer whole: the shards are made again from what is left, and the classeur is brought once more.
  async #startAgain(): Promise<void> {
    this.avis.push(DAMAGED)
    await this.quarantine(join(this.options.dossier, 'parts')).catch(error => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
    this.jusqua = { seq: 0, le: '' }
  }

  /** From here on, what this post writes bears another name: what it wrote under the former one is read like another post's. */
  async newIdentity(appareil = this.appareil.appareil): Promise<void> {
    const { port, dossier, empreinte } = this.options
    const anciens = appareil === this.appareil.appareil ? this.appareil.anciens : [...this.appareil.anciens, this.appareil.appareil]
    this.appareil = { ...this.appareil, appareil, anciens, incarnation: this.hex(4), empreinte }
    // How far it is, first: a new name without it would publish the whole classeur again.
    await this.keep()
    await writeAppareil(port, dossier, this.appareil)
  }

  /** Makes a segment of this post, in its turn; none when it says nothing, unless it must mark where the journal is. It is nowhere until `flush`. */
  append(groupe: Groupe | undefined, jusqua: Ici, even = false): void {
    if (groupe || even) {
      const { appareil: dev, incarnation: inc, espace } = this.appareil
      const last = this.#last ?? this.log.de(this.auteur).at(-1)?.entete
      const { [this.auteur]: _own, ...vu } = this.vue
      const parts = groupe?.lots.map(({ p }) => p) ?? []
      const seq = (last?.seq ?? 0) + 1
      const { schema } = this.options
      const { bytes, sha256 } = encodeSegment(
        { espace: espace.id, epoque: EPOQUE, dev, inc, seq, prev: last?.sha256 ?? '', vu, schema, jusqua: jusqua.seq, jusquaLe: jusqua.le, parts },
        groupe ? [groupe] : [],
      )
      this.#made.push(bytes)
      this.#last = { seq, sha256 }
      this.vue[this.auteur] = seq
    }
    this.jusqua = jusqua
  }

  /** Puts on the disk what was made since: a hundred segments cost no more than one. On disk when it resolves; after a refusal the sharing is to be opened again. */
  async flush(): Promise<void> {
    await this.log.add(this.#made.splice(0))
    this.#last = undefined
  }

  /** Keeps where this post stands. Only what the classeur holds already may be said. Fails as DISK_REFUSED. */
  async keep(): Promise<void> {
    const { port, dossier } = this.options
    await writeSealed(port, join(dossier, 'avancement.json'), {
      jusqua: this.jusqua.seq,
      jusquaLe: this.jusqua.le,
      vu: { ...this.vue },
      conflits: [...this.conflits].sort(),
      jumeaux: [...this.jumeaux],
    } satisfies Avancement)
  }

  /** Puts a file or a folder of the sharing aside, under a name never used before. */
  async quarantine(path: string): Promise<void> {
    const { port, dossier, now } = this.options
    const folder = join(dossier, 'quarantaine')
    await makeFolder(port, folder)
    const stamp = now().toISOString().slice(0, 19).replaceAll(':', '-')
    await renameHeld(port, path, join(folder, `${stamp}-${this.hex(4)}-${path.split(/[\\/]/).at(-1)}`))
  }
}

const covers = (vu: Readonly<Record<string, number>>, vue: Readonly<Record<string, number>>): boolean => Object.entries(vue).every(([auteur, seq]) => (vu[auteur] ?? 0) >= seq)
