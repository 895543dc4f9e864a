import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../../../shared/kernel/failure'

type Handle = fs.FileHandle

/** Every call the store makes to the disk: a test hands another one, whose k-th call fails. */
export const nodeFs = {
  open: (path: string, flags: string): Promise<Handle> => fs.open(path, flags),
  /** Bytes really written, which may be fewer than asked. */
  write: async (file: Handle, bytes: Uint8Array, offset: number, length: number, position: number): Promise<number> =>
    (await file.write(bytes, offset, length, position)).bytesWritten,
  /** Bytes really read; 0 at the end of the file. */
  read: async (file: Handle, bytes: Uint8Array, offset: number, length: number, position: number): Promise<number> => (await file.read(bytes, offset, length, position)).bytesRead,
  size: async (file: Handle): Promise<number> => (await file.stat()).size,
  sync: (file: Handle): Promise<void> => file.sync(),
  datasync: (file: Handle): Promise<void> => file.datasync(),
  truncate: (file: Handle, length: number): Promise<void> => file.truncate(length),
  close: (file: Handle): Promise<void> => file.close(),
  readFile: (path: string): Promise<Buffer> => fs.readFile(path),
  rename: (from: string, to: string): Promise<void> => fs.rename(from, to),
  unlink: (path: string): Promise<void> => fs.unlink(path),
  copy: (from: string, to: string): Promise<void> => fs.copyFile(from, to, constants.COPYFILE_EXCL),
  /** A second name for a file, never in the place of another one. */
  link: (from: string, to: string): Promise<void> => fs.link(from, to),
  mkdir: async (path: string): Promise<void> => void (await fs.mkdir(path, { recursive: true })),
  /** One folder, where its parent is: a shared folder that went away is never made again. */
  mkdirIn: (path: string): Promise<void> => fs.mkdir(path),
  readdir: (path: string): Promise<string[]> => fs.readdir(path),
  /** A folder of ours with all it holds. */
  removeAll: (path: string): Promise<void> => fs.rm(path, { recursive: true, force: true }),
  /** What tells the file or folder at a path from any other that may take its place. */
  placeOf: async (path: string): Promise<string> => {
    const { dev, ino } = await fs.stat(path, { bigint: true })
    return `${dev}:${ino}`
  },
  /** What lies at a path, links not followed; `modifieLe` in milliseconds. */
  stat: async (path: string): Promise<{ genre: 'fichier' | 'dossier' | 'autre'; taille: number; modifieLe: number }> => {
    const found = await fs.lstat(path)
    return { genre: found.isFile() ? 'fichier' : found.isDirectory() ? 'dossier' : 'autre', taille: found.size, modifieLe: found.mtimeMs }
  },
}
export type FsPort = typeof nodeFs

const causes: Record<string, string> = {
  ENOSPC: 'disque plein',
  EDQUOT: 'disque plein',
  EACCES: 'écriture interdite',
  EPERM: 'écriture interdite',
  EROFS: 'écriture interdite',
  EBUSY: 'fichier tenu par un autre programme',
  ENOENT: 'dossier introuvable',
  ESTALE: 'un autre dossier a pris sa place',
  ENAMETOOLONG: 'nom trop long',
  ENOTDIR: 'ce n’est pas un dossier',
  EISDIR: 'c’est un dossier',
}

/** The errno of a disk error, undefined for any other throw. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && !(error instanceof Failure) ? error.code : undefined

/** Runs a piece of disk work; what the disk refuses becomes the failure DISK_REFUSED about this path. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : new Failure('DISK_REFUSED', { chemin: path, cause: causes[code] ?? code })
  }
}

async function ifAny<T>(path: string, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? otherwise : onDisk(path, () => Promise.reject(error))
  }
}

/** The bytes of a file, or undefined when there is none. */
export const readIfAny = (port: FsPort, path: string): Promise<Buffer | undefined> => ifAny(path, undefined, () => port.readFile(path))

