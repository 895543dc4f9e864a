import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../../../shared/kernel/change'
import { type FsPort, onDisk, safeWrite } from '../store/fsPort'
import { readHistorique, readJournal } from '../store/historique'
import { encodeLine } from '../store/journal'
import { type Places, placesOf } from '../store/load'

/** Every whole line of a classeur, by number. */
async function linesOf(port: FsPort, { historique, journal }: Places): Promise<Map<number, Change>> {
  const { changes } = await readHistorique(port, historique)
  return new Map([...changes, ...(await readJournal(port, journal))].map(change => [change.seq, change]))
}

// Two classeurs that parted ways differ from there on.
const COMPARED = 500

/**
 * Adds to a classeur just made from a backup the gestures that the damaged one still proves: whole lines, one after the other, after a
 * past that is the backup's own. Gives how many.
 *
 * @param seq the last change of the backup
 * @throws Failure DISK_REFUSED
 */
export async function replaySince(port: FsPort, damaged: string, restored: string, seq: number): Promise<number> {
  const places = placesOf(restored)
  const [was, is] = [await linesOf(port, placesOf(damaged)), await linesOf(port, places)]
  // Another past: what follows it would be put on records it was never about.
  const common = [...is.keys()].filter(number => was.has(number)).slice(-COMPARED)
  if (common.length === 0 || !common.every(number => isDeepStrictEqual(was.get(number), is.get(number)))) return 0
  const since: Change[] = []
  for (let next = was.get(seq + 1); next; next = was.get(next.seq + 1)) since.push(next)
  if (since.length === 0) return 0
  const journal = await onDisk(places.journal, () => port.readFile(places.journal))
  await safeWrite(port, places.journal, Buffer.concat([journal, Buffer.from(since.map(encodeLine).join(''))]))
  return since.length
}
