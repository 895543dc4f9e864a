import { ZodError } from 'zod'
import { Failure } from '../../../shared/kernel/failure'
import type { FsPort } from '../store/fsPort'
import type { Appareil } from './device'
import { Publisher } from './publisher'
import { auteurDe, decodeSegment, groupesDe, type Refus } from './segment'
import type { SegmentLog } from './segmentLog'
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

/** Carries files between the log of this post and the shared folder. It merges nothing, and takes nothing for gone. */
export class Courier {
  readonly #setting: Setting
  readonly #space: Space
  readonly #publisher: Publisher
  // Files read whole and right: their bytes never change.
  readonly #read = new Set<string>()

  constructor(setting: Setting) {
    this.#setting = setting
    this.#space = new Space(setting.port, setting.appareil.espace.chemin, setting.appareil.espace.id)
    this.#publisher = new Publisher(setting, this.#space)
  }

  get #auteur(): string {
    return auteurDe({ dev: this.#setting.appareil.appareil, inc: this.#setting.appareil.incarnation })
  }

  /** One passage: what is new there comes in, what is new here goes out. A folder that refuses is said, and tried again at the next. */
  async exchange(): Promise<Echange> {
    const echange: Echange = { publies: 0, recus: 0, aPublier: 0, retenus: [], voisins: [], jumeau: false }
    await this.#publisher.recall()
    try {
      await this.#passage(echange)
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
      echange.absence = 'refuse'
      echange.cause = (error as Failure<'DISK_REFUSED'>).data.cause
    }
    echange.aPublier = this.#publisher.unpublished
    return echange
  }

  async #passage(echange: Echange): Promise<void> {
    echange.absence = await this.#space.absence()
    if (echange.absence) return
    await this.#fetch(echange)
    if (echange.jumeau) return
    echange.publies = await this.#publisher.publish()
    await this.#tell(echange)
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

  /** Puts the segments of a file in the log, once their sums are right; tells why when one is not. */
  async #takeIn(bytes: Buffer, echange: Echange): Promise<Refus | undefined> {
    const { log, appareil } = this.#setting
    const good: Buffer[] = []
    const read = (): Refus | undefined => {
      for (let at = 0; at < bytes.length || at === 0; ) {
        const segment = decodeSegment(bytes, at)
        if ('refus' in segment) return segment.refus
        const { entete } = segment
        if (entete.espace !== appareil.espace.id || !isReadable(segment.charge)) return 'etranger'
        if (!log.has(auteurDe(entete), entete.seq, entete.sha256)) {
          echange.jumeau ||= auteurDe(entete) === this.#auteur
          if (echange.jumeau) return undefined
          good.push(bytes.subarray(at, segment.fin))
        }
        at = segment.fin
      }
      return undefined
    }
    const refus = read()
    echange.recus += await log.add(good)
    return refus
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
