import { isDeepStrictEqual } from 'node:util'
import { type Collection, isCollection, schemas } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { plural } from '../../../shared/kernel/texte'
import { Slices } from '../slices'
import { type Checkpoint, DamagedCheckpoint, decodeCheckpoint } from './checkpoint'
import { type FsPort, readIfAny } from './fsPort'
import { decodeHistorique, historiqueFiles } from './historique'
import { decodeJournal } from './journal'
import type { Places } from './load'
import { Memory } from './memory'
import type { RawFiche } from './patches'
import { referencesOf } from './references'

const LINE_END = 0x0a
const EXAMINE = 'restaurez une sauvegarde, ou faites-le examiner.'

/** What a whole reading of a classeur finds. */
export interface Verification {
  sain: boolean
  fiches: number
  changements: number
  /** French sentences: what is wrong, then what to do. */
  anomalies: string[]
  /** Some of it can be proved from the rest, and put right. */
  reparable: boolean
}

/** The files of a classeur that say one another, read at one instant. */
export interface Octets {
  classeur: Buffer | undefined
  journal: Buffer
  historique: { nom: string; octets: Buffer }[]
}

/** What was found, and what `classeur.json` should hold when the history proves that it does not. */
export interface Examination {
  verification: Verification
  juste: Checkpoint | undefined
}

/** Reads the files and nothing else: short, so that gestures wait for nothing. */
export const readOctets = async (port: FsPort, places: Places): Promise<Octets> => ({
  classeur: await readIfAny(port, places.classeur),
  journal: (await readIfAny(port, places.journal)) ?? Buffer.alloc(0),
  historique: await historiqueFiles(port, places.historique),
})

/**
 * Compares all that was read: checksums, numbers, `classeur.json` against the history replayed, references, shapes. In slices; writes nothing.
 *
 * @param known the schema this version writes
 */
export async function examine({ classeur, journal: lines, historique }: Octets, known: number, signal?: AbortSignal): Promise<Examination> {
  const journal = decodeJournal(lines)
  const history = await decodeHistorique(historique, { signal })
  const changes = [...new Map([...history.changes, ...journal.changes].map(change => [change.seq, change])).values()].sort((a, b) => a.seq - b.seq)
  const missing = changes.filter((change, index) => change.seq !== (changes[index - 1]?.seq ?? 0) + 1).length
  const checkpoint = decoded(classeur, known)
  const last = changes.at(-1)
  const short = checkpoint !== undefined && (last?.seq ?? 0) < checkpoint.seq
  // What a newer version wrote is not ours to judge: opening says so.
  const newer = (checkpoint?.schema ?? 0) > known || changes.some(change => (change.schema ?? 0) > known)
  const whole = last !== undefined && !journal.bad && history.damaged.length === 0 && missing === 0 && !short && !newer
  const differs = checkpoint !== undefined && missing === 0 && !short && !newer && !(await sameFiches(await replay(changes, checkpoint.seq, signal), checkpoint.fiches, signal))
  // A line without its end was never announced as recorded: it is being written, or whoever writes next cuts it and says so.
  const torn = journal.torn && !journal.bad && lines.at(-1) === LINE_END
  const wrong = !checkpoint || differs

  const memory = await replay(
    wrong && whole ? changes : changes.filter(change => change.seq > (checkpoint?.seq ?? 0)),
    Number.POSITIVE_INFINITY,
    signal,
    wrong && whole ? undefined : checkpoint,
  )
  const anomalies = [
    ...(journal.bad ? [`Le journal contient une ligne abîmée ou un numéro manquant : rien ne peut être prouvé après elle. Fichier journal.jsonl : ${EXAMINE}`] : []),
    ...(torn ? ['La dernière ligne du journal est abîmée : « Réparer » la retire ; vérifiez le dernier geste, il est peut-être à refaire.'] : []),
    ...history.damaged.map(name => `Le fichier historique/${name} contient une ligne abîmée : rien ne permet de la réécrire. Une sauvegarde plus ancienne peut la contenir.`),
    ...(missing > 0 ? [`Il manque des numéros dans l’historique, à ${plural(missing, 'endroit')} : une sauvegarde plus ancienne peut les contenir.`] : []),
    ...(short ? [`L’historique s’arrête au changement ${last?.seq ?? 0} et classeur.json va jusqu’au ${checkpoint.seq} : une sauvegarde peut contenir la suite.`] : []),
    ...(wrong ? [wrongSentence(checkpoint === undefined, whole)] : []),
    ...(await anomaliesOfRecords(memory, signal)),
  ]
  const verification = { sain: anomalies.length === 0, fiches: memory.size, changements: changes.length, anomalies, reparable: torn || (wrong && whole) }
  return { verification, juste: wrong && whole ? checkpointOf(memory, changes) : undefined }
}

