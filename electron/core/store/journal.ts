import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Change } from '../../../shared/kernel/change'
import { type FsPort, onDisk, readIfAny, safeWrite, writeAll } from './fsPort'

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const SEALED = /^(.*),"sum":"([0-9a-f]{16})"\}$/s

/** A change as a line: its JSON, closed by a checksum of all that comes before. */
export function encodeLine(change: Change): string {
  const body = JSON.stringify(change)
  return `${body.slice(0, -1)},"sum":"${sumOf(body)}"}\n`
}

/** The change of a line without its end, or undefined when the line is not whole and right. */
export function decodeLine(line: string): Change | undefined {
  const [, body, sum] = SEALED.exec(line) ?? []
  // The checksum proves that we wrote it: its shape needs no second look.
  return body !== undefined && sumOf(`${body}}`) === sum ? (JSON.parse(`${body}}`) as Change) : undefined
}

/** What a journal file holds. `goodBytes`: up to the end of the last whole line; `bad`: a line in the middle is damaged, or a number is missing. */
export interface JournalReading {
  changes: Change[]
  goodBytes: number
  torn: boolean
  bad: boolean
}

const SEAL = /,"sum":"[0-9a-f]{16}"\}/g
const BLANK = /^\0*$/

// A line is begun once the one before is whole on the disk, its end included: a whole one with anything else behind it was damaged since.
const holdsWhole = (end: string): boolean =>
  [...end.matchAll(SEAL)].some(({ 0: seal, index }) => {
    const at = index + seal.length
    return !BLANK.test(end.slice(at)) && decodeLine(end.slice(0, at)) !== undefined
  })

/** Reads a journal: only the last line may be torn, since each is on disk before the next is begun. */
export function decodeJournal(bytes: Uint8Array): JournalReading {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const tail = lines.pop() ?? ''
  const decoded = lines.map(decodeLine)
  const lastIsBad = decoded.length > 0 && decoded.at(-1) === undefined
  const kept = lastIsBad && tail === '' ? decoded.slice(0, -1) : decoded
  const changes = kept.filter(change => change !== undefined)
  const goodBytes = lines.slice(0, kept.length).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
  const bad =
    changes.length < kept.length ||
    holdsWhole(lastIsBad && tail === '' ? (lines.at(-1) ?? '') : tail) ||
    changes.some((change, index) => change.seq !== (changes[0]?.seq ?? 0) + index)
  return { changes, goodBytes, torn: goodBytes < bytes.length, bad }
}

// Enough of its end to tell a journal from any other: each line ends with its checksum.
const KNOWN_BYTES = 64

/** Where the whole lines of a journal end, and the last bytes of them. */
interface Mark {
  length: number
  end: Buffer
}

const markOf = (bytes: Buffer, length = bytes.length): Mark => ({ length, end: Buffer.from(bytes.subarray(Math.max(0, length - KNOWN_BYTES), length)) })
const bears = (bytes: Buffer, { length, end }: Mark): boolean => bytes.length >= length && bytes.subarray(length - end.length, length).equals(end)

const elsewhere = (): Error => Object.assign(new Error('another folder took its place'), { code: 'ESTALE' })

/** The open journal: adds one line at a time, durable before it answers, and only where it was first opened. */
export class Journal {
  readonly #port: FsPort
  readonly #path: string
  #file: FileHandle | undefined
  /** The folder, then the open file, as the disk knows them. */
  #folder: string | undefined
  #place = ''
  #mark: Mark = markOf(Buffer.alloc(0))
  /** What a replacement was writing when the disk refused: the file holds that, or what it held before. */
  #maybe: Mark | undefined
  #soiled = false

  constructor(port: FsPort, path: string) {
    this.#port = port
    this.#path = path
  }

  /** Opens the file, made when there is none, and cuts a torn end. Fails as DISK_REFUSED. */
  open(): Promise<FileHandle> {
    return onDisk(this.#path, async () => {
      if (!this.#file) {
        await this.#find()
        this.#file = await this.#port.open(this.#path, 'r+')
        this.#place = await this.#port.placeOf(this.#path)
      }
      if (this.#soiled) await this.#cut(this.#file)
      return this.#file
    })
  }

  /** Adds a change; on disk when it resolves. Fails as DISK_REFUSED and then leaves nothing half-written. */
  append(change: Change): Promise<void> {
    const bytes = Buffer.from(encodeLine(change))
    return onDisk(this.#path, async () => {
      const file = await this.open()
      try {
        await writeAll(this.#port, file, bytes, this.#mark.length)
        await this.#port.datasync(file)
        // A folder moved or removed meanwhile takes the open file with it: what it holds then would be lost to who opens it again here.
        if ((await this.#port.placeOf(this.#path)) !== this.#place) throw elsewhere()
      } catch (error) {
        this.#soiled = true
        // Asked again on a fresh handle before the next line, if the disk is too ill to cut now; the refusal told is the first one.
        await this.#cut(file).catch(() => undefined)
        await this.close().catch(() => undefined)
        throw error
      }
      this.#mark = { length: this.#mark.length + bytes.length, end: markOf(bytes).end }
    })
  }

  /** Leaves only these changes in the file. */
  async replace(changes: readonly Change[]): Promise<void> {
    await this.checkHere()
    // Closed first: Windows does not replace an open file. The next line opens it, whatever it then holds.
    await this.close()
    const bytes = Buffer.from(changes.map(encodeLine).join(''))
    this.#maybe = markOf(bytes)
    await safeWrite(this.#port, this.#path, bytes)
    this.#adopt(this.#maybe)
  }

  /** Refuses to go on once another folder stands where the classeur was opened, or none. Fails as DISK_REFUSED. */
  checkHere(): Promise<void> {
    const folder = dirname(this.#path)
    return onDisk(folder, async () => {
      const place = await this.#port.placeOf(folder)
      this.#folder ??= place
      if (place !== this.#folder) throw elsewhere()
    })
  }

  /** Lets the file go for good. A refused line that the disk was too ill to cut is cut now: what was refused must not come back at the next start. */
  async end(): Promise<void> {
    if (this.#soiled) await this.open().catch(() => undefined)
    await this.close()
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    if (file) await onDisk(this.#path, () => this.#port.close(file))
  }

  /** Settles where the next line goes, from what the file holds; after the first time, it must still hold what was recorded. */
  async #find(): Promise<void> {
    const first = this.#folder === undefined
    await this.checkHere()
    let bytes = await readIfAny(this.#port, this.#path)
    if (!bytes && (first || this.#mark.length === 0)) {
      bytes = Buffer.alloc(0)
      await safeWrite(this.#port, this.#path, bytes)
    }
    if (!bytes) throw elsewhere()
    if (first) this.#mark = markOf(bytes, decodeJournal(bytes).goodBytes)
    else if (this.#maybe && this.#maybe.length === bytes.length && bears(bytes, this.#maybe)) this.#adopt(this.#maybe)
    else if (!bears(bytes, this.#mark)) throw elsewhere()
    // A line that was refused may be whole on the disk: only the length we kept tells it from the others.
    this.#soiled ||= this.#mark.length < bytes.length
  }

  #adopt(mark: Mark): void {
    this.#mark = mark
    this.#maybe = undefined
    this.#soiled = false
  }

  async #cut(file: FileHandle): Promise<void> {
    await this.#port.truncate(file, this.#mark.length)
    await this.#port.datasync(file)
    this.#soiled = false
  }
}