/** The names in a folder, in order; none when there is no folder. */
export const namesIn = (port: FsPort, folder: string): Promise<string[]> => ifAny<string[]>(folder, [], async () => (await port.readdir(folder)).sort())

/** Writes all the bytes at a place: a write may be short without being an error. */
export async function writeAll(port: FsPort, file: Handle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await port.write(file, bytes, done, bytes.length - done, position + done)
    if (written <= 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    done += written
  }
}

/** Makes the names of a folder durable. Windows has no such call. */
export async function syncFolder(port: FsPort, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await port.open(folder, 'r')
  try {
    await port.sync(handle)
  } finally {
    await port.close(handle)
  }
}

/** Makes a folder, durably; nothing when it is there. */
export const makeFolder = (port: FsPort, folder: string): Promise<void> =>
  onDisk(folder, async () => {
    await port.mkdir(folder)
    await syncFolder(port, dirname(folder))
  })

/** Makes a folder inside another one, which must be there: a classeur that went away is never made again, empty, where it was. */
export const makeInside = (port: FsPort, root: string, folder: string): Promise<void> =>
  onDisk(folder, async () => {
    let parent = root
    for (const name of relative(root, folder).split(sep).filter(Boolean)) {
      const path = join(parent, name)
      try {
        await port.mkdirIn(path)
        await syncFolder(port, parent)
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      parent = path
    }
  })

const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])
const RENAME_TRIES = 12

/** Renames, again while an antivirus or an indexer holds the target for a moment: on Windows above all; elsewhere a refusal is soon believed. */
export async function renameHeld(port: FsPort, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await port.rename(from, to)
    } catch (error) {
      if (!HELD.has(codeOf(error) ?? '') || attempt === (process.platform === 'win32' ? RENAME_TRIES : 3)) throw error
      await wait(Math.min(500, 5 * 2 ** attempt))
    }
  }
}

/** True of a file that a killed process was still writing. */
export const isTemporary = (name: string): boolean => /^~[0-9a-f]{12}\.tmp$/.test(name)

/** Takes a temporary away, if the disk will: the refusal told is the first one, and one that stays is swept at the next start. */
export const discard = (port: FsPort, path: string): Promise<void> => port.unlink(path).catch(() => undefined)

/** All the bytes in a new file, flushed; nothing of it is left when the disk refuses. */
async function writeFresh(port: FsPort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await port.open(path, 'wx')
  try {
    try {
      await writeAll(port, file, bytes, 0)
      if ((await port.size(file)) !== bytes.length) throw Object.assign(new Error('size differs'), { code: 'ENOSPC' })
      await port.sync(file)
    } finally {
      await port.close(file)
    }
  } catch (error) {
    await discard(port, path)
    throw error
  }
}

/** Replaces a file whole or not at all: temporary beside it, all bytes, fsync, rename, fsync of the folder. Fails as DISK_REFUSED, the old file untouched. */
export const safeWrite = (port: FsPort, path: string, bytes: Uint8Array): Promise<void> =>
  onDisk(path, async () => {
    const temporary = join(dirname(path), `~${randomBytes(6).toString('hex')}.tmp`)
    await writeFresh(port, temporary, bytes)
    try {
      await renameHeld(port, temporary, path)
    } catch (error) {
      await discard(port, temporary)
      throw error
    }
    await syncFolder(port, dirname(path))
  })

/** Writes a file where there is none, durably; false, and nothing touched, when there is one. Fails as DISK_REFUSED. */
export const writeNew = (port: FsPort, path: string, bytes: Uint8Array): Promise<boolean> =>
  onDisk(path, async () => {
    try {
      await writeFresh(port, path, bytes)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
    await syncFolder(port, dirname(path))
    return true
  })

/** Removes the temporaries a killed process left. */
export async function sweep(port: FsPort, folder: string): Promise<void> {
  for (const name of await namesIn(port, folder)) if (isTemporary(name)) await onDisk(join(folder, name), () => port.unlink(join(folder, name)))
}
