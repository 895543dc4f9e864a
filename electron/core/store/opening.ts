import { basename, join } from 'node:path'
import type { Change } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { permanenceHere } from '../thisPost'
import { writeCheckpoint } from './checkpoint'
import { type FsPort, isTemporary, makeFolder, makeInside, namesIn, readIfAny, safeWrite, sweep } from './fsPort'
import { type Loaded, load, type Places, placesOf } from './load'
import { lockFolder } from './lock'
import { type Migration, migrate, schemaOf } from './migrations'
import { Writer } from './writer'

interface Opening {
  port: FsPort
  folder: string
  clock: () => Date
  migrations: readonly Migration[]
}

/** A classeur in memory and, unless it is only read, the hand that writes it. */
export interface Opened {
  loaded: Loaded
  writer: Writer | undefined
}

// What an operating system leaves in an empty folder.
const NOTHING = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db', 'verrou.json'])

/** True of a folder where a classeur may begin: missing, empty, or left there by a start that was cut. Fails as DISK_REFUSED. */
export const isVacant = async (port: FsPort, folder: string): Promise<boolean> => (await namesIn(port, folder)).every(name => NOTHING.has(name) || isTemporary(name))

/** Starts a classeur in a vacant folder. Fails as CLASSEUR_NOT_EMPTY. */
export async function createClasseur({ port, folder, clock, migrations }: Opening): Promise<void> {
  if (!(await isVacant(port, folder))) throw new Failure('CLASSEUR_NOT_EMPTY', { chemin: folder })
  await makeFolder(port, folder)
  const lock = await lockFolder(port, folder, clock())
  try {
    await writeCheckpoint(port, placesOf(folder).classeur, { schema: schemaOf(migrations), seq: 0, fiches: new Map() })
  } finally {
    await lock.release()
  }
}

/** Opens for writing: takes the lock, mends what a crash left, migrates. */
export async function openToWrite(opening: Opening): Promise<Opened> {
  const { port, folder, clock, migrations } = opening
  const places = placesOf(folder)
  await checkIsClasseur(port, folder, places)
  const writer = new Writer(port, places, await lockFolder(port, folder, clock()), clock)
  try {
    const loaded = await load(port, folder, { known: schemaOf(migrations), mayWrite: true, now: clock() })
    for (const place of [folder, places.historique]) await sweep(port, place)
    await writer.open(loaded.waiting)
    if (loaded.rebuilt) await keep(loaded, writer)
    await upgrade(opening, loaded, writer)
    return { loaded, writer }
  } catch (error) {
    await writer.close()
    throw error
  }
}

/** Opens for reading, beside someone who writes if need be. Touches nothing. */
export async function openToRead({ port, folder, clock, migrations }: Opening): Promise<Opened> {
  await checkIsClasseur(port, folder, placesOf(folder))
  const loaded = await loadStill(port, folder, { known: schemaOf(migrations), mayWrite: false, now: clock() })
  const fiches = migrate(loaded.memory, loaded.schema, migrations)
  loaded.memory.apply(fiches)
  return { loaded, writer: undefined }
}

const READ_TRIES = 5

// Whoever writes may move lines to the history between our two readings: what looks damaged then is read again.
async function loadStill(port: FsPort, folder: string, options: Parameters<typeof load>[2]): Promise<Loaded> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load(port, folder, options)
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'CLASSEUR_DAMAGED') || attempt === READ_TRIES) throw error
    }
  }
}

async function checkIsClasseur(port: FsPort, folder: string, places: Places): Promise<void> {
  const names = await namesIn(port, folder)
  if (![places.classeur, places.journal, places.historique].some(path => names.includes(basename(path)))) throw new Failure('CLASSEUR_NOT_FOUND', { chemin: folder })
}

const keep = (loaded: Loaded, writer: Writer): Promise<unknown> =>
  writer.write({ schema: loaded.schema, seq: loaded.seq, modifieLe: loaded.enregistreA, fiches: loaded.memory.snapshot() })

/** Brings older records to the shape of this version: a backup of the whole first, then one change that the history keeps, then a new checkpoint. */
async function upgrade({ port, folder, clock, migrations }: Opening, loaded: Loaded, writer: Writer): Promise<void> {
  const schema = schemaOf(migrations)
  if (loaded.schema >= schema) return
  const places = placesOf(folder)
  await keep(loaded, writer)
  const bytes = await readIfAny(port, places.classeur)
  await makeInside(port, folder, places.sauvegardes)
  if (bytes) await safeWrite(port, join(places.sauvegardes, `avant-migration-${schema}-${clock().toISOString().slice(0, 19).replaceAll(':', '-')}.json`), bytes)
  const geste = `Mettre les données à niveau (${loaded.schema} → ${schema})`
  const change: Change = { seq: loaded.seq + 1, at: clock().toISOString(), by: permanenceHere(), geste, schema, fiches: migrate(loaded.memory, loaded.schema, migrations) }
  await writer.append(change)
  loaded.memory.apply(change.fiches)
  Object.assign(loaded, { seq: change.seq, schema, enregistreA: change.at })
  await keep(loaded, writer)
  await writer.rotate(loaded.seq)
}
