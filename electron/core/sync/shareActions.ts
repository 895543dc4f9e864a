import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Apercu, EtatPartage } from '../../../shared/contract/partage'
import { folderName } from '../../../shared/documents/nomFichier'
import { codePosteFrom } from '../../../shared/kernel/codePoste'
import { Failure } from '../../../shared/kernel/failure'
import { findDoublons } from '../../../shared/structures/doublons'
import type { Structure } from '../../../shared/structures/structure'
import { makeBackup } from '../backups/makeBackup'
import type { Core } from '../core'
import { folderOfId } from '../folders/folderIds'
import { linkTo } from '../records/lien'
import { refuseReadOnly } from '../refuseReadOnly'
import { acceptable } from '../store/acceptable'
import { makeFolder, renameHeld } from '../store/fsPort'
import type { RawFiche } from '../store/patches'
import { alignRecords } from './alignRecords'
import { begin, joinSpace, type Nomme, partageOf } from './join'
import { type Espace, Space, spacesIn } from './space'

/** A space where it lies. */
export interface Trouve {
  chemin: string
  espace: Espace
}

/** The names of the posts of a space, with their codes. */
export async function postsOf(core: Core, { chemin, espace }: Trouve): Promise<{ nom: string; code: string }[]> {
  const space = new Space(core.port, chemin, espace.espace)
  const identites = await Promise.all((await space.devices()).map(device => space.identite(device)))
  return identites.flatMap(identite => (identite ? [{ nom: identite.nom, code: identite.code }] : []))
}

/** The spaces in a folder, with the names of their posts. Fails as FOLDER_UNKNOWN or DISK_REFUSED. */
export async function listSpaces(core: Core, dossier: string): Promise<{ id: string; nom: string; postes: string[] }[]> {
  const found = await spacesIn(core.port, folderOfId(core, dossier))
  return Promise.all(found.map(async trouve => ({ id: trouve.espace.espace, nom: trouve.espace.nom, postes: (await postsOf(core, trouve)).map(({ nom }) => nom) })))
}

/** A code for a post of this name, that no post of the spaces in this folder has. */
export async function proposeCode(core: Core, nom: string, dossier?: string): Promise<string> {
  const found = dossier === undefined ? [] : await spacesIn(core.port, folderOfId(core, dossier))
  const posts = await Promise.all(found.map(trouve => postsOf(core, trouve)))
  return codePosteFrom(
    nom,
    posts.flat().map(({ code }) => code),
  )
}

/** The space of this id in a folder. Fails as SPACE_NOT_FOUND. */
export async function findSpace(core: Core, chemin: string, id?: string): Promise<Trouve> {
  const found = (await spacesIn(core.port, chemin)).find(({ espace }) => id === undefined || espace.espace === id)
  if (!found) throw new Failure('SPACE_NOT_FOUND', { chemin })
  return found
}

async function refuseIfShared(core: Core): Promise<void> {
  refuseReadOnly(core)
  if ((await core.port.readdir(core.chemin)).includes(basename(partageOf(core.chemin)))) throw new Failure('ALREADY_SHARED', { chemin: core.chemin })
}

/** Begins a space in a folder with this classeur. Fails as ALREADY_SHARED, FILE_EXISTS, AUTHOR_UNKNOWN or DISK_REFUSED. */
export async function beginSharing(core: Core, dossier: string, nom: string, poste: Nomme): Promise<EtatPartage> {
  await refuseIfShared(core)
  const name = folderName(nom, 'Espace')
  const fiches = Object.values(core.store.counts()).reduce((sum, count) => sum + count, 0)
  const trouve = await begin(core.port, dossier, { nom, par: core.auteur.personne, le: core.now().toISOString(), fiches, folderName: name })
  return enter(core, trouve, poste)
}

/** Makes this classeur one of the posts of a space, after a backup. Fails as ALREADY_SHARED, POST_CODE_TAKEN, SPACE_INCOMPLETE, AUTHOR_UNKNOWN or DISK_REFUSED. */
export async function joinSharing(core: Core, trouve: Trouve, poste: Nomme): Promise<EtatPartage> {
  await refuseIfShared(core)
  const owner = (await postsOf(core, trouve)).find(({ code }) => code === poste.code)
  if (owner) throw new Failure('POST_CODE_TAKEN', { code: poste.code, poste: owner.nom })
  const there = await core.partage.preview(trouve.chemin, trouve.espace)
  await core.sauvegardes.run(stop => makeBackup(core, 'manuelle', stop))
  await alignRecords(core.store, there)
  return enter(core, trouve, poste)
}

async function enter(core: Core, trouve: Trouve, poste: Nomme): Promise<EtatPartage> {
  // Whoever brings the classeur signs it.
  void core.auteur
  await joinSpace(core.port, core.chemin, trouve, poste)
  await core.partage.forget()
  return core.partage.exchange()
}

/** What joining a space would do: nothing is written. Fails as DISK_REFUSED. */
export async function previewJoin(core: Core, { chemin, espace }: Trouve): Promise<Apercu> {
  const there = (await core.partage.preview(chemin, espace)).filter(({ fiche }) => fiche !== undefined && fiche._supprime === undefined)
  const known = new Map<string, RawFiche>(there.flatMap(({ collection, id, fiche }) => (fiche ? [[`${collection}/${id}`, fiche] as [string, RawFiche]] : [])))
  const here = await core.store.exchange(async door => door.fiches())
  const apercu: Apercu = { apportees: 0, recues: 0, differentes: 0, doublons: [], total: 0 }
  const mine = new Set<string>()
  for (const [collection, fiches] of here)
    for (const [id, fiche] of fiches) {
      if (fiche._supprime || ALIGNED.has(collection)) continue
      const key = `${collection}/${id}`
      mine.add(key)
      const other = known.get(key)
      if (!other) apercu.apportees++
      else if (!isDeepStrictEqual(acceptable(collection, other, undefined), fiche)) apercu.differentes++
    }
  for (const [key, fiche] of known) {
    if (mine.has(key) || ALIGNED.has(key.split('/')[0] ?? '')) continue
    apercu.recues++
    if (key.startsWith('structures/')) addDoublon(core, apercu, fiche)
  }
  return { ...apercu, total: mine.size + apercu.recues }
}

// Lists and settings are those of the space: nobody counts them.
const ALIGNED = new Set(['nomenclatures', 'parametres'])
const DOUBLONS_MAX = 50

function addDoublon(core: Core, apercu: Apercu, fiche: RawFiche): void {
  if (apercu.doublons.length >= DOUBLONS_MAX) return
  const structure = acceptable('structures', fiche, undefined) as unknown as Structure
  const [doublon] = findDoublons(core.lire, { ...structure, nom: structure.nom ?? '' })
  if (doublon) apercu.doublons.push({ ici: linkTo(core.lire, 'structures', doublon.structure), la: structure.nom ?? '', raison: doublon.raison })
}

/** Nothing is shared any more on this post: what was published stays for the others, and the classeur keeps all it received. Fails as DISK_REFUSED. */
export async function leaveSharing(core: Core): Promise<EtatPartage> {
  // What was not published yet goes out if it can; the folder may be away for ever.
  await core.partage.exchange()
  await core.partage.forget()
  const folder = join(core.chemin, 'quarantaine')
  await makeFolder(core.port, folder)
  await renameHeld(core.port, partageOf(core.chemin), join(folder, `partage-quitte-${core.now().toISOString().slice(0, 19).replaceAll(':', '-')}`))
  return core.partage.etat()
}
