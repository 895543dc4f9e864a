import { useSyncExternalStore } from 'react'
import { type Liaison, liaisonStore } from './client'

/** Whether the core can be spoken to, followed. */
export const useLiaison = (): Liaison => useSyncExternalStore(liaisonStore.subscribe, liaisonStore.get)
