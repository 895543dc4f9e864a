import { useSyncExternalStore } from 'react'

/** How many are done, of how many. */
export interface Avancee {
  fait: number
  total: number
}

/** A long work under way: what it is, and how to give it up. */
export interface Job {
  cle: number
  quoi: string
  /** How far it is, when that is known. */
  avancee?: Avancee
  cancel: () => void
}

let jobs: readonly Job[] = []
let count = 0
const listeners = new Set<() => void>()

function put(next: readonly Job[]): void {
  jobs = next
  for (const listener of listeners) listener()
}

/** The long works under way, the latest last. */
export const useJobs = (): readonly Job[] =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => jobs,
  )

/**
 * Does something that may last, under the eyes of who asked: `quoi` is told with « Annuler » when it does.
 *
 * @param work hands `signal` to the question it asks, so that the core stops too, and tells how far it is
 * @returns undefined when it was given up
 */
export async function runJob<T>(quoi: string, work: (signal: AbortSignal, tell: (avancee: Avancee) => void) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController()
  const cle = ++count
  put([...jobs, { cle, quoi, cancel: () => controller.abort() }])
  try {
    const tell = (avancee: Avancee) => put(jobs.map(job => (job.cle === cle ? { ...job, avancee } : job)))
    return await work(controller.signal, tell)
  } catch (error) {
    if (controller.signal.aborted) return undefined
    throw error
  } finally {
    put(jobs.filter(job => job.cle !== cle))
  }
}
