import { useSyncExternalStore } from 'react'

/** A long work under way: what it is, and how to give it up. */
export interface Job {
  cle: number
  quoi: string
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
 * @param work hands `signal` to the question it asks, so that the core stops too
 * @returns undefined when it was given up
 */
export async function runJob<T>(quoi: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController()
  const cle = ++count
  put([...jobs, { cle, quoi, cancel: () => controller.abort() }])
  try {
    return await work(controller.signal)
  } catch (error) {
    if (controller.signal.aborted) return undefined
    throw error
  } finally {
    put(jobs.filter(job => job.cle !== cle))
  }
}
