import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../../../shared/kernel/failure'

type Handle = fs.FileHandle

/** Every call the store makes to the disk: a test hands another one, whose k-th call fails. */
export const nodeFs = {
  open: (path: string, flags: string): Promise<Handle> => fs.open(path, flags),
  /** Bytes really written, which may be fewer than asked. */
  write: async (file: Handle, bytes: Uint8Array, offset: number, length: number, position: number): Promise<number> =>
    (await file.write(bytes, offset, length, position)).bytesWritten,
  size: async (file: Handle): Promise<number> => (await file.stat()).size,
  sync: (file: Handle): Promise<void> => file.sync(),
  datasync: (file: Handle): Promise<void> => file.datasync(),
  truncate: (file: Handle, length: number): Promise<void> => file.truncate(length),
  close: (file: Handle): Promise<void> => file.close(),
  readFile: (path: string): Promise<Buffer> => fs.readFile(path),
  rename: (from: string, to: string): Promise<void> => fs.rename(from, to),
  unlink: (path: string): Promise<void> => fs.unlink(path),
  copy: (from: string, to: string): Promise<void> => fs.copyFile(from, to, constants.COPYFILE_EXCL),
  mkdir: async (path: string): Promise<void> => void (await fs.mkdir(path, { recursive: true })),
  readdir: (path: string): Promise<string[]> => fs.readdir(path),
}
export type FsPort = typeof nodeFs

const causes: Record<string, string> = { ENOSPC: 'disque plein', EDQUOT: 'disque plein', EACCES: 'écriture interdite', EPERM: 'écriture interdite', EROFS: 'écriture interdite' }

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

/** The bytes of a file, or undefined when there is none. */
export async function readIfAny(port: FsPort, path: string): Promise<Buffer | undefined> {
  try {
    return await onDisk(path, () => port.readFile(path))
  } catch (error) {
    if (error instanceof Failure && error.code === 'DISK_REFUSED' && (error as Failure<'DISK_REFUSED'>).data.cause === 'ENOENT') return undefined
    throw error
  }
}

/** The names in a folder, in order; none when there is no folder. */
export async function namesIn(port: FsPort, folder: string): Promise<string[]> {
  try {
    return (await port.readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    return onDisk(folder, () => Promise.reject(error))
  }
}

/** Writes all the bytes at a place: a write may be short without being an error. */
export async function writeAll(port: FsPort, file: Handle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await port.write(file, bytes, done, bytes.length - done, position + done)
    if (written <= 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    done += written
  }
}

/** Makes the names of a folder durable. Windows has no such call. */
async function syncFolder(port: FsPort, folder: string): Promise<void> {
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

const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])
const RENAME_TRIES = 12

// An antivirus or an indexer may hold the target for a moment on Windows; elsewhere a refusal is a refusal.
async function renameHeld(port: FsPort, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await port.rename(from, to)
    } catch (error) {
      if (!HELD.has(codeOf(error) ?? '') || attempt === (process.platform === 'win32' ? RENAME_TRIES : 3)) throw error
      await wait(Math.min(500, 5 * 2 ** attempt))
    }
  }
}

const isTemporary = (name: string): boolean => /^~[0-9a-f]{12}\.tmp$/.test(name)

/** Replaces a file whole or not at all: temporary beside it, all bytes, fsync, rename, fsync of the folder. Fails as DISK_REFUSED, the old file untouched. */
export const safeWrite = (port: FsPort, path: string, bytes: Uint8Array): Promise<void> =>
  onDisk(path, async () => {
    const temporary = join(dirname(path), `~${randomBytes(6).toString('hex')}.tmp`)
    try {
      const file = await port.open(temporary, 'wx')
      try {
        await writeAll(port, file, bytes, 0)
        if ((await port.size(file)) !== bytes.length) throw Object.assign(new Error('size differs'), { code: 'ENOSPC' })
        await port.sync(file)
      } finally {
        await port.close(file)
      }
      await renameHeld(port, temporary, path)
    } catch (error) {
      // What the disk refused is told; a temporary it also refuses to remove is swept at the next start.
      await port.unlink(temporary).catch(() => undefined)
      throw error
    }
    await syncFolder(port, dirname(path))
  })

/** Removes the temporaries a killed process left. */
export async function sweep(port: FsPort, folder: string): Promise<void> {
  for (const name of await namesIn(port, folder)) if (isTemporary(name)) await onDisk(join(folder, name), () => port.unlink(join(folder, name)))
}
