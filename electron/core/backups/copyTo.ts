import { relative, sep } from 'node:path'
import type { EtatSauvegardes } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { folderOfId } from '../folders/folderIds'
import { listBackups } from './listBackups'
import { keepSecondFolder } from './secondFolder'

const isInside = (folder: string, classeur: string): boolean => {
  const way = relative(classeur, folder)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^([a-z]:|\\)/i.test(way))
}

/**
 * Chooses the second folder, where every backup is copied from now on, and copies those there are; without an id, copying ends and what was
 * copied stays.
 *
 * @throws Failure FOLDER_UNKNOWN, COPY_INSIDE, DISK_REFUSED; the reason of `signal`
 */
export async function copyTo(core: Core, id: string | undefined, signal?: AbortSignal): Promise<EtatSauvegardes> {
  const second = id === undefined ? undefined : folderOfId(core, id)
  if (second !== undefined && isInside(second, core.chemin)) throw new Failure('COPY_INSIDE', { chemin: second })
  keepSecondFolder(core, second)
  await core.sauvegardes.run(stop => core.sauvegardes.copy(stop), signal)
  return listBackups(core)
}
