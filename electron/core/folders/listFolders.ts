import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DossierChoisi, ListeDossiers } from '../../../shared/contract'
import { folderName } from '../../../shared/documents/nomFichier'
import { Failure } from '../../../shared/kernel/failure'
import { compareFrench } from '../../../shared/kernel/texte'
import type { Core } from '../core'
import { makeFolder, nodeFs, onDisk } from '../store/fsPort'
import { folderOfId, idOfFolder } from './folderIds'
import { folderRoots } from './folderRoots'

const LISTED = 1000

const named = (core: Core, chemin: string, nom = basename(chemin) || chemin): ListeDossiers['dossiers'][number] => ({ id: idOfFolder(core, chemin), chemin, nom })

// What systems keep for themselves says nothing to an office.
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('$') || name === 'System Volume Information'

// A link that leads nowhere is no folder.
const isFolder = (chemin: string): Promise<boolean> =>
  stat(chemin).then(
    found => found.isDirectory(),
    () => false,
  )

async function subfoldersOf(chemin: string): Promise<string[]> {
  const entries = await onDisk(chemin, () => readdir(chemin, { withFileTypes: true }))
  const shown = entries.filter(entry => !isHidden(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
  const areFolders = await Promise.all(shown.map(entry => entry.isDirectory() || isFolder(join(chemin, entry.name))))
  return shown.flatMap((entry, index) => (areFolders[index] ? entry.name : [])).sort(compareFrench)
}

/**
 * The folders inside one, or the places to begin from.
 *
 * @throws Failure FOLDER_UNKNOWN, DISK_REFUSED
 */
export async function listFolders(core: Core, id: string | undefined): Promise<ListeDossiers> {
  if (id === undefined) return { dossiers: (await folderRoots(core)).map(({ nom, chemin }) => named(core, chemin, nom)), tronquee: false }
  const chemin = folderOfId(core, id)
  const names = await subfoldersOf(chemin)
  const above = dirname(chemin)
  return {
    ici: { id, chemin, nom: basename(chemin) || chemin },
    ...(above === chemin ? {} : { parent: named(core, above) }),
    dossiers: names.slice(0, LISTED).map(name => named(core, join(chemin, name))),
    tronquee: names.length > LISTED,
  }
}

/**
 * A folder of this name inside another one, made when there is none.
 *
 * @throws Failure FOLDER_UNKNOWN, DISK_REFUSED
 */
export async function createSubfolder(core: Core, parent: string, nom: string): Promise<DossierChoisi> {
  const chemin = join(folderOfId(core, parent), folderName(nom, 'Nouveau dossier'))
  await makeFolder(nodeFs, chemin)
  return { id: idOfFolder(core, chemin), chemin }
}

/**
 * The folder its user chose in the system's own dialog, whose button says `verbe`; undefined when they closed it.
 *
 * @throws Failure DIALOG_UNAVAILABLE
 */
export async function chooseAnyFolder(core: Core, verbe: string): Promise<DossierChoisi | undefined> {
  if (!core.options.choisirDossier) throw new Failure('DIALOG_UNAVAILABLE', {})
  const chemin = await core.options.choisirDossier({ titre: 'Choisir un dossier', message: 'Choisissez un dossier.', bouton: verbe })
  return chemin === undefined ? undefined : { id: idOfFolder(core, chemin), chemin }
}
