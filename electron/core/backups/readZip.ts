import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw as inflateRawCallback } from 'node:zlib'
import { type FsPort, onDisk } from '../store/fsPort'

/** A ZIP that is not what we wrote. */
export class DamagedZip extends Error {}

/** A file in a ZIP, as its directory says it. Sizes in bytes. */
export interface EntreeLue {
  nom: string
  taille: number
  compresse: number
  methode: number
  crc: number
  /** Where its own head is. */
  place: number
}

const inflateRaw = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRawCallback)

/** What the end of a ZIP begins with, and its length when it carries no comment. */
export const END = 0x06054b50
export const END_LENGTH = 22
const DIRECTORY = 0x02014b50
/** What the head of each file begins with, and its length before the name. */
export const HEAD = 0x04034b50
export const HEAD_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/** A ZIP opened on the disk: its directory, and each file once its bytes were proved by their checksum. */
export class LectureZip {
  readonly entrees: ReadonlyMap<string, EntreeLue>
  readonly #port: FsPort
  readonly #file: FileHandle
  readonly #path: string
  readonly #size: number

  private constructor(port: FsPort, path: string, file: FileHandle, size: number, entrees: ReadonlyMap<string, EntreeLue>) {
    this.#port = port
    this.#path = path
    this.#file = file
    this.#size = size
    this.entrees = entrees
  }

  /** @throws DamagedZip; Failure DISK_REFUSED */
  static async open(port: FsPort, path: string): Promise<LectureZip> {
    const file = await onDisk(path, () => port.open(path, 'r'))
    try {
      const size = await onDisk(path, () => port.size(file))
      return new LectureZip(port, path, file, size, await onDisk(path, () => readDirectory(port, file, size)))
    } catch (error) {
      await onDisk(path, () => port.close(file))
      throw error
    }
  }

  /** The bytes of one of its files. @throws DamagedZip when they are not what was written, or there is none; Failure DISK_REFUSED */
  async read(nom: string): Promise<Buffer> {
    const entree = this.entrees.get(nom)
    if (!entree) throw new DamagedZip(`no ${nom}`)
    const packed = await onDisk(this.#path, () => this.#packed(entree))
    return unpacked(packed, entree)
  }

  close(): Promise<void> {
    return onDisk(this.#path, () => this.#port.close(this.#file))
  }

  async #packed({ nom, place, compresse }: EntreeLue): Promise<Buffer> {
    const name = Buffer.from(nom)
    const head = await this.#readAt(place, HEAD_LENGTH + name.length)
    if (head.readUInt32LE(0) !== HEAD) throw new DamagedZip(`no head for ${nom}`)
    // A name that a fault changed in one place only would put the file elsewhere.
    if (head.readUInt16LE(26) !== name.length || !head.subarray(HEAD_LENGTH).equals(name)) throw new DamagedZip(`another name for ${nom}`)
    return this.#readAt(place + head.length + head.readUInt16LE(28), compresse)
  }

  #readAt(position: number, length: number): Promise<Buffer> {
    return readAt(this.#port, this.#file, this.#size, position, length)
  }
}

/** The bytes of a file of a ZIP, never more than its directory says. @throws DamagedZip when they are not what was written */
export async function unpacked(packed: Buffer, { nom, methode, taille, crc }: EntreeLue): Promise<Buffer> {
  if (methode !== DEFLATED && methode !== STORED) throw new DamagedZip(`unknown method for ${nom}`)
  const bytes =
    methode === STORED
      ? packed
      : await inflateRaw(packed, { maxOutputLength: Math.max(1, taille) }).catch(() => {
          throw new DamagedZip(`${nom} cannot be inflated`)
        })
  if (bytes.length !== taille || crc32(bytes) !== crc) throw new DamagedZip(`the checksum of ${nom} differs`)
  return bytes
}

async function readAt(port: FsPort, file: FileHandle, size: number, position: number, length: number): Promise<Buffer> {
  if (position < 0 || position + length > size) throw new DamagedZip('cut')
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const read = await port.read(file, bytes, done, length - done, position + done)
    if (read <= 0) throw new DamagedZip('cut')
    done += read
  }
  return bytes
}

async function readDirectory(port: FsPort, file: FileHandle, size: number): Promise<Map<string, EntreeLue>> {
  const end = await readAt(port, file, size, size - END_LENGTH, END_LENGTH)
  if (end.readUInt32LE(0) !== END) throw new DamagedZip('no end')
  const [count, length, place] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  return directoryIn(await readAt(port, file, size, place, length), count)
}

/** The files a directory of a ZIP tells of. @throws DamagedZip when it is not whole, or names one twice */
export function directoryIn(bytes: Buffer, count: number): Map<string, EntreeLue> {
  const entrees = new Map<string, EntreeLue>()
  let at = 0
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const nom = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    entrees.set(nom, {
      nom,
      methode: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compresse: bytes.readUInt32LE(at + 20),
      taille: bytes.readUInt32LE(at + 24),
      place: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (at !== bytes.length || entrees.size !== count) throw new DamagedZip('the directory is not whole')
  return entrees
}
