import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
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

/** Reads a journal: only the last line may be torn, since each is on disk before the next is begun. */
export function decodeJournal(bytes: Uint8Array): JournalReading {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const tail = lines.pop() ?? ''
  const decoded = lines.map(decodeLine)
  const lastIsBad = decoded.length > 0 && decoded.at(-1) === undefined
  const kept = lastIsBad && tail === '' ? decoded.slice(0, -1) : decoded
  const changes = kept.filter(change => change !== undefined)
  const goodBytes = lines.slice(0, kept.length).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
  const bad = changes.length < kept.length || changes.some((change, index) => change.seq !== (changes[0]?.seq ?? 0) + index)
  return { changes, goodBytes, torn: goodBytes < bytes.length, bad }
}

/** The open journal: adds one line at a time, durable before it answers. */
export class Journal {
  readonly #port: FsPort
  readonly #path: string
  #file: FileHandle | undefined
  #length = 0
  #soiled = false

  constructor(port: FsPort, path: string) {
    this.#port = port
    this.#path = path
  }

  /** Opens the file, made when there is none, and cuts a torn end. Fails as DISK_REFUSED. */
  open(): Promise<FileHandle> {
    return onDisk(this.#path, async () => {
      if (!this.#file) {
        const bytes = await readIfAny(this.#port, this.#path)
        if (!bytes) await safeWrite(this.#port, this.#path, Buffer.alloc(0))
        // A line that was refused may be whole on the disk: only the length we kept tells it from the others.
        if (!this.#soiled) this.#length = bytes ? decodeJournal(bytes).goodBytes : 0
        this.#soiled ||= this.#length < (bytes?.length ?? 0)
        this.#file = await this.#port.open(this.#path, 'r+')
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
        await writeAll(this.#port, file, bytes, this.#length)
        await this.#port.datasync(file)
      } catch (error) {
        this.#soiled = true
        // A disk too ill to cut now is asked again, on a fresh handle, before the next line; the refusal told is the first one.
        await this.#cut(file).catch(() => this.close().catch(() => undefined))
        throw error
      }
      this.#length += bytes.length
    })
  }

  /** Leaves only these changes in the file. */
  async replace(changes: readonly Change[]): Promise<void> {
    // Closed first: Windows does not replace an open file. The next line opens it, whatever it then holds.
    await this.close()
    await safeWrite(this.#port, this.#path, Buffer.from(changes.map(encodeLine).join('')))
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    if (file) await onDisk(this.#path, () => this.#port.close(file))
  }

  async #cut(file: FileHandle): Promise<void> {
    await this.#port.truncate(file, this.#length)
    await this.#port.datasync(file)
    this.#soiled = false
  }
}
