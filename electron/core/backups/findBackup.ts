import { join } from 'node:path'
import type { CleSauvegarde } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { placesOf } from '../store/load'
import { statIfAny } from './classeurFiles'
import { copyFolderOf } from './secondFolder'

/** Where a backup lies. @throws Failure BACKUP_NOT_FOUND, DISK_REFUSED */
export async function findBackup(core: Core, { ou, nom }: CleSauvegarde): Promise<string> {
  const folder = ou === 'classeur' ? placesOf(core.chemin).sauvegardes : copyFolderOf(core)
  const path = folder === undefined ? undefined : join(folder, nom)
  if (path === undefined || (await statIfAny(core.port, path))?.genre !== 'fichier') throw new Failure('BACKUP_NOT_FOUND', { nom })
  return path
}
