import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { folderName } from '../../../shared/documents/nomFichier'
import { Failure } from '../../../shared/kernel/failure'
import { sauvegardesDeTrop } from '../../../shared/sauvegardes/rotation'
import type { Core } from '../core'
import { Slices } from '../slices'
import { type FsPort, makeFolder, onDisk, sweep } from '../store/fsPort'
import { placesOf } from '../store/load'
import { safeStream } from '../store/safeStream'
import { backupsIn, deleteBackups, isReadable } from './backupsIn'
import { statIfAny } from './classeurFiles'
import { classeurId } from './makeBackup'

const Copies = z.record(z.string(), z.string()).catch({})
const REGLAGE = 'copiesSauvegardes'
const CHUNK = 1_048_576

/** The folder that its user chose for the copies of this classeur's backups; undefined when there is none. */
export const secondFolderOf = (core: Core): string | undefined => Copies.parse(core.options.reglages.get(REGLAGE))[core.chemin]

/** Where the copies lie: a folder of their own inside the chosen one. */
export function copyFolderOf(core: Core): string | undefined {
  const second = secondFolderOf(core)
  return second === undefined ? undefined : join(second, folderName(`Sauvegardes de ${basename(core.chemin)}`, 'Sauvegardes'))
}

/** Keeps, or forgets, the folder where backups are copied from now on. */
export function keepSecondFolder(core: Core, second: string | undefined): void {
  const { [core.chemin]: _former, ...others } = Copies.parse(core.options.reglages.get(REGLAGE))
  core.options.reglages.set(REGLAGE, second === undefined ? others : { ...others, [core.chemin]: second })
}

/**
 * Copies to the second folder the backups that are not there yet, each read back and compared, then deletes there those that are one too many.
 * Nothing when there is no such folder.
 *
 * @throws Failure DISK_REFUSED, when it is away too; the reason of `signal`
 */
export async function copyBackups(core: Core, signal?: AbortSignal): Promise<void> {
  const { port } = core
  const [second, target] = [secondFolderOf(core), copyFolderOf(core)]
  if (second === undefined || target === undefined) return
  // Made by us, a folder that is away would only fill this disk in its place.
  if ((await statIfAny(port, second))?.genre !== 'dossier') throw new Failure('DISK_REFUSED', { chemin: second, cause: 'dossier introuvable' })
  await makeFolder(port, target)
  await sweep(port, target)
  const [ours, theirs] = [await backupsIn(port, placesOf(core.chemin).sauvegardes), await backupsIn(port, target)]
  // Another classeur may have a folder of the same name: its backups are neither replaced nor deleted.
  const taken = new Set(theirs.filter(isReadable).map(({ nom }) => nom))
  const mine = theirs.filter(one => one.manifeste?.classeur === classeurId(core))
  const missing = ours.filter(one => isReadable(one) && !taken.has(one.nom))
  const tooMany = new Set(sauvegardesDeTrop([...mine, ...missing]))
  for (const { nom, chemin } of missing.filter(one => !tooMany.has(one))) await copyFile(port, chemin, join(target, nom), signal)
  await deleteBackups(
    port,
    mine.filter(one => tooMany.has(one)),
  )
}

/** Copies a file and compares what is on the disk with what was read. Fails as DISK_REFUSED. */
export async function copyFile(port: FsPort, from: string, to: string, signal?: AbortSignal): Promise<void> {
  let sum = 0
  let length = 0
  await safeStream(
    port,
    to,
    append =>
      eachChunk(port, from, signal, async bytes => {
        sum = crc32(bytes, sum)
        length += bytes.length
        await append(bytes)
      }),
    async temporary => {
      let [reread, size] = [0, 0]
      await eachChunk(port, temporary, signal, async bytes => {
        reread = crc32(bytes, reread)
        size += bytes.length
      })
      if (reread !== sum || size !== length) throw new Failure('DISK_REFUSED', { chemin: to, cause: 'relecture différente' })
    },
  )
}

async function eachChunk(port: FsPort, path: string, signal: AbortSignal | undefined, take: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const file = await onDisk(path, () => port.open(path, 'r'))
  const slices = new Slices()
  try {
    for (let position = 0; ; ) {
      const bytes = Buffer.alloc(CHUNK)
      const read = await onDisk(path, () => port.read(file, bytes, 0, CHUNK, position))
      if (read === 0) return
      position += read
      await take(bytes.subarray(0, read))
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  } finally {
    await onDisk(path, () => port.close(file))
  }
}
