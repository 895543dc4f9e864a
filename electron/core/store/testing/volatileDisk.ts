import { basename, dirname } from 'node:path'
import { type FsPort, nodeFs } from '../fsPort'
import { refusal } from './bench'

type Handle = Awaited<ReturnType<FsPort['open']>>
type Inode = { bytes: Buffer } | { entries: ReadonlyMap<string, number> }
/** Something done to one file or folder that no sync has made durable yet. */
interface Pending {
  ino: number
  apply: (inode: Inode) => Inode
}

const ROOT = 1
const fileOf = (inode: Inode | undefined): Buffer | undefined => (inode && 'bytes' in inode ? inode.bytes : undefined)
const entriesOf = (inode: Inode | undefined): ReadonlyMap<string, number> | undefined => (inode && 'entries' in inode ? inode.entries : undefined)

const withBytes =
  (bytes: Buffer, at: number) =>
  (inode: Inode): Inode => {
    const before = fileOf(inode) ?? Buffer.alloc(0)
    const after = Buffer.alloc(Math.max(before.length, at + bytes.length))
    before.copy(after)
    bytes.copy(after, at)
    return { bytes: after }
  }
const withLength =
  (length: number) =>
  (inode: Inode): Inode => {
    const after = Buffer.alloc(length)
    fileOf(inode)?.copy(after)
    return { bytes: after }
  }
const withEntries =
  (edit: (entries: Map<string, number>) => void) =>
  (inode: Inode): Inode => {
    const entries = new Map(entriesOf(inode))
    edit(entries)
    return { entries }
  }

/**
 * A disk in memory under one folder, where nothing is durable before its sync: bytes before that of their file, names before that of their folder.
 * A power cut keeps any part of the rest: each write may come half, and later ones without earlier ones.
 */
export class VolatileDisk {
  readonly #folder: string
  readonly #durable: Map<number, Inode>
  #pending: Pending[] = []

  constructor(folder: string, inodes: ReadonlyMap<number, Inode> = new Map([[ROOT, { entries: new Map() }]])) {
    this.#folder = folder
    this.#durable = new Map(inodes)
  }

  /** How many things a power cut may keep or lose, each by itself. */
  get pending(): number {
    return this.#pending.length
  }

  /** The disk as a power cut leaves it when it keeps these of the pending things. */
  cut(keeps: (index: number) => boolean): VolatileDisk {
    return new VolatileDisk(this.#folder, this.#with(this.#pending.filter((_op, index) => keeps(index))))
  }

  /** Every file by its path, to tell two disks apart. */
  content(ino = ROOT, path = ''): string {
    const inode = this.#now(ino)
    const entries = entriesOf(inode)
    return entries
      ? [...entries]
          .sort()
          .map(([name, child]) => this.content(child, `${path}/${name}`))
          .join('\n')
      : `${path} ${fileOf(inode)?.toString('latin1')}`
  }

  #with(pending: readonly Pending[]): Map<number, Inode> {
    const inodes = new Map(this.#durable)
    for (const { ino, apply } of pending) inodes.set(ino, apply(inodes.get(ino) ?? { bytes: Buffer.alloc(0) }))
    return inodes
  }

  #now(ino: number): Inode | undefined {
    return this.#pending.reduce((inode, op) => (op.ino === ino && inode ? op.apply(inode) : inode), this.#durable.get(ino))
  }

