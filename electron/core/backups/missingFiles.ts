import { dirname, join } from 'node:path'
import { Slices } from '../slices'
import { type FsPort, makeInside, writeNew } from '../store/fsPort'
import { statIfAny } from './classeurFiles'
import type { LectureZip } from './readZip'

// A logo taken away was replaced, or is not wanted any more.
const COME_BACK = /^(documents|pieces)\//

/** The documents and attachments of a backup that are no longer in the classeur. Fails as DISK_REFUSED. */
export async function missingFiles(port: FsPort, classeur: string, noms: readonly string[], signal?: AbortSignal): Promise<string[]> {
  const slices = new Slices()
  const missing: string[] = []
  for (const nom of noms.filter(name => COME_BACK.test(name))) {
    if (!(await statIfAny(port, join(classeur, nom)))) missing.push(nom)
    if (slices.over) await slices.breathe()
    signal?.throwIfAborted()
  }
  return missing
}

/** Puts files of a backup in a classeur, never over another one. @throws DamagedZip; Failure DISK_REFUSED */
export async function bringBack(port: FsPort, classeur: string, zip: LectureZip, noms: readonly string[]): Promise<void> {
  for (const nom of noms) {
    const path = join(classeur, nom)
    await makeInside(port, classeur, dirname(path))
    await writeNew(port, path, await zip.read(nom))
  }
}
