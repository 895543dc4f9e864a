import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { plural } from '../../../shared/kernel/texte'
import { writeCheckpoint } from './checkpoint'
import { type FsPort, isTemporary, namesIn, onDisk } from './fsPort'
import { copyAside, placesOf } from './load'
import { isHeld, lockFolder } from './lock'
import { examine, readOctets } from './verify'

// Younger than that, it may be being written now.
const LEFT_AFTER_MS = 10 * 60_000

/** The temporary files that a killed process left anywhere in a classeur: paths from its folder. */
export async function leftovers(folder: string, now: Date, after = LEFT_AFTER_MS): Promise<string[]> {
  const entries = await onDisk(folder, () => readdir(folder, { recursive: true, withFileTypes: true }))
  const paths = entries.filter(entry => entry.isFile() && isTemporary(entry.name)).map(entry => join(entry.parentPath, entry.name))
  const times = await Promise.all(paths.map(path => stat(path).then(found => found.mtimeMs)))
  return paths.filter((_path, index) => now.getTime() - (times[index] ?? 0) >= after).map(path => relative(folder, path))
}

/** True when `verrou.json` was left by a process that was killed: nobody holds the classeur. */
export const hasDeadNote = async (port: FsPort, folder: string): Promise<boolean> => (await namesIn(port, folder)).includes('verrou.json') && !(await isHeld(folder))

/**
 * Puts right what the rest of the classeur proves, and nothing else: `classeur.json` from a whole history, the leftovers of a killed process.
 * The torn end of a journal is cut by the opening that follows.
 *
 * @param known the schema this version writes
 * @returns what was done, in French sentences
 * @throws Failure CLASSEUR_IN_USE, DISK_REFUSED
 */
export async function repairClasseur(port: FsPort, folder: string, known: number, now: Date): Promise<string[]> {
  const places = placesOf(folder)
  const done: string[] = (await hasDeadNote(port, folder)) ? ['La note verrou.json d’un arrêt brutal a été retirée.'] : []
  const lock = await lockFolder(port, folder, now)
  try {
    const octets = await readOctets(port, places)
    const { juste } = await examine(octets, known)
    if (juste) {
      const aside = octets.classeur && (await copyAside(port, places, places.classeur, now))
      await writeCheckpoint(port, places.classeur, juste)
      done.push(`Le fichier classeur.json a été réécrit d’après l’historique.${aside ? ` L’ancien est gardé dans « ${aside} ».` : ''}`)
    }
    const left = await leftovers(folder, now, 0)
    for (const name of left) await onDisk(join(folder, name), () => port.unlink(join(folder, name)))
    if (left.length > 0)
      done.push(`${plural(left.length, 'fichier temporaire', 'fichiers temporaires')} d’un arrêt brutal ${left.length > 1 ? 'ont été retirés' : 'a été retiré'}.`)
    return done
  } finally {
    await lock.release()
  }
}
