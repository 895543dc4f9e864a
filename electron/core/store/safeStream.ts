import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { discard, type FsPort, onDisk, renameHeld, syncFolder, writeAll } from './fsPort'

/**
 * Writes a file too big to be held whole: temporary beside it, all that `fill` appends, fsync, then `prove` reads it again before it takes
 * its name. Whole or not at all: when any of them throws, nothing of it is left. What the disk refuses fails as DISK_REFUSED.
 */
export async function safeStream(
  port: FsPort,
  path: string,
  fill: (append: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
  prove: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `~${randomBytes(6).toString('hex')}.tmp`)
  const file = await onDisk(path, () => port.open(temporary, 'wx'))
  try {
    try {
      let length = 0
      await fill(async bytes => {
        await onDisk(path, () => writeAll(port, file, bytes, length))
        length += bytes.length
      })
      await onDisk(path, () => port.sync(file))
    } finally {
      await onDisk(path, () => port.close(file))
    }
    await prove(temporary)
    await onDisk(path, () => renameHeld(port, temporary, path))
  } catch (error) {
    await discard(port, temporary)
    throw error
  }
  await onDisk(path, () => syncFolder(port, dirname(path)))
}
