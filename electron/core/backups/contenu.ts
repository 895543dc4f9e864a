import { Failure } from '../../../shared/kernel/failure'
import { DamagedCheckpoint, decodeCheckpoint } from '../store/checkpoint'
import type { FsPort } from '../store/fsPort'
import { decodeJournal } from '../store/journal'
import type { Memory } from '../store/memory'
import { migrate, migrations, schemaOf } from '../store/migrations'
import { replay } from '../store/verify'
import { DOSSIERS } from './classeurFiles'
import { MANIFESTE, type Manifeste, readManifeste } from './manifeste'
import { DamagedZip, LectureZip } from './readZip'

/** A backup read whole: what it says of itself, its records in the shape of this version, the names of its other files. */
export interface Contenu {
  manifeste: Manifeste
  memoire: Memory
  noms: readonly string[]
}

const PLACES = new RegExp(`^(classeur\\.json|journal\\.jsonl|${MANIFESTE}|historique/\\d{4}-\\d{2}\\.jsonl|(${DOSSIERS.join('|')})/.+)$`)
// Read and proved for what they say.
const RECORDS = new Set(['classeur.json', 'journal.jsonl', MANIFESTE])
const NO_PART = new Set(['', '.', '..'])

/** True of a name that stays in its place when it is written to a folder. */
const staysInside = (nom: string): boolean =>
  PLACES.test(nom) && !nom.includes('\0') && !nom.split('/').some(part => NO_PART.has(part)) && (process.platform !== 'win32' || !/[\\:]/.test(nom))

/**
 * Reads a backup: every file against its checksum, `classeur.json` against its seal, the journal on top of it. In slices.
 *
 * @throws DamagedZip, DamagedCheckpoint; Failure CLASSEUR_NEWER, DISK_REFUSED
 */
export async function readContenu(zip: LectureZip, chemin: string, signal?: AbortSignal): Promise<Contenu> {
  const manifeste = await readManifeste(zip)
  const noms = [...zip.entrees.keys()]
  if (noms.length !== manifeste.fichiers + 1 || !noms.every(staysInside)) throw new DamagedZip('its files are not those it says')
  for (const nom of noms.filter(name => !RECORDS.has(name))) {
    await zip.read(nom)
    signal?.throwIfAborted()
  }
  const connu = schemaOf(migrations)
  const checkpoint = decodeCheckpoint(await zip.read('classeur.json'), connu)
  const journal = decodeJournal(await zip.read('journal.jsonl'))
  if (journal.bad || journal.torn) throw new DamagedZip('the journal')
  const after = journal.changes.filter(change => change.seq > checkpoint.seq)
  const schema = after.reduce((latest, change) => change.schema ?? latest, checkpoint.schema)
  if (schema > connu) throw new Failure('CLASSEUR_NEWER', { chemin, schema, connu })
  if ((after.at(-1)?.seq ?? checkpoint.seq) !== manifeste.seq) throw new DamagedZip('it stops before its last change')
  const memoire = await replay(after, Number.POSITIVE_INFINITY, signal, checkpoint)
  if (schema < connu) memoire.apply(migrate(memoire, schema, migrations))
  return { manifeste, memoire, noms }
}

/**
 * Does something with a backup, opened and then let go; what is wrong with it becomes one refusal.
 *
 * @throws Failure BACKUP_DAMAGED, and what `work` throws
 */
export async function withBackup<T>(port: FsPort, chemin: string, nom: string, work: (zip: LectureZip) => Promise<T>): Promise<T> {
  try {
    const zip = await LectureZip.open(port, chemin)
    try {
      return await work(zip)
    } finally {
      // Only read: a closing that the disk refuses takes back nothing of what was done.
      await zip.close().catch(() => undefined)
    }
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof DamagedCheckpoint) throw new Failure('BACKUP_DAMAGED', { nom })
    throw error
  }
}
