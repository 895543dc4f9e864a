import type { SauvegardeLue } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import { freeFolder } from '../classeur/createClasseur'
import { knownById } from '../classeur/knownClasseurs'
import { openFolder } from '../classeur/openClasseur'
import type { Core } from '../core'
import { placesOf } from '../store/load'
import { backupsIn, isReadable } from './backupsIn'
import { shownBackup } from './listBackups'
import type { Manifeste } from './manifeste'
import { newFromBackup } from './newFromBackup'
import { replaySince } from './replaySince'

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

/** What was made of a backup, and of the gestures recorded after it that could be read. */
export const phraseReprise = ({ le }: Manifeste, gestes: number): string => {
  const moment = momentSauvegarde({ jour: dayOf(new Date(le)), heure: new Date(le).toTimeString() })
  const since = gestes === 0 ? '. Vérifiez ce qui a été saisi depuis.' : `, avec ${gestes > 1 ? `les ${gestes}\u00A0gestes enregistrés` : 'le geste enregistré'} depuis.`
  return `Classeur repris de la sauvegarde du ${moment}${since}`
}

/**
 * Begins a classeur from a backup of a damaged one, beside Permanence's others, adds the gestures recorded since that can still be read, and
 * opens it. The damaged one is left as it is. Gives what was done, in a sentence.
 *
 * @throws Failure CLASSEUR_NOT_FOUND, BACKUP_NOT_FOUND, BACKUP_DAMAGED, CLASSEUR_NEWER, DISK_REFUSED
 */
export async function recoverClasseur(core: Core, id: string, nom: string, signal?: AbortSignal): Promise<string> {
  const connu = await knownById(core, id)
  const sauvegarde = (await backupsIn(core.port, placesOf(connu.chemin).sauvegardes)).find(one => one.nom === nom)
  if (!sauvegarde) throw new Failure('BACKUP_NOT_FOUND', { nom })
  const dossier = await freeFolder(core, `${connu.nom} restauré`)
  const manifeste = await newFromBackup(core.port, sauvegarde.chemin, dossier, signal)
  const gestes = await replaySince(core.port, connu.chemin, dossier, manifeste.seq)
  await openFolder(core, dossier)
  return phraseReprise(manifeste, gestes)
}
