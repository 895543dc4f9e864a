import { useSyncExternalStore } from 'react'
import { type BilanLot, phraseLot } from '../../shared/documents/lot'
import { client } from '../client'
import { runJob } from '../ui/job'
import { showToast } from '../ui/toast'
import { goTo } from './addresses'
import { gesture } from './gesture'
import { saving } from './saving'

let told: BilanLot | undefined
const listeners = new Set<() => void>()

/** Says in full how a batch ended, or closes what was said. */
export function tellBilan(bilan: BilanLot | undefined): void {
  told = bilan
  for (const listener of listeners) listener()
}

/** How the last batch ended, while it is on screen. */
export const useBilan = (): BilanLot | undefined =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => told,
  )

async function write(quoi: string, type: string, ids: readonly string[]): Promise<BilanLot | undefined> {
  const lot = crypto.randomUUID()
  return runJob(quoi, async (signal, tell) => {
    // Not the question itself: what is written is counted by who writes it.
    signal.addEventListener('abort', () => void client.documents.giveUpMany({ lot }))
    for await (const step of await client.documents.generateMany({ lot, type, ids: [...ids] })) {
      if (step.etape === 'fin') return step
      tell(step)
    }
    return undefined
  })
}

/** Writes a paper of a kind for each of these records, then says how it went; in full when something is left to be done. */
export const produceMany = ({ type, libelle }: { type: string; libelle: string }, ids: readonly string[]): Promise<void> =>
  gesture(async () => {
    const bilan = await saving(() => write(`Écriture : ${libelle}…`, type, ids))
    if (!bilan) return
    if (bilan.projets.length + bilan.impossibles.length > 0) return tellBilan(bilan)
    showToast({ phrase: phraseLot(bilan), ...(bilan.produits > 0 ? { action: { libelle: 'Voir les documents', agir: () => goTo('/documents') } } : {}) })
  })
