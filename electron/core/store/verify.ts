import { isDeepStrictEqual } from 'node:util'
import { type Collection, isCollection, schemas } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { plural } from '../../../shared/kernel/texte'
import { type Checkpoint, DamagedCheckpoint, readCheckpoint } from './checkpoint'
import { type FsPort, readIfAny } from './fsPort'
import { readHistorique } from './historique'
import { decodeJournal } from './journal'
import type { Places } from './load'
import { Memory } from './memory'
import { referencesOf } from './references'

const LINE_END = 0x0a

/** What a whole reading of a classeur finds. */
export interface Verification {
  sain: boolean
  fiches: number
  changements: number
  /** French sentences, with counts. */
  anomalies: string[]
}

/** Reads everything again from the disk and compares: checksums, numbers, checkpoint against the history replayed, references, shapes. Writes nothing. */
export async function verifyClasseur(port: FsPort, places: Places, known: number): Promise<Verification> {
  const anomalies: string[] = []
  const bytes = (await readIfAny(port, places.journal)) ?? Buffer.alloc(0)
  const journal = decodeJournal(bytes)
  if (journal.bad) anomalies.push('Le journal contient une ligne abîmée ou un numéro manquant.')
  // A line without its end was never announced as recorded: it is being written, or whoever writes next cuts it and says so.
  if (journal.torn && bytes.at(-1) === LINE_END) anomalies.push('La dernière ligne du journal est abîmée.')
  const history = await readHistorique(port, places.historique)
  for (const name of history.damaged) anomalies.push(`Le fichier historique/${name} contient une ligne abîmée.`)
  const changes = [...new Map([...history.changes, ...journal.changes].map(change => [change.seq, change])).values()].sort((a, b) => a.seq - b.seq)
  const missing = changes.filter((change, index) => change.seq !== (changes[index - 1]?.seq ?? 0) + 1).length
  if (missing > 0) anomalies.push(`Il manque des numéros dans l’historique, à ${plural(missing, 'endroit')}.`)

  const checkpoint = await checkpointOrUndefined(port, places, known)
  if (!checkpoint) anomalies.push('Le fichier classeur.json est abîmé ou manque.')
  if (checkpoint && missing === 0 && !isDeepStrictEqual(replayed(changes.filter(change => change.seq <= checkpoint.seq)), withoutEmpty(checkpoint.fiches)))
    anomalies.push('Le fichier classeur.json ne dit pas la même chose que l’historique rejoué.')
  const memory = new Memory()
  for (const [collection, fiches] of checkpoint?.fiches ?? []) for (const [id, fiche] of fiches) memory.put(collection, id, fiche)
  for (const change of changes) if (change.seq > (checkpoint?.seq ?? 0)) memory.apply(change.fiches)
  anomalies.push(...anomaliesOfRecords(memory))
  return { sain: anomalies.length === 0, fiches: memory.names().reduce((sum, name) => sum + memory.of(name).size, 0), changements: changes.length, anomalies }
}

async function checkpointOrUndefined(port: FsPort, places: Places, known: number): Promise<Checkpoint | undefined> {
  try {
    return await readCheckpoint(port, places.classeur, known)
  } catch (error) {
    if (error instanceof DamagedCheckpoint) return undefined
    throw error
  }
}

const withoutEmpty = (fiches: Checkpoint['fiches']): Checkpoint['fiches'] => new Map([...fiches].filter(([, records]) => records.size > 0))

function replayed(changes: readonly Change[]): Checkpoint['fiches'] {
  const memory = new Memory()
  for (const change of changes) memory.apply(change.fiches)
  return withoutEmpty(memory.snapshot())
}

function anomaliesOfRecords(memory: Memory): string[] {
  const found: string[] = []
  for (const collection of memory.names()) {
    if (!isCollection(collection)) {
      found.push(`La liste « ${collection} » est inconnue de cette version (${plural(memory.of(collection).size, 'fiche')}).`)
      continue
    }
    const misshapen = [...memory.of(collection).values()].filter(fiche => !schemas[collection].safeParse(fiche).success).length
    if (misshapen > 0) found.push(`${plural(misshapen, 'fiche')} de la liste « ${collection} » ${misshapen > 1 ? 'ont' : 'a'} une valeur qui n’est pas de son type.`)
    const holes = holesOf(memory, collection)
    if (holes > 0) found.push(`${plural(holes, 'lien')} de la liste « ${collection} » ${holes > 1 ? 'mènent' : 'mène'} à une fiche qui n’existe pas.`)
  }
  return found
}

const holesOf = (memory: Memory, collection: Collection): number =>
  [...memory.of(collection).values()]
    .filter(fiche => !fiche._supprime)
    .flatMap(fiche => referencesOf(collection, fiche))
    .filter(({ id, vers }) => !vers.some(name => memory.get(name, id))).length