  #find(path: string): number | undefined {
    if (path === this.#folder) return ROOT
    if (!path.startsWith(this.#folder)) return undefined
    const parent = this.#find(dirname(path))
    return parent === undefined ? undefined : entriesOf(this.#now(parent))?.get(basename(path))
  }

  #need(path: string): number {
    const ino = this.#find(path)
    if (ino === undefined) throw refusal('ENOENT')
    return ino
  }

  #make(path: string, inode: Inode): number {
    const ino = Math.max(...this.#durable.keys()) + 1
    this.#durable.set(ino, inode)
    this.#pending.push({ ino: this.#need(dirname(path)), apply: withEntries(entries => void entries.set(basename(path), ino)) })
    return ino
  }

  #write(ino: number, bytes: Buffer, at: number): void {
    const half = bytes.length >> 1
    for (const [part, from] of [
      [bytes.subarray(0, half), at],
      [bytes.subarray(half), at + half],
    ] as const)
      this.#pending.push({ ino, apply: withBytes(Buffer.from(part), from) })
  }

  #sync(ino: number): void {
    for (const op of this.#pending) if (op.ino === ino) this.#durable.set(ino, op.apply(this.#durable.get(ino) ?? { bytes: Buffer.alloc(0) }))
    this.#pending = this.#pending.filter(op => op.ino !== ino)
  }

  /** The port of this disk; each call passes by `gate` first. */
  port(gate: () => void = () => undefined): FsPort {
    const inoOf = (file: Handle): number => (file as unknown as { ino: number }).ino
    const disk: Partial<FsPort> = {
      open: async (path, flags) => {
        const found = this.#find(path)
        if (flags.includes('x') && found !== undefined) throw refusal('EEXIST')
        // The folder that holds the classeur is not ours: its sync does nothing.
        const ino = flags.includes('x') ? this.#make(path, { bytes: Buffer.alloc(0) }) : (found ?? (path === dirname(this.#folder) ? 0 : this.#need(path)))
        return { ino } as unknown as Handle
      },
      write: async (file, bytes, offset, length, position) => {
        this.#write(inoOf(file), Buffer.from(bytes.subarray(offset, offset + length)), position)
        return length
      },
      size: async file => fileOf(this.#now(inoOf(file)))?.length ?? 0,
      sync: async file => this.#sync(inoOf(file)),
      datasync: async file => this.#sync(inoOf(file)),
      truncate: async (file, length) => void this.#pending.push({ ino: inoOf(file), apply: withLength(length) }),
      close: async () => undefined,
      readFile: async path => Buffer.from(fileOf(this.#now(this.#need(path))) ?? Buffer.alloc(0)),
      rename: async (from, to) => {
        const ino = this.#need(from)
        this.#pending.push({
          ino: this.#need(dirname(to)),
          apply: withEntries(entries => {
            entries.delete(basename(from))
            entries.set(basename(to), ino)
          }),
        })
      },
      unlink: async path => {
        this.#need(path)
        this.#pending.push({ ino: this.#need(dirname(path)), apply: withEntries(entries => void entries.delete(basename(path))) })
      },
      copy: async (from, to) => {
        if (this.#find(to) !== undefined) throw refusal('EEXIST')
        const bytes = fileOf(this.#now(this.#need(from))) ?? Buffer.alloc(0)
        this.#write(this.#make(to, { bytes: Buffer.alloc(0) }), bytes, 0)
      },
      mkdir: async path => void (this.#find(path) ?? this.#make(path, { entries: new Map() })),
      mkdirIn: async path => {
        if (this.#find(path) !== undefined) throw refusal('EEXIST')
        this.#make(path, { entries: new Map() })
      },
      readdir: async path => [...(entriesOf(this.#now(this.#need(path)))?.keys() ?? [])],
      placeOf: async path => String(this.#need(path)),
      stat: async path => {
        const inode = this.#now(this.#need(path))
        return { genre: entriesOf(inode) ? 'dossier' : 'fichier', taille: fileOf(inode)?.length ?? 0, modifieLe: 0 }
      },
    }
    const gated = Object.entries(disk).map(([name, call]) => [
      name,
      async (...args: unknown[]) => {
        gate()
        return (call as (...all: unknown[]) => Promise<unknown>)(...args)
      },
    ])
    return { ...nodeFs, ...(Object.fromEntries(gated) as Partial<FsPort>) }
  }
}
