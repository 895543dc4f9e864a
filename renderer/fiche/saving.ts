import { useSyncExternalStore } from 'react'
import { closeToast } from '../ui/toast'

let pending = 0
const listeners = new Set<() => void>()
const tell = (change: number): void => {
  pending += change
  for (const listener of listeners) listener()
}

/** Runs a gesture that writes; the top bar says so when it lasts. What the last toast said is past once it is done. */
export async function saving<T>(gesture: () => Promise<T>): Promise<T> {
  tell(1)
  try {
    const result = await gesture()
    closeToast()
    return result
  } finally {
    tell(-1)
  }
}

/** Resolves once nothing is being written any more. */
export const saved = (): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      if (pending > 0) return
      listeners.delete(look)
      resolve()
    }
    listeners.add(look)
    look()
  })

/** True while something is being written. */
export const useSaving = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => pending > 0,
  )
