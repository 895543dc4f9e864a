import { realpath } from 'node:fs'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import type { Core } from '../core'
import { onDisk } from '../store/fsPort'

// Not the native one, which fails on some drives of Windows.
const followed = promisify(realpath)

/** True of what lies in a folder of the classeur once every link of the disk is followed; false when it is nowhere. @throws Failure DISK_REFUSED */
export const isInside = (core: Core, dossier: string, path: string): Promise<boolean> =>
  onDisk(path, async () => {
    try {
      const [inside, real] = await Promise.all([followed(join(core.chemin, dossier)), followed(path)])
      return real.startsWith(join(inside, sep))
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
      throw error
    }
  })
