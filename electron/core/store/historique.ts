import { dirname, join } from 'node:path'
import type { Change } from '../../../shared/kernel/change'
import { Slices } from '../slices'
import { type FsPort, makeInside, namesIn, readIfAny, safeWrite } from './fsPort'
import { decodeJournal, decodeLine, encodeLine } from './journal'

const MONTH_FILE = /^\d{4}-\d{2}\.jsonl$/
const monthOf = (change: Change): string => change.at.slice(0, 7)

/**
 * Files closed changes by month. Doing it again after a crash changes nothing: what a file holds from these changes on is written anew,
 * and each file is replaced whole.
 */
export async function fileChanges(port: FsPort, folder: string, changes: readonly Change[]): Promise<void> {
  const [first] = changes
  if (!first) return
  await makeInside(port, dirname(folder), folder)
  for (const month of new Set(changes.map(monthOf))) {
    const closed = changes.filter(change => monthOf(change) === month)
    const path = join(folder, `${month}.jsonl`)
    const before = linesBefore(await readIfAny(port, path), first.seq)
    await safeWrite(port, path, Buffer.concat([before, Buffer.from(closed.map(encodeLine).join(''))]))
  }
}

/** The lines of a file before this change. Numbers rise inside a file: what a crash may have left twice, or half, is at its end. */
export function linesBefore(bytes: Buffer | undefined, seq: number): Buffer {
  let end = bytes ? bytes.lastIndexOf('\n') + 1 : 0
  while (bytes && end > 0) {
    const start = bytes.lastIndexOf('\n', end - 2) + 1
    const last = decodeLine(bytes.subarray(start, end - 1).toString('utf8'))
    if (!last || last.seq < seq) return bytes.subarray(0, end)
    end = start
  }
  return Buffer.alloc(0)
}

/** The files of the closed changes, as they lie on the disk, month after month. */
export async function historiqueFiles(port: FsPort, folder: string): Promise<{ nom: string; octets: Buffer }[]> {
  const files: { nom: string; octets: Buffer }[] = []
  for (const nom of (await namesIn(port, folder)).filter(file => MONTH_FILE.test(file))) {
    const octets = await readIfAny(port, join(folder, nom))
    if (octets) files.push({ nom, octets })
  }
  return files
}

/** Every change of these files whose line holds this text, in order of number and once each, and the names of those where something is damaged. Read in slices. */
export async function decodeHistorique(
  files: readonly { nom: string; octets: Buffer }[],
  { holding = '', signal }: { holding?: string; signal?: AbortSignal | undefined } = {},
): Promise<{ changes: Change[]; damaged: string[] }> {
  const bySeq = new Map<number, Change>()
  const damaged: string[] = []
  const slices = new Slices()
  for (const { nom, octets } of files) {
    const lines = octets.toString('utf8').split('\n')
    if (lines.pop() !== '') damaged.push(nom)
    for (const line of lines.filter(text => text.includes(holding))) {
      const change = decodeLine(line)
      if (change) bySeq.set(change.seq, change)
      else damaged.push(nom)
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  }
  return { changes: [...bySeq.values()].sort((a, b) => a.seq - b.seq), damaged: [...new Set(damaged)] }
}

/** Every closed change whose line holds this text, and the names of the files where something is damaged. */
export const readHistorique = async (port: FsPort, folder: string, holding = ''): Promise<{ changes: Change[]; damaged: string[] }> =>
  decodeHistorique(await historiqueFiles(port, folder), { holding })

/** The changes of the open journal, whole lines only. */
export async function readJournal(port: FsPort, path: string): Promise<Change[]> {
  const bytes = await readIfAny(port, path)
  return bytes ? decodeJournal(bytes).changes : []
}
