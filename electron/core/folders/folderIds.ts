import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'

// More than anyone opens in one sitting; the first given are forgotten first.
const KEPT = 20_000

// Held by the core they belong to, and gone with it.
const known = new WeakMap<Core, Map<string, string>>()

function foldersOf(core: Core): Map<string, string> {
  const folders = known.get(core) ?? new Map<string, string>()
  known.set(core, folders)
  return folders
}

/** Names a folder to the screen: an opaque id, for this sitting. */
export function idOfFolder(core: Core, chemin: string): string {
  const folders = foldersOf(core)
  const id = randomUUID()
  folders.set(id, resolve(chemin))
  const [oldest] = folders.keys()
  if (folders.size > KEPT && oldest !== undefined) folders.delete(oldest)
  return id
}

/**
 * The folder that was named so in this sitting.
 *
 * @throws Failure FOLDER_UNKNOWN
 */
export function folderOfId(core: Core, id: string): string {
  const chemin = foldersOf(core).get(id)
  if (chemin === undefined) throw new Failure('FOLDER_UNKNOWN', {})
  return chemin
}
