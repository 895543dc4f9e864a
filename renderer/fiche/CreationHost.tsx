import { useEffect } from 'react'
import { Failure } from '../../shared/kernel/failure'
import { sentence } from '../../shared/messages'
import { useClasseur } from '../layout/useClasseur'
import { showToast } from '../ui/toast'
import { CreationDialog } from './CreationDialog'
import { endCreation, useCreations } from './creation'
import { piecesOf } from './registry'

/** Where creation dialogs open, one over the other. In a classeur that is only read, none does: why is said at once. */
export function CreationHost() {
  const creations = useCreations()
  const raison = useClasseur().ouvert?.lectureSeule
  useEffect(() => {
    if (!raison || creations.length === 0) return
    for (const { cle, done } of creations) {
      endCreation(cle)
      done?.(undefined)
    }
    showToast({ phrase: sentence(new Failure('READ_ONLY', { raison })), ton: 'attention' })
  }, [creations, raison])
  if (raison) return null
  return creations.map(creation => {
    const { Creation = CreationDialog } = piecesOf(creation.collection)
    return <Creation key={creation.cle} creation={creation} onClose={() => endCreation(creation.cle)} />
  })
}
