import { join } from 'node:path'
import type { Auteur, Change } from '../../../shared/kernel/change'
import type { RawFiche } from '../store/patches'
import { Courier, type Echange } from './courier'
import type { Appareil } from './device'
import { nextApplicable, type Retenue, waiting, whyHeld } from './gate'
import { Hand, signatureOf } from './hand'
import { type EngineOptions, type Ici, Ledger } from './ledger'
import { partsOf, recordOf, type Valeur } from './registers'
import { auteurDe, type Groupe, groupesDe, type Vue } from './segment'
import type { Tenu } from './segmentLog'
import { loadAutomerge, type Shard } from './shard'
import { changeOf, partOf, Shards } from './shards'

/** How far the journal was published when the engine opened. */
export interface Ouverture {
  /** An empty instant: nothing was published yet, and the whole classeur is to be brought first. */
  jusqua: Ici
  /** Into how many parts the space is cut. */
  parts: number
  /** French sentences. */
  avis: string[]
}

/** A segment merged: its gestures, and each record they touched as it now is. */
export interface Prise {
  appareil: string
  seq: number
  schema: number
  groupes: { geste: string; par: Auteur; le: string; fiches: Touchee[] }[]
}

/** A record as the space holds it; undefined when there is none. */
export interface Touchee {
  collection: string
  id: string
  fiche: RawFiche | undefined
}

/** A register that posts wrote apart, and each of its values. */
export interface Dispute {
  cle: string
  valeurs: { valeur: Valeur; affichee: boolean; appareil: string; personne: string; poste: string; le: string }[]
}

/** Segments of a post that are here and wait, and for what. */
export interface Retenus {
  appareil: string
  raison: Retenue
  segments: number
}

/** Who this post is in the space, and what waits on it. */
export interface Standing {
  appareil: Appareil
  conflits: number
  retenus: Retenus[]
}

const SEGMENT_MAX = 1_000_000

/**
 * The sharing itself, apart from the classeur: what was recorded goes in by `write`, what others made comes out by `take`, files travel by `exchange`.
 * The segments it logs are the truth; the shards are kept only to open faster. One call at a time.
 */
export class Engine {
  readonly #ledger: Ledger
  readonly #shards: Shards
  readonly #brought: Groupe['lots'] = []
  #courier: Courier
  #hand: Hand

  private constructor(ledger: Ledger) {
    const { log, vue, hex, options } = ledger
    this.#ledger = ledger
    const actor = hex(16)
    this.#shards = new Shards({ port: options.port, folder: join(options.dossier, 'parts'), log, vue, actor: () => actor, quarantine: path => ledger.quarantine(path) })
    this.#courier = this.#newCourier()
    this.#hand = this.#newHand()
  }

  /** Opens the sharing of a classeur; undefined when it shares nothing. Fails as DISK_REFUSED. */
  static async open(options: EngineOptions): Promise<{ engine: Engine; ouverture: Ouverture } | undefined> {
    const ledger = await Ledger.open(options)
    if (!ledger) return undefined
    await loadAutomerge()
    const engine = new Engine(ledger)
    if (!ledger.conflitsSurs) await engine.#searchConflicts()
    return { engine, ouverture: { jusqua: ledger.jusqua, parts: ledger.appareil.espace.parts, avis: ledger.avis } }
  }

  /** Brings the records of one part of the classeur, as they stand: what the space holds already is not written again. `fin`: with the last part, the change they stand at. */
  async bring(part: number, fiches: readonly { collection: string; fiche: RawFiche }[], par: Auteur, fin?: Ici): Promise<void> {
    const le = this.#ledger.options.now().toISOString()
    this.#brought.push(...(await this.#hand.brought(part, fiches, par, le)))
    // One gesture to the others, as long as it fits in a segment.
    if (fin || this.#brought.reduce((size, { c }) => size + c.length, 0) > SEGMENT_MAX) {
      const lots = this.#brought.splice(0)
      this.#ledger.append(lots.length > 0 ? { geste: 'Mettre le classeur en commun', par, le, lots } : undefined, fin ?? { seq: 0, le: '' }, fin !== undefined)
      await this.#ledger.flush()
      // Not before: a shard let go is kept in its file, and must hold nothing that the log does not.
      await this.#shards.trim()
    }
  }

  /** Every record of a part, as the space holds it. */
  async part(part: number): Promise<Touchee[]> {
    const shard = await this.#shards.get(part)
    const fiches = recordsIn(shard, shard.keys())
    await this.#shards.trim()
    return fiches
  }

  /** The classeur went back: it holds all that the space does, up to this change of its own journal. */
  async adopted(ici: Ici): Promise<void> {
    this.#ledger.jusqua = ici
    await this.#ledger.keep()
  }

