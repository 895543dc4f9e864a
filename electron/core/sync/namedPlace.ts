import { join } from 'node:path'
import { RESERVED } from '../../../shared/documents/nomFichier'
import { isRunning } from '../../../shared/pieces/refusPiece'
import { statIfAny } from '../backups/classeurFiles'
import { type FsPort, isTemporary, makeInside } from '../store/fsPort'

/** The collections whose records name a file, which lies in the folder of the same name. */
export const NAMING = ['pieces', 'documents', 'modeles'] as const
export type Naming = (typeof NAMING)[number]

// What Windows refuses or drops, and what would lead elsewhere.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/u
const NAME_MAX = 150
const DEPTH_MAX = 8

const isPart = (part: string): boolean => part !== '' && part.length <= NAME_MAX && !FORBIDDEN.test(part) && !/^[. ]|[. ]$/.test(part) && !RESERVED.test(part) && !isTemporary(part)

/**
 * The folders and the name that a record gives its file, when a file may be put there: inside the folder of its kind, under names that every system takes,
 * and nothing that runs. The record may come from another post, and its path lead anywhere.
 */
export function placeParts(collection: Naming, chemin: string): string[] | undefined {
  const parts = chemin.split('/')
  const name = parts.at(-1) ?? ''
  if (parts[0] !== collection || parts.length < 2 || parts.length > DEPTH_MAX || !parts.every(isPart)) return undefined
  return /\p{Cf}/u.test(name) || isRunning(name) ? undefined : parts
}

/**
 * Follows the folders of a place below the first one, which the office may have put on another disk; a link further down leads nobody knows where.
 *
 * @param make makes those that are missing. Fails as DISK_REFUSED
 */
export async function followFolders(port: FsPort, classeur: string, parts: readonly string[], make = false): Promise<'la' | 'absent' | 'ailleurs'> {
  for (let depth = 1; depth < parts.length; depth++) {
    const path = join(classeur, ...parts.slice(0, depth))
    const seen = await statIfAny(port, path)
    if (!seen && !make) return 'absent'
    if (!seen) await makeInside(port, join(classeur, ...parts.slice(0, depth - 1)), path)
    else if (seen.genre !== 'dossier' && (depth > 1 || seen.genre === 'fichier')) return 'ailleurs'
  }
  return 'la'
}
