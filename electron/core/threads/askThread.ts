import { Worker } from 'node:worker_threads'
import type { FailureCode, FailureData } from '../../../shared/failures'
import { Failure } from '../../../shared/kernel/failure'
import type { Question, Reponse } from './question'

interface Asked {
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** A thread as it is spoken to. */
export interface Thread {
  ask: (nom: string, args: unknown[]) => Promise<unknown>
  /** Asks it a last thing, then ends it; nothing when it does not run. */
  end: (nom: string) => Promise<void>
}

/**
 * A thread of its own for a program, started by its first question. One that dies refuses what it was asked; the next question starts another.
 *
 * @param lost what is said of a thread that stopped on its own, given what stopped it when that is known
 */
export function threadOf(file: string, lost: (cause?: Error) => Error): Thread {
  let worker: Worker | undefined
  let number = 0
  const asked = new Map<number, Asked>()

  const refuse = (thread: Worker, error: Error): void => {
    if (thread !== worker) return
    worker = undefined
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  }
  const started = (): Worker => {
    if (worker) return worker
    const thread = new Worker(file)
    worker = thread
    thread.on('message', (reponse: Reponse) => {
      const question = asked.get(reponse.n)
      asked.delete(reponse.n)
      if (asked.size === 0) thread.unref()
      if ('valeur' in reponse) question?.resolve(reponse.valeur)
      else question?.reject('refus' in reponse ? new Failure(reponse.refus.code as FailureCode, reponse.refus.data as FailureData<FailureCode>) : reponse.faute)
    })
    thread.on('error', cause => refuse(thread, lost(cause)))
    thread.on('exit', () => refuse(thread, lost()))
    return thread
  }
  const ask = (nom: string, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const thread = started()
      const n = ++number
      // Held only while it works: a command line ends with its last answer.
      thread.ref()
      asked.set(n, { resolve, reject })
      thread.postMessage({ n, nom, args } satisfies Question)
    })
  const end = async (nom: string): Promise<void> => {
    if (!worker) return
    const closing = worker
    await ask(nom, [])
    worker = undefined
    await closing.terminate()
  }
  return { ask, end }
}
