import { createHash, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { Slices } from '../slices'
import { codeOf, discard, type FsPort, renameHeld, syncFolder, writeAll } from '../store/fsPort'

const CHUNK = 256 * 1024

// Drives that know no second name, a USB stick above all.
const NO_LINK = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK', 'EINVAL', 'UNKNOWN'])

/** Reads a file a piece at a time, others served in between; gives the SHA-256 of the whole, in hexadecimal. */
async function through(port: FsPort, path: string, each: (bytes: Uint8Array, at: number) => Promise<void>, signal?: AbortSignal): Promise<string> {
  const sum = createHash('sha256')
  const slices = new Slices()
  const buffer = Buffer.allocUnsafe(CHUNK)
  const file = await port.open(path, 'r')
  try {
    for (let at = 0; ; ) {
      const length = await port.read(file, buffer, 0, CHUNK, at)
      if (length <= 0) return sum.digest('hex')
      const bytes = buffer.subarray(0, length)
      sum.update(bytes)
      await each(bytes, at)
      at += length
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  } finally {
    await port.close(file)
  }
}

/** The SHA-256 of a file, in hexadecimal; undefined when there is none. Throws what the disk says. */
export async function sumOf(port: FsPort, path: string, signal?: AbortSignal): Promise<string | undefined> {
  try {
    return await through(port, path, async () => undefined, signal)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

async function copyTo(port: FsPort, from: string, temporary: string, signal: AbortSignal | undefined): Promise<string> {
  const file = await port.open(temporary, 'wx')
  try {
    const sum = await through(port, from, (bytes, at) => writeAll(port, file, bytes, at), signal)
    await port.sync(file)
    return sum
  } finally {
    await port.close(file)
  }
}

/** Gives a whole file its name; false when another one has it. */
async function claim(port: FsPort, temporary: string, to: string): Promise<boolean> {
  try {
    await port.link(temporary, to)
    await discard(port, temporary)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINK.has(codeOf(error) ?? '')) throw error
  }
  if (await isThere(port, to)) return false
  await renameHeld(port, temporary, to)
  return true
}

const isThere = (port: FsPort, path: string): Promise<boolean> =>
  port.stat(path).then(
    () => true,
    error => (codeOf(error) === 'ENOENT' ? false : Promise.reject(error)),
  )

/**
 * Copies a file whose bytes must have this SHA-256, whole or not at all: beside under a passing name, flushed, read back, then named.
 * Throws what the disk says, nothing of it left.
 *
 * @param over takes the place of a damaged file of that name; otherwise a file is never replaced
 * @returns `autre` when the bytes are others, `pris` when a file stands there; nothing was written
 */
export async function copyContent(
  port: FsPort,
  { from, to, sha, over = false }: { from: string; to: string; sha: string; over?: boolean },
  signal?: AbortSignal,
): Promise<'fait' | 'autre' | 'pris'> {
  const temporary = join(dirname(to), `~${randomBytes(6).toString('hex')}.tmp`)
  try {
    if ((await copyTo(port, from, temporary, signal)) !== sha) {
      await discard(port, temporary)
      return 'autre'
    }
    if ((await sumOf(port, temporary, signal)) !== sha) throw Object.assign(new Error('what was read back differs'), { code: 'EIO' })
    if (over) await renameHeld(port, temporary, to)
    else if (!(await claim(port, temporary, to))) {
      await discard(port, temporary)
      return 'pris'
    }
  } catch (error) {
    await discard(port, temporary)
    throw error
  }
  await syncFolder(port, dirname(to))
  return 'fait'
}
