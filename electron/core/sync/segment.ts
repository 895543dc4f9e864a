import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Auteur } from '../../../shared/kernel/change'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What a post has, or had: for each writer (`appareil/incarnation`), the number of its last segment in an unbroken row. */
export const Vue = z.record(z.string().regex(/^[0-9a-f]{16}\/[0-9a-f]{8}$/), z.int().nonnegative())
export type Vue = Readonly<z.infer<typeof Vue>>

const Entete = z.object({
  f: z.literal('permanence-segment'),
  v: z.literal(1),
  espace: z.string(),
  epoque: z.int().positive(),
  dev: z.string().regex(/^[0-9a-f]{16}$/),
  inc: z.string().regex(/^[0-9a-f]{8}$/),
  seq: z.int().positive(),
  /** SHA-256 of what the writer wrote just before: a hole or a fork shows. */
  prev: z.string(),
  /** What the writer held when it wrote this: nothing of it may be applied before. */
  vu: Vue,
  schema: z.int().positive(),
  /** The change of the writer's own journal up to which it has published, and its instant. */
  jusqua: z.int().nonnegative(),
  jusquaLe: z.string(),
  parts: z.array(z.int().nonnegative()),
  /** How many gestures it carries. */
  gestes: z.int().nonnegative(),
  len: z.int().nonnegative(),
  sha256: z.string(),
})
/** The identity of a segment: read from its first line, never from the name of its file. */
export type Entete = z.infer<typeof Entete>

const Groupe = z.object({
  geste: z.string(),
  par: Auteur,
  /** By the clock of the writer, ISO. */
  le: z.string(),
  /** `c`: an Automerge change, deflated, in base64; `lisible`: the same for whoever opens the file. */
  lots: z.array(z.object({ p: z.int().nonnegative(), c: z.string(), lisible: z.array(z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])])) })),
})
/** One gesture: it is applied whole. */
export type Groupe = z.infer<typeof Groupe>

/** A segment as it lies in some bytes. */
export interface Segment {
  entete: Entete
  charge: Buffer
  /** Where it ends in the bytes it was read from. */
  fin: number
}
/** Why there is no segment there. `incomplet`: the rest may still come. */
export type Refus = 'incomplet' | 'abime' | 'etranger' | 'plusRecent'

/** The writer of a segment, as versions of what is held name it. */
export const auteurDe = ({ dev, inc }: Pick<Entete, 'dev' | 'inc'>): string => `${dev}/${inc}`
/** The name of its file. */
export const nomDeSegment = ({ seq, sha256: sha }: Pick<Entete, 'seq' | 'sha256'>): string => `${String(seq).padStart(8, '0')}-${sha.slice(0, 24)}.seg`

/** The bytes of a segment: one line that says what follows and seals it, then a line a gesture; and the sum of those gestures. */
export function encodeSegment(entete: Omit<Entete, 'f' | 'v' | 'gestes' | 'len' | 'sha256'>, groupes: readonly Groupe[]): { bytes: Buffer; sha256: string } {
  const charge = Buffer.from(groupes.map(groupe => `${JSON.stringify(groupe)}\n`).join(''))
  const sum = sha256(charge)
  const head = JSON.stringify({ f: 'permanence-segment', v: 1, ...entete, gestes: groupes.length, len: charge.length, sha256: sum } satisfies Entete)
  return { bytes: Buffer.concat([Buffer.from(`${head.slice(0, -1)},"hsum":"${sha256(head).slice(0, 16)}"}\n`), charge]), sha256: sum }
}

const SEALED = /^(.*),"hsum":"([0-9a-f]{16})"\}$/s
const HEAD_MAX = 100_000

/** Reads the segment that begins there. Nothing in it is believed before its sums are right. */
export function decodeSegment(bytes: Buffer, debut = 0): Segment | { refus: Refus; entete?: Entete } {
  const end = bytes.subarray(debut, debut + HEAD_MAX).indexOf(0x0a)
  if (end < 0) return { refus: bytes.length - debut < HEAD_MAX ? 'incomplet' : 'abime' }
  const [, body, hsum] = SEALED.exec(bytes.subarray(debut, debut + end).toString('utf8')) ?? []
  if (body === undefined) return { refus: 'etranger' }
  if (sha256(`${body}}`).slice(0, 16) !== hsum) return { refus: 'abime' }
  const head: unknown = JSON.parse(`${body}}`)
  const reading = Entete.safeParse(head)
  if (!reading.success) return { refus: typeof head === 'object' && head !== null && 'f' in head && head.f === 'permanence-segment' ? 'plusRecent' : 'etranger' }
  const entete = reading.data
  const debutCharge = debut + end + 1
  const charge = bytes.subarray(debutCharge, debutCharge + entete.len)
  if (charge.length < entete.len) return { refus: 'incomplet', entete }
  return sha256(charge) === entete.sha256 ? { entete, charge, fin: debutCharge + entete.len } : { refus: 'abime', entete }
}

/** The gestures of a segment whose sums are right. Throws when they are not of their shape: a writer of another program. */
export const groupesDe = (charge: Buffer): Groupe[] =>
  charge
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => Groupe.parse(JSON.parse(line)))
