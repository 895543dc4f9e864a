import { CreationDialog } from './CreationDialog'
import { endCreation, useCreations } from './creation'
import { piecesOf } from './registry'

/** Where creation dialogs open, one over the other. */
export function CreationHost() {
  return useCreations().map(creation => {
    const { Creation = CreationDialog } = piecesOf(creation.collection)
    return <Creation key={creation.cle} creation={creation} onClose={() => endCreation(creation.cle)} />
  })
}
