import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Failure } from '../../../shared/kernel/failure'
import { type GenreSauvegarde, nomSauvegarde } from '../../../shared/sauvegardes/nomSauvegarde'
import type { Core } from '../core'
import { refuseReadOnly } from '../refuseReadOnly'
import { DamagedCheckpoint } from '../store/checkpoint'
import { codeOf, type FsPort, makeInside, namesIn, onDisk, readIfAny, sweep } from '../store/fsPort'
import { linesBefore } from '../store/historique'
import { placesOf } from '../store/load'
import { migrations, schemaOf } from '../store/migrations'
import { safeStream } from '../store/safeStream'
import { classeurFiles, empreinteOf, type FichierClasseur } from './classeurFiles'
import { readContenu, withBackup } from './contenu'
import { countsOf, encodeManifeste, MANIFESTE, type Manifeste } from './manifeste'
import { type Entree, writeZip } from './writeZip'

/** A backup that was read back. */
export interface SauvegardeFaite {
  nom: string
  chemin: string
  manifeste: Manifeste
}

// `AAAA-MM-JJ_HHMMSS`: two backups never bear the same.
const INSTANT = 17
// A ZIP as every system reads it can say no more.
const [BYTES_MAX, FILES_MAX] = [4_000_000_000, 65_000]

/**
 * Makes a backup of the whole classeur in its `sauvegardes/`: written beside, read back and counted, and only then given its name. Gestures go on.
 * One file of the classeur at most is held in memory.
 *
 * @throws Failure READ_ONLY, BACKUP_TOO_BIG, BACKUP_UNREAD, DISK_REFUSED; the reason of `signal`
 */
export async function makeBackup(core: Core, genre: GenreSauvegarde, signal?: AbortSignal): Promise<SauvegardeFaite> {
  const { chemin: classeur, port } = core
  refuseReadOnly(core)
  const places = placesOf(classeur)
  await makeInside(port, classeur, places.sauvegardes)
  await sweep(port, places.sauvegardes)
  const fichiers = await classeurFiles(port, classeur, signal)
  refuseTooBig(fichiers)
  const photo = await takePhoto(core)
  const now = core.now()
  const nom = await freeName(port, places.sauvegardes, now, genre)
  const chemin = join(places.sauvegardes, nom)
  const manifeste: Manifeste = {
    format: 'permanence-sauvegarde',
    classeur: classeurId(core),
    nom: basename(classeur),
    le: now.toISOString(),
    genre,
    schema: schemaOf(migrations),
    seq: photo.seq,
    fiches: photo.fiches,
    fichiers: 0,
    illisibles: [],
    empreinte: empreinteOf(photo.seq, fichiers),
  }
  await safeStream(
    port,
    chemin,
    append => writeZip(entrees(core, photo, fichiers, manifeste), append, signal),
    temporary => proveBackup(port, temporary, nom, manifeste, signal),
  )
  return { nom, chemin, manifeste }
}

/** The id that tells this classeur from another one: that of its parameters, which go wherever it goes. */
export const classeurId = (core: Core): string => core.lire.all('parametres')[0]?.id ?? ''

function refuseTooBig(fichiers: readonly FichierClasseur[]): void {
  const taille = fichiers.reduce((sum, fichier) => sum + fichier.taille, 0)
  if (taille > BYTES_MAX || fichiers.length > FILES_MAX) throw new Failure('BACKUP_TOO_BIG', { taille, fichiers: fichiers.length })
}

interface Photo {
  classeur: Buffer
  journal: Buffer
  seq: number
  fiches: Manifeste['fiches']
}

/** The files of the records as they stand between two gestures. */
async function takePhoto({ store, chemin, port }: Core): Promise<Photo> {
  const places = placesOf(chemin)
  try {
    await store.checkpoint()
  } catch (error) {
    throw error instanceof DamagedCheckpoint ? new Failure('DISK_REFUSED', { chemin: places.classeur, cause: 'relecture différente' }) : error
  }
  return store.exchange(async door => ({
    classeur: await onDisk(places.classeur, () => port.readFile(places.classeur)),
    journal: (await readIfAny(port, places.journal)) ?? Buffer.alloc(0),
    seq: door.seq,
    fiches: countsOf(door.fiches()),
  }))
}

/** All that goes into the ZIP, the manifest last: it counts what is there. */
async function* entrees({ chemin, port }: Core, photo: Photo, fichiers: readonly FichierClasseur[], manifeste: Manifeste): AsyncGenerator<Entree> {
  const instant = Date.parse(manifeste.le)
  const entree = (nom: string, octets: Uint8Array, modifieLe = instant): Entree => {
    manifeste.fichiers++
    return { nom, modifieLe, octets: async () => octets }
  }
  yield entree('classeur.json', photo.classeur)
  yield entree('journal.jsonl', photo.journal)
  const { historique } = placesOf(chemin)
  for (const nom of (await namesIn(port, historique)).filter(name => /^\d{4}-\d{2}\.jsonl$/.test(name)))
    yield entree(`historique/${nom}`, linesBefore(await readIfAny(port, join(historique, nom)), photo.seq + 1))
  for (const { nom, modifieLe } of fichiers) {
    const octets = await readHeld(port, join(chemin, nom))
    if (octets === 'illisible') manifeste.illisibles.push(nom)
    else if (octets !== 'parti') yield entree(nom, octets, modifieLe)
  }
  yield { nom: MANIFESTE, modifieLe: instant, octets: async () => encodeManifeste(manifeste) }
}

// Held by the program that edits it, or on a bad place of the disk: it is named, and the others are kept.
async function readHeld(port: FsPort, path: string): Promise<Buffer | 'parti' | 'illisible'> {
  try {
    return await port.readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return code === 'ENOENT' ? 'parti' : 'illisible'
  }
}

/** Reads a backup again from the disk and counts it. @throws Failure BACKUP_UNREAD when it is not what was written, DISK_REFUSED */
export async function proveBackup(port: FsPort, chemin: string, nom: string, manifeste: Manifeste, signal?: AbortSignal): Promise<void> {
  try {
    const lu = await withBackup(port, chemin, nom, zip => readContenu(zip, chemin, signal))
    if (isDeepStrictEqual({ ...lu.manifeste, fiches: countsOf(lu.memoire.snapshot()) }, manifeste)) return
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'BACKUP_DAMAGED')) throw error
  }
  throw new Failure('BACKUP_UNREAD', { nom })
}

async function freeName(port: FsPort, folder: string, now: Date, genre: GenreSauvegarde): Promise<string> {
  const taken = new Set((await namesIn(port, folder)).map(name => name.slice(0, INSTANT)))
  for (let seconds = 0; ; seconds++) {
    const nom = nomSauvegarde(new Date(now.getTime() + seconds * 1000), genre)
    if (!taken.has(nom.slice(0, INSTANT))) return nom
  }
}
