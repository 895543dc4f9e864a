import { useSyncExternalStore } from 'react'
import type { Lien } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'

/** A record being created: what is already known of it, and what to do with it. */
export interface Creation {
  collection: Collection
  champs?: Readonly<Record<string, unknown>>
  /** Titles of the records `champs` names. */
  liens?: Readonly<Record<string, Lien>>
  /** The fields to ask, when they are not the usual ones. */
  demande?: readonly string[]
  /** The title of the dialog, when it is not « Ajouter … ». */
  titre?: string
  /** Told the record once it is on disk, or nothing when it was given up; without it the file opens. */
  done?: (lien: Lien | undefined) => void
}

// One creation may call another: a person from the dialog of an échange.
let stack: readonly (Creation & { cle: number })[] = []
let count = 0
const listeners = new Set<() => void>()

function put(next: typeof stack): void {
  stack = next
  for (const listener of listeners) listener()
}

/** Opens the creation dialog of a collection, from anywhere. */
export const requestCreation = (creation: Creation): void => put([...stack, { ...creation, cle: ++count }])

/** Closes one. */
export const endCreation = (cle: number): void => put(stack.filter(creation => creation.cle !== cle))

/** The creations under way, the latest last. */
export const useCreations = (): typeof stack =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => stack,
  )
