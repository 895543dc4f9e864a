import { posix } from 'node:path'
import type { FsPort } from '../../store/fsPort'
import { refusal } from '../../store/testing/bench'

interface File {
  genre: 'fichier'
  ino: number
  bytes: Buffer
}
interface Folder {
  genre: 'dossier'
  ino: number
  entries: Map<string, Entry>
}
/** What lies on a memory disk. */
export type Entry = File | Folder
type Handle = Awaited<ReturnType<FsPort['open']>>

/** An opened file of a memory disk, which remembers by what name it was opened. */
export interface MemoryHandle {
  path: string
  entry: Entry
  canWrite: boolean
}

let inodes = 0
const aFolder = (entries: [string, Entry][] = []): Folder => ({ genre: 'dossier', ino: ++inodes, entries: new Map(entries) })
const aFile = (bytes: Buffer = Buffer.alloc(0)): File => ({ genre: 'fichier', ino: ++inodes, bytes })
const partsOf = (path: string): string[] => posix.normalize(path).split('/').filter(Boolean)
// Bytes are never changed in place, so that a copy shares them.
const copyOf = (entry: Entry): Entry => (entry.genre === 'fichier' ? aFile(entry.bytes) : aFolder([...entry.entries].map(([name, inner]) => [name, copyOf(inner)])))

/** A disk in memory, that answers like a real one, errors included. */
export class MemoryDisk {
  readonly #root = aFolder()

