import { usePartage } from '../../layout/usePartage'
import { NotShared } from './NotShared'
import { SharedSettings } from './SharedSettings'

/** Réglages › Partage: what it is and how to begin, or how it goes. */
export function PartageSettings() {
  return usePartage().actif ? <SharedSettings /> : <NotShared />
}
