import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { type Adapter, Low } from 'lowdb'
import { isObject } from '../../../shared/kernel/isObject'
import { type FsPort, readIfAny, safeWrite } from './fsPort'
import type { RawFiche } from './patches'

/** The whole classeur at one change: what `classeur.json` holds. */
export interface Checkpoint {
  /** The shape of the records: how many migrations they went through, plus one. */
  schema: number
  /** The last change it holds; 0 when none was ever made. */
  seq: number
  /** The instant of that change. */
  modifieLe?: string | undefined
  fiches: ReadonlyMap<string, ReadonlyMap<string, RawFiche>>
}

/** A `classeur.json` that is not what we wrote. */
export class DamagedCheckpoint extends Error {
  /** What it says all the same, when it has our shape and only its seal differs: someone edited it, or a bit turned. */
  readonly edited: Checkpoint | undefined

  constructor(message: string, edited?: Checkpoint) {
    super(message)
    this.edited = edited
  }
}

const FORMAT = 'permanence-classeur'
const FICHES = '  "fiches": {'
const sumOf = (schema: number, seq: number, modifieLe: unknown, body: string): string =>
  createHash('sha256')
    .update(JSON.stringify([schema, seq, modifieLe ?? null]))
    .update(body)
    .digest('hex')
    .slice(0, 16)

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
const sorted = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(byKey)
          .map(([key, member]) => [key, sorted(member)]),
      )
    : value

// Serialising in slices leaves room for the gestures that come meanwhile.
const SLICE = 400

/** The bytes of `classeur.json`: one key a line, keys and records in order, readable as it is. `somme` seals the rest. */
export async function encodeCheckpoint({ schema, seq, modifieLe, fiches }: Checkpoint): Promise<Buffer> {
  const collections: string[] = []
  let sliced = 0
  for (const [name, records] of [...fiches].sort(byKey)) {
    const texts: string[] = []
    for (const [id, fiche] of [...records].sort(byKey)) {
      texts.push(`      ${JSON.stringify(id)}: ${JSON.stringify(sorted(fiche), null, 2).replaceAll('\n', '\n      ')}`)
      if (++sliced % SLICE === 0) await breathe()
    }
    if (texts.length > 0) collections.push(`    ${JSON.stringify(name)}: {\n${texts.join(',\n')}\n    }`)
  }
  const body = `${FICHES}${collections.length === 0 ? '' : `\n${collections.join(',\n')}\n  `}}\n}\n`
  const head = { format: FORMAT, schema, seq, ...(modifieLe === undefined ? {} : { modifieLe }), somme: sumOf(schema, seq, modifieLe, body) }
  return Buffer.from(`${JSON.stringify(head, null, 2).slice(0, -2)},\n${body}`)
}

/** Reads the bytes of `classeur.json`. A newer schema is given without its records, which may have any shape. Throws DamagedCheckpoint. */
export function decodeCheckpoint(bytes: Buffer, known: number): Checkpoint {
  const text = bytes.toString('utf8')
  const data = parsed(text)
  if (!isObject(data) || data.format !== FORMAT || typeof data.schema !== 'number' || typeof data.seq !== 'number') throw new DamagedCheckpoint('not a classeur')
  const { schema, seq, modifieLe } = data
  if (schema > known) return { schema, seq, fiches: new Map() }
  const fiches = fichesOf(data.fiches)
  if (!fiches) throw new DamagedCheckpoint('not the records of a classeur')
  const checkpoint = { schema, seq, modifieLe: typeof modifieLe === 'string' ? modifieLe : undefined, fiches }
  if (data.somme !== sumOf(schema, seq, modifieLe, text.slice(text.indexOf(FICHES)))) throw new DamagedCheckpoint('the checksum differs', checkpoint)
  return checkpoint
}

/** The records by collection and id; undefined when that is not what they are. */
function fichesOf(value: unknown): Checkpoint['fiches'] | undefined {
  if (!isObject(value)) return undefined
  const fiches = new Map<string, ReadonlyMap<string, RawFiche>>()
  for (const [name, records] of Object.entries(value)) {
    if (!isObject(records) || !Object.entries(records).every(([id, fiche]) => isObject(fiche) && fiche.id === id)) return undefined
    fiches.set(name, new Map(Object.entries(records as Record<string, RawFiche>)))
  }
  return fiches
}

/** The records of a `classeur.json` edited by hand, its seal left aside; undefined when it has not our shape, or another schema. */
export function readEdited(bytes: Buffer, known: number): Checkpoint | undefined {
  try {
    const checkpoint = decodeCheckpoint(bytes, known)
    return checkpoint.schema === known ? checkpoint : undefined
  } catch (error) {
    if (error instanceof DamagedCheckpoint) return error.edited?.schema === known ? error.edited : undefined
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new DamagedCheckpoint('not JSON')
  }
}

/** `classeur.json` for lowdb: read whole, written whole or not at all, then read back. */
class ClasseurFile implements Adapter<Checkpoint> {
  readonly #port: FsPort
  readonly #path: string
  readonly #known: number

  constructor(port: FsPort, path: string, known: number) {
    this.#port = port
    this.#path = path
    this.#known = known
  }

  async read(): Promise<Checkpoint | null> {
    const bytes = await readIfAny(this.#port, this.#path)
    return bytes ? decodeCheckpoint(bytes, this.#known) : null
  }

  async write(checkpoint: Checkpoint): Promise<void> {
    const bytes = await encodeCheckpoint(checkpoint)
    await safeWrite(this.#port, this.#path, bytes)
    const written = await readIfAny(this.#port, this.#path)
    if (!written?.equals(bytes)) throw new DamagedCheckpoint('what was read back differs from what was written')
  }
}

const EMPTY: Checkpoint = { schema: 0, seq: -1, fiches: new Map() }

/** Reads the checkpoint at a path; undefined when there is none. Throws DamagedCheckpoint. */
export async function readCheckpoint(port: FsPort, path: string, known: number): Promise<Checkpoint | undefined> {
  const low = new Low<Checkpoint>(new ClasseurFile(port, path, known), EMPTY)
  await low.read()
  return low.data === EMPTY ? undefined : low.data
}

/** Writes the checkpoint and proves it by reading it back. Fails as DISK_REFUSED; throws DamagedCheckpoint when the disk lied. */
export const writeCheckpoint = (port: FsPort, path: string, checkpoint: Checkpoint): Promise<void> =>
  new Low<Checkpoint>(new ClasseurFile(port, path, checkpoint.schema), checkpoint).write()
