import { z } from 'zod'
import { type Collection, collectionNames } from '../../../shared/fiches'
import { type GenreSauvegarde, genresSauvegarde } from '../../../shared/sauvegardes/nomSauvegarde'
import type { RawFiche } from '../store/patches'
import { DamagedZip, type LectureZip } from './readZip'

/** The file of a backup that says what the others are. */
export const MANIFESTE = 'sauvegarde.json'

const Manifeste = z.object({
  format: z.literal('permanence-sauvegarde'),
  /** Tells the backups of a classeur from those of another one in the same folder: the id of its parameters. */
  classeur: z.string(),
  /** The folder it was made from. */
  nom: z.string(),
  le: z.string(),
  genre: z.enum(Object.keys(genresSauvegarde) as [GenreSauvegarde, ...GenreSauvegarde[]]),
  schema: z.int().positive(),
  /** The last change it holds. */
  seq: z.int().nonnegative(),
  /** How many records each collection has, the corbeille apart. */
  fiches: z.record(z.string(), z.int().nonnegative()),
  /** How many files it holds, itself apart. */
  fichiers: z.int().nonnegative(),
  /** Those that were held by another program. */
  illisibles: z.array(z.string()),
  /** What tells whether anything changed since. */
  empreinte: z.string(),
})
/** What a backup says of itself: enough to show it in a list without reading it whole. */
export type Manifeste = z.infer<typeof Manifeste>

/** The bytes of the file that says it. */
export const encodeManifeste = (manifeste: Manifeste): Buffer => Buffer.from(`${JSON.stringify(manifeste, null, 2)}\n`)

/** @throws DamagedZip; Failure DISK_REFUSED */
export async function readManifeste(zip: LectureZip): Promise<Manifeste> {
  const bytes = await zip.read(MANIFESTE)
  try {
    return Manifeste.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new DamagedZip('it does not say what it is')
  }
}

/** How many live records each collection has. */
export const countsOf = (fiches: ReadonlyMap<string, ReadonlyMap<string, RawFiche>>): Record<Collection, number> =>
  Object.fromEntries(collectionNames.map(name => [name, [...(fiches.get(name)?.values() ?? [])].reduce((count, { _supprime }) => (_supprime ? count : count + 1), 0)])) as Record<
    Collection,
    number
  >
