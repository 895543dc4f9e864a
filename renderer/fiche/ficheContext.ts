import { createContext, useContext } from 'react'
import type { FicheOuverte, Saisie } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'

/** The record open on screen, and the way to write in it. */
export interface OpenedFiche {
  collection: Collection
  id: string
  ouverte: FicheOuverte
  edit: (saisies: Saisie[], geste?: string) => Promise<void>
  readOnly: boolean
}

export const FicheContext = createContext<OpenedFiche | undefined>(undefined)

/** The record open on screen; undefined on lists and other pages. */
export const useOpenedFiche = (): OpenedFiche | undefined => useContext(FicheContext)

/** @throws outside a file: a fault of ours. */
export function useFiche(): OpenedFiche {
  const opened = useContext(FicheContext)
  if (!opened) throw new Error('FicheContext is missing')
  return opened
}
