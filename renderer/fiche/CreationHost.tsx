import { CreationDialog } from './CreationDialog'
import { endCreation, useCreations } from './creation'

/** Where creation dialogs open, one over the other. */
export function CreationHost() {
  return useCreations().map(creation => <CreationDialog key={creation.cle} creation={creation} onClose={() => endCreation(creation.cle)} />)
}