  /** What lies there; undefined when nothing does. */
  find(path: string): Entry | undefined {
    return partsOf(path).reduce<Entry | undefined>((at, name) => (at?.genre === 'dossier' ? at.entries.get(name) : undefined), this.#root)
  }

  /** The bytes of a file; undefined when there is none. */
  bytes(path: string): Buffer | undefined {
    const found = this.find(path)
    return found?.genre === 'fichier' ? found.bytes : undefined
  }

  /** Puts a file or a folder there, whatever stood in its place; its parents too. */
  put(path: string, what: Buffer | Entry): void {
    const name = posix.basename(path)
    this.makeAll(posix.dirname(path)).entries.set(name, Buffer.isBuffer(what) ? aFile(what) : what)
  }

  /** A copy of what lies there, to be put back or elsewhere; nothing done since shows in it. */
  copy(path: string): Entry {
    const found = this.find(path)
    return found ? copyOf(found) : aFolder()
  }

  remove(path: string): void {
    this.parent(path)?.entries.delete(posix.basename(path))
  }

  /** The path of every file under a folder, in order. */
  files(path: string): string[] {
    const found = this.find(path)
    if (found?.genre !== 'dossier') return found ? [path] : []
    return [...found.entries.keys()].sort().flatMap(name => this.files(posix.join(path, name)))
  }

  makeAll(path: string): Folder {
    return partsOf(path).reduce<Folder>((at, name) => {
      const there = at.entries.get(name)
      if (there?.genre === 'fichier') throw refusal('ENOTDIR')
      const folder = there ?? aFolder()
      at.entries.set(name, folder)
      return folder
    }, this.#root)
  }

  parent(path: string): Folder | undefined {
    const found = this.find(posix.dirname(posix.normalize(path)))
    return found?.genre === 'dossier' ? found : undefined
  }
}

const opened = (handle: Handle): MemoryHandle => handle as unknown as MemoryHandle
function fileOf(handle: Handle, writing = false): File {
  const { entry, canWrite } = opened(handle)
  if (entry.genre !== 'fichier') throw refusal('EISDIR')
  if (writing && !canWrite) throw refusal('EBADF')
  return entry
}

/** The calls of a classeur and of a sharing, on a memory disk. */
export function memoryFs(disk: MemoryDisk): FsPort {
  const found = (path: string): Entry => {
    const entry = disk.find(path)
    if (!entry) throw refusal('ENOENT')
    return entry
  }
  const parentOf = (path: string): Folder => {
    const parent = disk.parent(path)
    if (!parent) throw refusal('ENOENT')
    return parent
  }
  const folderAt = (path: string): Folder => {
    const entry = found(path)
    if (entry.genre !== 'dossier') throw refusal('ENOTDIR')
    return entry
  }
  const fileAt = (path: string): File => {
    const entry = found(path)
    if (entry.genre !== 'fichier') throw refusal('EISDIR')
    return entry
  }
  const open = (path: string, flags: string): MemoryHandle => {
    if (flags !== 'wx') return { path, entry: found(path), canWrite: flags === 'r+' }
    const parent = parentOf(path)
    if (parent.entries.has(posix.basename(path))) throw refusal('EEXIST')
    const entry = aFile()
    parent.entries.set(posix.basename(path), entry)
    return { path, entry, canWrite: true }
  }
  return {
    open: async (path, flags) => open(path, flags) as unknown as Handle,
    write: async (handle, bytes, offset, length, position) => {
      const file = fileOf(handle, true)
      const grown = Buffer.alloc(Math.max(file.bytes.length, position + length))
      file.bytes.copy(grown)
      grown.set(bytes.subarray(offset, offset + length), position)
      file.bytes = grown
      return length
    },
    read: async (handle, bytes, offset, length, position) => fileOf(handle).bytes.copy(bytes, offset, position, position + length),
    size: async handle => fileOf(handle).bytes.length,
    sync: async () => undefined,
    datasync: async () => undefined,
    truncate: async (handle, length) => {
      const file = fileOf(handle, true)
      file.bytes = Buffer.concat([file.bytes, Buffer.alloc(Math.max(0, length - file.bytes.length))]).subarray(0, length)
    },
    close: async () => undefined,
    readFile: async path => Buffer.from(fileAt(path).bytes),
    rename: async (from, to) => {
      const moved = found(from)
      const there = disk.find(to)
      if (there?.genre === 'dossier' && (moved.genre === 'fichier' || there.entries.size > 0)) throw refusal(moved.genre === 'fichier' ? 'EISDIR' : 'ENOTEMPTY')
      const target = parentOf(to)
      parentOf(from).entries.delete(posix.basename(from))
      target.entries.set(posix.basename(to), moved)
    },
    link: async (from, to) => {
      const linked = found(from)
      const target = parentOf(to)
      if (target.entries.has(posix.basename(to))) throw refusal('EEXIST')
      target.entries.set(posix.basename(to), linked)
    },
    unlink: async path => {
      fileAt(path)
      disk.remove(path)
    },
    copy: async (from, to) => {
      const { bytes } = fileAt(from)
      if (disk.find(to)) throw refusal('EEXIST')
      parentOf(to).entries.set(posix.basename(to), aFile(bytes))
    },
    mkdir: async path => void disk.makeAll(path),
    mkdirIn: async path => {
      const parent = parentOf(path)
      if (parent.entries.has(posix.basename(path))) throw refusal('EEXIST')
      parent.entries.set(posix.basename(path), aFolder())
    },
    readdir: async path => [...folderAt(path).entries.keys()],
    removeAll: async path => disk.remove(path),
    placeOf: async path => `1:${found(path).ino}`,
    stat: async path => {
      const entry = found(path)
      return { genre: entry.genre, taille: entry.genre === 'fichier' ? entry.bytes.length : 0, modifieLe: 0 }
    },
  }
}

/** A disk behind something that sees each call and does it, or not. */
export const through = (port: FsPort, around: (call: keyof FsPort, args: readonly unknown[], go: () => Promise<unknown>) => Promise<unknown>): FsPort =>
  Object.fromEntries(
    Object.entries(port).map(([name, call]) => [
      name,
      (...args: unknown[]) => around(name as keyof FsPort, args, () => (call as (...all: unknown[]) => Promise<unknown>)(...args)),
    ]),
  ) as FsPort
