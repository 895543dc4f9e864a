import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import { parametresOf } from '../../../shared/parametres/parametresOf'
import { nomEmporter, nomListes } from '../../../shared/takeAway/nomEmporter'
import { classeurFiles } from '../backups/classeurFiles'
import { writeZip } from '../backups/writeZip'
import type { Core } from '../core'
import { Slices } from '../slices'
import { encodeCheckpoint } from '../store/checkpoint'
import { ClasseurLecture } from '../store/classeurLecture'
import { type FsPort, makeInside, nodeFs, onDisk, renameHeld, writeNew } from '../store/fsPort'
import { migrations, schemaOf } from '../store/migrations'
import { safeStream } from '../store/safeStream'
import { replay } from '../store/verify'
import { makeAlbum, PAGES } from './album'
import { homePage, listPage } from './pages'
import { type ListeClasseur, workbookEntries } from './workbook'

/** What was taken away: the folder, the records and files in it. */
export interface Emporte {
  dossier: string
  fiches: number
  fichiers: number
}

/**
 * « Tout emporter » : the whole classeur in a new folder, for ever readable without the application: pages, a workbook of every list, its files.
 * As it stands at this instant; gestures go on meanwhile. Whole or not at all.
 *
 * @param vers the folder that will hold it
 * @throws Failure FILE_EXISTS, DISK_REFUSED; the reason of `signal`
 */
export async function takeAway(core: Core, vers: string, signal?: AbortSignal, port: FsPort = nodeFs): Promise<Emporte> {
  const dossier = join(vers, nomEmporter(dayOf(core.now())))
  if ((await onDisk(vers, () => port.readdir(vers))).includes(basename(dossier))) throw new Failure('FILE_EXISTS', { chemin: dossier })
  const making = `${dossier} (en cours ${randomBytes(2).toString('hex')})`
  try {
    await makeInside(port, vers, making)
    const counts = await fill(core, making, signal, port)
    await onDisk(dossier, () => renameHeld(port, making, dossier))
    return { dossier, ...counts }
  } catch (error) {
    await removeFolder(port, making)
    throw error
  }
}

async function fill(core: Core, making: string, signal: AbortSignal | undefined, port: FsPort): Promise<{ fiches: number; fichiers: number }> {
  const { seq, fiches } = await core.store.exchange(async door => ({ seq: door.seq, fiches: door.fiches() }))
  const checkpoint = { schema: schemaOf(migrations), seq, modifieLe: core.store.state().enregistreA, fiches }
  const memory = await replay([], 0, signal, checkpoint)
  const now = core.now()
  const lire = new ClasseurLecture(memory, () => now, core.communes)

  const files = await classeurFiles(port, core.chemin, signal)
  for (const { nom } of files) {
    const copy = join(making, ...nom.split('/'))
    await makeInside(port, making, dirname(copy))
    await onDisk(copy, () => port.copy(join(core.chemin, ...nom.split('/')), copy))
    signal?.throwIfAborted()
  }
  const write = async (nom: string, texte: string | Uint8Array): Promise<void> => void (await writeNew(port, join(making, nom), Buffer.from(texte)))
  await write('classeur.json', await encodeCheckpoint(checkpoint))

  const album = await makeAlbum(
    lire,
    files.map(({ nom }) => nom),
    signal,
  )
  const slices = new Slices()
  await makeInside(port, making, join(making, PAGES))
  for (const page of album.pages) {
    await write(join(PAGES, page.fichier), await listPage(album, page, slices))
    signal?.throwIfAborted()
  }
  const listes = new Map<string, ListeClasseur & { fiches: ListeClasseur['fiches'][number][] }>()
  for (const { collection, fiches: titled } of album.pages) {
    const liste = listes.get(collection) ?? { collection, fiches: [] }
    listes.set(collection, liste)
    liste.fiches.push(...titled.map(({ fiche }) => fiche))
  }
  const nom = nomListes(dayOf(now))
  await safeStream(
    port,
    join(making, nom),
    append => writeZip(workbookEntries(lire, [...listes.values()], now.getTime(), signal), append, signal),
    async () => undefined,
  )
  const count = album.pages.reduce((sum, page) => sum + page.fiches.length, 0)
  // Last: a folder without its first page was not finished.
  await write(
    'index.html',
    homePage(album, {
      association: parametresOf(lire)?.nom ?? '',
      classeur: basename(core.chemin),
      jour: dayOf(now),
      par: core.auteur.personne,
      fichiers: files.length,
      corbeille: memory.size - count,
      listes: nom,
    }),
  )
  return { fiches: count, fichiers: files.length }
}

/** Takes away what was begun; what the disk keeps bears « en cours » in its name. */
async function removeFolder(port: FsPort, folder: string): Promise<void> {
  await port.removeAll(folder).catch(() => undefined)
}
