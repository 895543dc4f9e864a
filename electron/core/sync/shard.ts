import { decodeChange, getBackend, ImmutableString, init, initializeWasm } from '@automerge/automerge/slim'
import type { RawFiche } from '../store/patches'
import { type Ecriture, isAlive, isLife, isMembership, isRank, keyOf, lifeOf, partsOf, recordFrom, recordOf, saidBy, type Valeur } from './registers'

let loading: Promise<void> | undefined

/** Reads the engine of Automerge, once; before any shard is made. */
export function loadAutomerge(): Promise<void> {
  // To compile it takes longer than all the rest of an opening; decoded here, for the library does it a letter at a time.
  loading ??= import('@automerge/automerge/automerge.wasm.base64').then(({ automergeWasmBase64 }) => initializeWasm(Buffer.from(automergeWasmBase64, 'base64')))
  return loading
}

/** One of the values that a register holds at once, and the operation that wrote it. */
export interface Ecrite {
  valeur: Valeur
  op: string
}

const ROOT = '_root'
const isInteger = (value: number): boolean => Number.isSafeInteger(value)

/** Registers of some of the records, as Automerge merges them: its own document holds no object, only leaves under the root. */
export class Shard {
  // Under the view that Automerge makes for JavaScript, whose cost grows with the size of a map.
  readonly #doc
  readonly #keys = new Map<string, Set<string>>()
  #written: [string, Valeur][] = []
  dirty = false

  constructor(actor: string, bytes?: Uint8Array) {
    this.#doc = getBackend(init({ actor }))
    if (!bytes) return
    this.#doc.loadIncremental(bytes)
    for (const key of this.#doc.keys(ROOT)) this.#known(key)
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0
  }

  /** The first registers of an empty shard, all at once. */
  fill(registers: readonly [string, Valeur][]): void {
    this.#doc.initRootFromHydrate(Object.fromEntries(registers.map(([key, value]) => [key, typeof value === 'string' ? new ImmutableString(value) : value])))
    for (const [key] of registers) this.#known(key)
    this.#written = [...registers]
  }

  put(key: string, value: Valeur): void {
    if (value === null) this.#doc.put(ROOT, key, null, 'null')
    else if (typeof value === 'string') this.#doc.put(ROOT, key, value, 'str')
    else if (typeof value === 'number') this.#doc.put(ROOT, key, value, isInteger(value) ? 'int' : 'f64')
    else this.#doc.put(ROOT, key, value, 'boolean')
    this.#known(key)
    this.#written.push([key, value])
  }

  /** Writes again what a register shows, as a choice of today among all that stands in it. */
  affirm(key: string): void {
    const shown = this.value(key) ?? null
    // Automerge would keep the former writing of an equal value, over which whoever writes apart would win unseen: something else goes between.
    this.put(key, shown === null ? '' : null)
    this.put(key, shown)
  }

  /** Writes what a gesture did. */
  write(ecriture: Ecriture): void {
    if (ecriture.fait === 'pose') this.#set(ecriture)
    else if (ecriture.fait === 'ote') this.#empty(ecriture.cle)
    else this.#replace(ecriture)
  }

  // An element that comes back piece by piece shows nothing of what waited under its mark since it went.
  #set({ cle, valeur }: Extract<Ecriture, { fait: 'pose' }>): void {
    if (isMembership(cle) && isAlive(valeur) && this.value(cle) === null) this.#replace({ fait: 'arbre', cle, feuilles: [[cle, valeur]] })
    else this.put(cle, valeur)
  }

  #replace(ecriture: Extract<Ecriture, { fait: 'arbre' }>): void {
    const there = new Set(ecriture.feuilles.map(([key]) => key))
    for (const key of this.#under(ecriture.cle)) if (!there.has(key) && !isLife(key) && this.value(key) !== null) this.put(key, null)
    for (const [key, value] of ecriture.feuilles) this.put(key, value)
  }

  /** Closes what was written into one change, given with what it wrote; undefined when nothing was. */
  commit(message: string): { change: Uint8Array; written: readonly [string, Valeur][] } | undefined {
    const written = this.#written
    this.#written = []
    const change = this.#doc.commit(message, 0) === null ? null : this.#doc.getLastLocalChange()
    if (!change) return undefined
    this.dirty = true
    return { change, written }
  }

  /** Merges a change of another post; gives the registers it wrote. Throws when it is not a change. */
  apply(change: Uint8Array): string[] {
    const written = decodeChange(change).ops.flatMap(op => ('key' in op && typeof op.key === 'string' ? [op.key] : []))
    this.#doc.applyChanges([change])
    for (const key of written) this.#known(key)
    this.dirty = true
    return written
  }

  /** Every value that stands in a register, those written apart included. */
  values(key: string): Ecrite[] {
    return this.#doc.getAll(ROOT, key).map(([, value, op]) => ({ valeur: value as Valeur, op: String(op) }))
  }

  /** The value a register shows: life wins over its end, presence over absence, else the one that every post chooses alike. */
  value(key: string): Valeur | undefined {
    const shown = this.#doc.get(ROOT, key) as Valeur | undefined
    if (isLife(key) && !isAlive(shown)) return this.values(key).find(({ valeur }) => isAlive(valeur))?.valeur ?? shown
    if (shown === null && partsOf(key).length >= 4) return this.values(key).find(({ valeur }) => valeur !== null)?.valeur ?? null
    return shown
  }

  /** True when posts wrote apart in a register, and not the same. Two ends of a life, or two ranks, are for nobody to decide. */
  isDisputed(key: string): boolean {
    if (isRank(key)) return false
    const values = this.values(key)
    return values.length > 1 && new Set(values.map(({ valeur }) => saidBy(key, valeur))).size > 1
  }

  /** A record as its registers make it; undefined when there is none. */
  record(record: string): RawFiche | undefined {
    const registers = [...(this.#keys.get(record) ?? [])].map((key): [string, Valeur] => [key, this.value(key) ?? null])
    return recordFrom(partsOf(record)[1] ?? '', this.value(lifeOf(record)), registers)
  }

  /** Every register it holds. */
  keys(): string[] {
    return [...this.#keys.values()].flatMap(keys => [...keys])
  }

  /** Who wrote some operations: the message of the change of each. */
  messagesOf(ops: readonly string[]): Map<string, string> {
    const changes = this.#doc.getChangesMeta([])
    return new Map(
      ops.flatMap(op => {
        const [counter = '', actor] = op.split('@')
        const change = changes.find(meta => meta.actor === actor && meta.startOp <= Number(counter) && Number(counter) <= meta.maxOp)
        return change?.message ? [[op, change.message] as const] : []
      }),
    )
  }

  save(): Uint8Array {
    return this.#doc.save()
  }

  free(): void {
    this.#doc.free()
  }

  #known(key: string): void {
    const record = recordOf(key)
    const keys = this.#keys.get(record) ?? new Set()
    this.#keys.set(record, keys.add(key))
  }

  #under(key: string): string[] {
    const [collection = '', id = ''] = partsOf(key)
    return [...(this.#keys.get(keyOf([collection, id])) ?? [])].filter(known => known.startsWith(`${key}/`))
  }

  // An element keeps its fields under a marker that says it is gone; anything else is emptied leaf by leaf.
  #empty(key: string): void {
    const under = isMembership(key) ? [] : this.#under(key)
    for (const leaf of under.length > 0 ? under : [key]) if (this.value(leaf) !== null) this.put(leaf, null)
  }
}
