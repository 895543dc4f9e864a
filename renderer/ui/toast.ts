import { useSyncExternalStore } from 'react'

/** One sentence about what was just done, and at most one thing to do about it. */
export interface Toast {
  phrase: string
  /** `attention`: what was refused. */
  ton?: 'fait' | 'attention'
  action?: { libelle: string; agir: () => void }
}

let current: Toast | undefined
const listeners = new Set<() => void>()

function put(toast: Toast | undefined): void {
  current = toast
  for (const listener of listeners) listener()
}

/** Says it at the bottom left; it stays until closed or until the next gesture says something else. */
export const showToast = (toast: Toast): void => put(toast)
export const closeToast = (): void => put(undefined)

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The toast on screen, if any. */
export const useToast = (): Toast | undefined => useSyncExternalStore(subscribe, () => current)