/** Reads everything again from the disk and says what is wrong. */
export const verifyClasseur = async (port: FsPort, places: Places, known: number, signal?: AbortSignal): Promise<Verification> =>
  (await examine(await readOctets(port, places), known, signal)).verification

const wrongSentence = (damaged: boolean, whole: boolean): string =>
  `Le fichier classeur.json ${damaged ? 'est abîmé ou manque' : 'ne dit pas la même chose que l’historique rejoué'} : ${
    whole ? 'l’historique est entier, « Réparer » le réécrit d’après lui.' : `l’historique ne suffit pas à le réécrire, ${EXAMINE}`
  }`

function decoded(bytes: Buffer | undefined, known: number): Checkpoint | undefined {
  try {
    return bytes && decodeCheckpoint(bytes, known)
  } catch (error) {
    if (error instanceof DamagedCheckpoint) return undefined
    throw error
  }
}

function checkpointOf(memory: Memory, changes: readonly Change[]): Checkpoint {
  const last = changes.at(-1)
  const schema = changes.reduce((latest, change) => change.schema ?? latest, 1)
  return { schema, seq: last?.seq ?? 0, modifieLe: last?.at, fiches: memory.snapshot() }
}

/** The records as these changes leave them, from nothing or from a checkpoint, up to a number. In slices. */
export async function replay(changes: readonly Change[], seq: number, signal?: AbortSignal, from?: Checkpoint): Promise<Memory> {
  const memory = new Memory()
  const slices = new Slices()
  for (const [collection, fiches] of from?.fiches ?? [])
    for (const [id, fiche] of fiches) {
      memory.put(collection, id, fiche)
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  for (const change of changes) {
    if (change.seq > seq) break
    // One gesture may have begun a whole classeur.
    for (const fiche of change.fiches) {
      memory.apply([fiche])
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  }
  return memory
}

async function sameFiches(memory: Memory, fiches: Checkpoint['fiches'], signal: AbortSignal | undefined): Promise<boolean> {
  const slices = new Slices()
  for (const name of new Set([...memory.names(), ...fiches.keys()])) {
    const [found, expected] = [fiches.get(name) ?? new Map<string, RawFiche>(), memory.of(name)]
    if (found.size !== expected.size) return false
    for (const [id, fiche] of expected) {
      if (!isDeepStrictEqual(found.get(id), fiche)) return false
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  }
  return true
}

async function anomaliesOfRecords(memory: Memory, signal: AbortSignal | undefined): Promise<string[]> {
  const found: string[] = []
  const slices = new Slices()
  for (const collection of memory.names()) {
    if (!isCollection(collection)) {
      found.push(
        `La liste « ${collection} » est inconnue de cette version (${plural(memory.of(collection).size, 'fiche')}) : elle est gardée telle quelle. Mettez Permanence à jour.`,
      )
      continue
    }
    let misshapen = 0
    let holes = 0
    for (const fiche of memory.of(collection).values()) {
      if (!schemas[collection].safeParse(fiche).success) misshapen++
      holes += holesOf(memory, collection, fiche)
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
    if (misshapen > 0)
      found.push(`${plural(misshapen, 'fiche')} de la liste « ${collection} » ${misshapen > 1 ? 'ont' : 'a'} une valeur qui n’est pas de son type : saisissez-la de nouveau.`)
    if (holes > 0)
      found.push(`${plural(holes, 'lien')} de la liste « ${collection} » ${holes > 1 ? 'mènent' : 'mène'} à une fiche qui n’existe pas : choisissez-en une autre dans la fiche.`)
  }
  return found
}

const holesOf = (memory: Memory, collection: Collection, fiche: RawFiche): number =>
  fiche._supprime ? 0 : referencesOf(collection, fiche).filter(({ id, vers }) => !vers.some(name => memory.get(name, id))).length
