import { join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { compareSauvegardes, type NomSauvegarde, readNomSauvegarde } from '../../../shared/sauvegardes/nomSauvegarde'
import { type FsPort, namesIn, onDisk } from '../store/fsPort'
import { statIfAny } from './classeurFiles'
import { withBackup } from './contenu'
import { type Manifeste, readManifeste } from './manifeste'

/** A backup found in a folder. Its size in bytes; without what it says of itself when it is damaged. */
export interface SauvegardeTrouvee extends NomSauvegarde {
  chemin: string
  taille: number
  manifeste?: Manifeste
}

/** The backups in a folder, oldest first; files that Permanence did not name are not seen. Fails as DISK_REFUSED. */
export async function backupsIn(port: FsPort, folder: string): Promise<SauvegardeTrouvee[]> {
  const named = (await namesIn(port, folder)).flatMap(name => readNomSauvegarde(name) ?? [])
  const found: SauvegardeTrouvee[] = []
  for (const one of named.sort(compareSauvegardes)) {
    const chemin = join(folder, one.nom)
    const stat = await statIfAny(port, chemin)
    const said = stat?.genre === 'fichier' && (await saidBy(port, chemin, one.nom))
    if (said) found.push({ ...one, chemin, taille: stat.taille, ...said })
  }
  return found
}

/** What a backup says of itself; nothing at all when a rotation took it away meanwhile. */
async function saidBy(port: FsPort, chemin: string, nom: string): Promise<{ manifeste?: Manifeste } | undefined> {
  try {
    return { manifeste: await withBackup(port, chemin, nom, readManifeste) }
  } catch (error) {
    if (error instanceof Failure && error.code === 'BACKUP_DAMAGED') return {}
    if (!(await statIfAny(port, chemin))) return undefined
    throw error
  }
}

/** True of a backup that says what it holds: a damaged one keeps no other one from being useful. */
export const isReadable = ({ manifeste }: SauvegardeTrouvee): boolean => manifeste !== undefined

/** Deletes backups that others make useless. Fails as DISK_REFUSED. */
export async function deleteBackups(port: FsPort, sauvegardes: readonly { chemin: string }[]): Promise<void> {
  for (const { chemin } of sauvegardes) await onDisk(chemin, () => port.unlink(chemin))
}
