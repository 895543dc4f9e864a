import type { Change } from '../../../shared/kernel/change'
import type { FsPort } from './fsPort'
import { readHistorique, readJournal } from './historique'
import type { Places } from './load'

/** Every change that touched a record, oldest first, from the open journal and the closed months. */
export async function changesTouching(port: FsPort, places: Places, collection: string, id: string): Promise<Change[]> {
  // The journal first: a line closed between the two readings is then found twice, never missed.
  const waiting = await readJournal(port, places.journal)
  const { changes } = await readHistorique(port, places.historique, `"${id}"`)
  const bySeq = new Map([...changes, ...waiting].map(change => [change.seq, change]))
  return [...bySeq.values()].filter(change => change.fiches.some(fiche => fiche.collection === collection && fiche.id === id)).sort((a, b) => a.seq - b.seq)
}
