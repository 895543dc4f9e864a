import type { SauvegardeLue } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import { freeFolder } from '../classeur/createClasseur'
import { knownById } from '../classeur/knownClasseurs'
import { openFolder } from '../classeur/openClasseur'
import type { Core } from '../core'
import { placesOf } from '../store/load'
import { backupsIn, isReadable } from './backupsIn'
import { shownBackup } from './listBackups'
import { newFromBackup } from './newFromBackup'

/**
 * The backups of a classeur this post knows, newest first, even when it cannot be opened any more.
 *
 * @throws Failure CLASSEUR_NOT_FOUND, DISK_REFUSED
 */
export async function backupsOfKnown(core: Core, id: string): Promise<SauvegardeLue[]> {
  const { chemin } = await knownById(core, id)
  const found = (await backupsIn(core.port, placesOf(chemin).sauvegardes)).filter(isReadable)
  return found.map(one => shownBackup(one, 'classeur', false)).reverse()
}

/**
 * Begins a classeur from a backup of a damaged one, beside Permanence's others, and opens it. The damaged one is left as it is.
 *
 * @throws Failure CLASSEUR_NOT_FOUND, BACKUP_NOT_FOUND, BACKUP_DAMAGED, CLASSEUR_NEWER, DISK_REFUSED
 */
export async function recoverClasseur(core: Core, id: string, nom: string, signal?: AbortSignal): Promise<void> {
  const connu = await knownById(core, id)
  const sauvegarde = (await backupsIn(core.port, placesOf(connu.chemin).sauvegardes)).find(one => one.nom === nom)
  if (!sauvegarde) throw new Failure('BACKUP_NOT_FOUND', { nom })
  const dossier = await freeFolder(core, `${connu.nom} restauré`)
  await newFromBackup(core.port, sauvegarde.chemin, dossier, signal)
  await openFolder(core, dossier)
}