  /** Takes in what was recorded since, in order. On disk when it resolves, whether the shared folder is there or not. Fails as DISK_REFUSED. */
  async write(changes: readonly Change[]): Promise<number> {
    for (const change of changes) {
      if (change.seq <= this.#ledger.jusqua.seq) continue
      if (change.recu) await this.#replay(change.recu)
      // One gesture a segment: a classeur takes it whole, in one line of its journal, or not at all.
      const groupe = change.recu ? undefined : await this.#hand.written(change)
      this.#ledger.append(groupe, { seq: change.seq, le: change.at })
    }
    await this.#ledger.flush()
    await this.#shards.trim()
    return this.#ledger.jusqua.seq
  }

  /** Merges the next segment that may be; undefined when none may. Its gestures are to be recorded before the next call. */
  async take(): Promise<Prise | undefined> {
    await this.#shards.trim()
    const tenu = this.#next()
    if (!tenu) return undefined
    const { entete } = tenu
    return { appareil: auteurDe(entete), seq: entete.seq, schema: entete.schema, groupes: await this.#mergeWhole(tenu) }
  }

  /** Brings in what the shared folder has, publishes what it has not. What the folder refuses is said, never thrown: gestures go on. */
  async exchange(): Promise<Echange> {
    const echange = await this.#courier.exchange()
    if (!echange.jumeau) return echange
    // A backup was put back, or the folder was copied: somebody wrote under the name of this post.
    await this.#ledger.newIdentity()
    this.#courier = this.#newCourier()
    this.#hand = this.#newHand()
    return this.#courier.exchange()
  }

  /** Where this post stands, once the segments that could be merged were. */
  async standing(): Promise<Standing> {
    const { log, vue, jumeaux, auteur, options, conflits, appareil } = this.#ledger
    const held = new Map<string, Retenus>()
    for (const tenu of waiting(log, { vue, jumeaux, auteur })) {
      const raison = whyHeld(tenu, { vue, schema: options.schema })
      if (!raison) continue
      const known = held.get(`${tenu.entete.dev}/${raison}`) ?? { appareil: tenu.entete.dev, raison, segments: 0 }
      held.set(`${tenu.entete.dev}/${raison}`, { ...known, segments: known.segments + 1 })
    }
    return { appareil, conflits: conflits.size, retenus: [...held.values()] }
  }

  /** Registers written apart that wait for a decision, with who wrote each value. */
  async disputes(): Promise<Dispute[]> {
    const disputes: Dispute[] = []
    for (const cle of [...this.#ledger.conflits].sort()) {
      const shard = await this.#shards.get(partOf(recordOf(cle), this.#ledger.appareil.espace.parts))
      const [shown, values] = [shard.value(cle), shard.values(cle)]
      const messages = shard.messagesOf(values.map(({ op }) => op))
      disputes.push({ cle, valeurs: values.map(({ valeur, op }) => ({ valeur, affichee: valeur === shown, ...signatureOf(messages.get(op)) })) })
      await this.#shards.trim()
    }
    return disputes
  }

  /** Keeps the shards, so that the next opening is short. Between two exchanges only. Fails as DISK_REFUSED; nothing is lost then. */
  async keep(): Promise<void> {
    await this.#shards.keep()
    await this.#ledger.keep()
  }

  /** Lets everything go without keeping it. */
  free(): void {
    this.#shards.free()
  }

  #newCourier(): Courier {
    const { options, log, appareil, vue } = this.#ledger
    return new Courier({ ...options, log, appareil, vue })
  }

  #newHand(): Hand {
    const { appareil, incarnation, espace } = this.#ledger.appareil
    return new Hand({ shards: this.#shards, appareil, incarnation, parts: espace.parts, judge: (shard, key) => this.#judge(shard, key) })
  }

  async #merge(lots: Groupe['lots']): Promise<Touchee[]> {
    const fiches: Touchee[] = []
    for (const { p, c } of lots) {
      const shard = await this.#shards.get(p)
      const alone = shard.isEmpty
      const written = shard.apply(changeOf(c))
      if (!alone) for (const key of written) this.#judge(shard, key)
      fiches.push(...recordsIn(shard, written))
    }
    return fiches
  }

  /** The next segment that may be merged, of those that such a view covers. */
  #next(until?: Vue): Tenu | undefined {
    const { log, vue, jumeaux, auteur, options } = this.#ledger
    return nextApplicable(log, { vue, jumeaux, auteur, schema: options.schema }, until)
  }

  async #mergeWhole(tenu: Tenu): Promise<Prise['groupes']> {
    const { log, vue, jumeaux } = this.#ledger
    const groupes: Prise['groupes'] = []
    for (const { geste, par, le, lots } of groupesDe(await log.charge(tenu))) groupes.push({ geste, par, le, fiches: await this.#merge(lots) })
    const { entete } = tenu
    const auteur = auteurDe(entete)
    if (entete.seq <= (vue[auteur] ?? 0)) jumeaux.add(entete.sha256)
    vue[auteur] = Math.max(vue[auteur] ?? 0, entete.seq)
    return groupes
  }

  // A segment that the classeur took before this post stopped: it had taken all that its writer had, even what changed nothing in it.
  async #replay({ appareil, seq }: NonNullable<Change['recu']>): Promise<void> {
    const { log, vue } = this.#ledger
    const tenu = (vue[appareil] ?? 0) >= seq ? undefined : log.de(appareil).find(({ entete }) => entete.seq === seq)
    if (!tenu) return
    const until = { ...tenu.entete.vu, [appareil]: seq }
    for (let next = this.#next(until); next; next = this.#next(until)) await this.#mergeWhole(next)
  }

  #judge(shard: Shard, key: string): void {
    if (shard.isDisputed(key)) this.#ledger.conflits.add(key)
    else this.#ledger.conflits.delete(key)
  }

  // The list of conflicts was kept before the latest segments: every shard is asked again.
  async #searchConflicts(): Promise<void> {
    this.#ledger.conflits.clear()
    for (let p = 0; p < this.#ledger.appareil.espace.parts; p++) {
      const shard = await this.#shards.get(p)
      for (const key of shard.keys()) this.#judge(shard, key)
      await this.#shards.trim()
    }
  }
}

/** The records that some registers belong to, as a shard holds them. */
export const recordsIn = (shard: Shard, keys: readonly string[]): Touchee[] =>
  [...new Set(keys.map(recordOf))].map(record => {
    const [collection = '', id = ''] = partsOf(record)
    return { collection, id, fiche: shard.record(record) }
  })
