import { basename, dirname, join } from 'node:path'
import type { Change } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { type Checkpoint, DamagedCheckpoint, readCheckpoint } from './checkpoint'
import { codeOf, type FsPort, makeInside, onDisk, readIfAny } from './fsPort'
import { readHistorique } from './historique'
import { decodeJournal } from './journal'
import { Memory } from './memory'

/** The places of a classeur. */
export const placesOf = (folder: string) => ({
  classeur: join(folder, 'classeur.json'),
  journal: join(folder, 'journal.jsonl'),
  historique: join(folder, 'historique'),
  sauvegardes: join(folder, 'sauvegardes'),
  quarantaine: join(folder, 'quarantaine'),
})
export type Places = ReturnType<typeof placesOf>

/** A classeur as it was found. `waiting`: the lines of the journal that no historique is known to hold. */
export interface Loaded {
  memory: Memory
  seq: number
  schema: number
  enregistreA: string | undefined
  waiting: Change[]
  avertissements: string[]
  /** A `classeur.json` written by another hand, kept in the quarantine: what it says otherwise may be taken. */
  aReprendre: string | undefined
  /** The checkpoint on disk is missing or bad, and must be written again at once. */
  rebuilt: boolean
}

const LINE_END = 0x0a

interface Options {
  /** The schema this version writes. */
  known: number
  /** Whether what is damaged may be copied to the quarantine. */
  mayWrite: boolean
  now: Date
}

/** Reads checkpoint and journal into memory. Fails as CLASSEUR_NOT_FOUND, CLASSEUR_NEWER or CLASSEUR_DAMAGED; mends nothing on disk. */
export async function load(port: FsPort, folder: string, options: Options): Promise<Loaded> {
  const places = placesOf(folder)
  const found = await readBase(port, places, options.known)
  if (found.checkpoint && found.checkpoint.schema > options.known) throw newer(folder, found.checkpoint.schema, options.known)
  const bytes = (await readIfAny(port, places.journal)) ?? Buffer.alloc(0)
  const { changes, torn, bad } = decodeJournal(bytes)
  const avertissements: string[] = []
  let aReprendre: string | undefined
  const quarantine = (path: string) => (options.mayWrite ? copyAside(port, places, path, options.now) : Promise.resolve(folder))
  if (bad) throw new Failure('CLASSEUR_DAMAGED', { chemin: places.journal, quarantaine: await quarantine(places.journal) })

  const history = found.checkpoint ? { changes: [], damaged: [] } : await readHistorique(port, places.historique)
  if (!found.checkpoint && !found.damaged && history.changes.length === 0 && changes.length === 0) throw new Failure('CLASSEUR_NOT_FOUND', { chemin: folder })
  const base: Checkpoint = found.checkpoint ?? { schema: 1, seq: 0, fiches: new Map() }
  const after = [...history.changes.filter(change => change.seq < (changes[0]?.seq ?? Number.POSITIVE_INFINITY)), ...changes].filter(change => change.seq > base.seq)
  const whole = after.every((change, index) => change.seq === base.seq + 1 + index) && (found.checkpoint !== undefined || after.length > 0)
  if (!found.checkpoint) {
    const aside = found.damaged ? await quarantine(places.classeur) : places.quarantaine
    if (!whole) throw new Failure('CLASSEUR_DAMAGED', { chemin: places.classeur, quarantaine: aside })
    if (found.edited?.schema === options.known && options.mayWrite) aReprendre = basename(aside)
    avertissements.push(
      found.damaged ? rebuiltSentence(aside, aReprendre !== undefined) : 'Le fichier classeur.json manquait : il a été reconstruit d’après l’historique, sans rien perdre.',
    )
  } else if (!whole) throw new Failure('CLASSEUR_DAMAGED', { chemin: places.journal, quarantaine: await quarantine(places.journal) })

  // A reader may meet a line being written: only the one who writes may say it is torn.
  if (torn && options.mayWrite) avertissements.push(tornSentence(await copyAside(port, places, places.journal, options.now), bytes.at(-1) === LINE_END))
  const schema = after.reduce((latest, change) => change.schema ?? latest, base.schema)
  if (schema > options.known) throw newer(folder, schema, options.known)
  const memory = new Memory()
  for (const [collection, fiches] of base.fiches) for (const [id, fiche] of fiches) memory.put(collection, id, fiche)
  for (const change of after) memory.apply(change.fiches)
  const last = after.at(-1)
  return { memory, seq: last?.seq ?? base.seq, schema, enregistreA: last?.at ?? base.modifieLe, waiting: changes, avertissements, aReprendre, rebuilt: !found.checkpoint }
}

async function readBase(port: FsPort, places: Places, known: number): Promise<{ checkpoint?: Checkpoint | undefined; edited?: Checkpoint | undefined; damaged: boolean }> {
  try {
    return { checkpoint: await readCheckpoint(port, places.classeur, known), damaged: false }
  } catch (error) {
    if (error instanceof DamagedCheckpoint) return { edited: error.edited, damaged: true }
    throw error
  }
}

/** Keeps a copy of a damaged file, under a name never used before; gives its path. */
export async function copyAside(port: FsPort, places: Places, path: string, now: Date): Promise<string> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-')
  await makeInside(port, dirname(places.classeur), places.quarantaine)
  for (let n = 1; ; n++) {
    const aside = join(places.quarantaine, `${stamp}${n === 1 ? '' : `-${n}`}-${basename(path)}`)
    try {
      await port.copy(path, aside)
      return aside
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return onDisk(aside, () => Promise.reject(error))
    }
  }
}

/** Tells of a `classeur.json` that someone else wrote while it was open here. */
export function foundEdited(loaded: Loaded, aside: string): void {
  loaded.aReprendre = basename(aside)
  loaded.avertissements.push(
    `Le fichier classeur.json a été écrit par un autre programme pendant que Permanence était ouverte. Vos fiches n’ont pas changé ; ce fichier est gardé dans « ${aside} ».`,
  )
}

const newer = (chemin: string, schema: number, connu: number) => new Failure('CLASSEUR_NEWER', { chemin, schema, connu })

const rebuiltSentence = (aside: string, edited: boolean): string =>
  edited
    ? `Le fichier classeur.json a été modifié en dehors de Permanence : il a été reconstruit d’après l’historique, sans rien perdre. Ce qui y était écrit est gardé dans « ${aside} ».`
    : `Le fichier classeur.json était abîmé : il a été reconstruit d’après l’historique, sans rien perdre. Le fichier abîmé est gardé dans « ${aside} ».`

// A line that has its end was perhaps announced as recorded, and damaged since.
const tornSentence = (aside: string, ended: boolean): string =>
  ended
    ? `La dernière ligne du journal était abîmée, elle a été retirée : vérifiez le dernier geste, il est peut-être à refaire. Une copie est gardée dans « ${aside} ».`
    : `Permanence s’était arrêtée au milieu d’un enregistrement : la dernière ligne du journal était incomplète, elle a été retirée. Tout ce qui avait été annoncé comme enregistré est là. Une copie est gardée dans « ${aside} ».`
