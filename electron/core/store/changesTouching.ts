import type { Change } from '../../../shared/kernel/change'
import type { FsPort } from './fsPort'
import { readHistorique, readJournal } from './historique'
import type { Places } from './load'

/** Every change that touched a record, oldest first. */
export async function changesTouching(port: FsPort, places: Places, collection: string, id: string): Promise<Change[]> {
  const changes = await changesHolding(port, places, `"${id}"`)
  return changes.filter(change => change.fiches.some(fiche => fiche.collection === collection && fiche.id === id))
}

/** Every change whose line holds this text, and those of the open journal, oldest first. */
export async function changesHolding(port: FsPort, places: Places, holding: string): Promise<Change[]> {
  // The journal first: a line closed between the two readings is then found twice, never missed.
  const waiting = await readJournal(port, places.journal)
  const { changes } = await readHistorique(port, places.historique, holding)
  const bySeq = new Map([...changes, ...waiting].map(change => [change.seq, change]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
