import { Worker } from 'node:worker_threads'
import type { FailureCode, FailureData } from '../../../shared/failures'
import { Failure } from '../../../shared/kernel/failure'
import { type Moteur, QUESTIONS } from './questions'
import type { Question, Reponse } from './worker'

interface Asked {
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** The engine in a thread of its own, read from this file: merging never holds the screens. A thread that dies refuses what it was asked; the next question starts another. */
export function moteurInWorker(file: string): Moteur {
  let worker: Worker | undefined
  let number = 0
  const asked = new Map<number, Asked>()

  const lost = (error: Error): void => {
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
    thread.on('error', lost)
    thread.on('exit', () => thread === worker && lost(new Error('the thread of the sharing has stopped')))
    return thread
  }
  const ask =
    (nom: Question['nom']) =>
    (...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const thread = started()
        const n = ++number
        // Held only while it works: a command line ends with its last answer.
        thread.ref()
        asked.set(n, { resolve, reject })
        thread.postMessage({ n, nom, args } satisfies Question)
      })
  const close = async (): Promise<void> => {
    if (!worker) return
    const closing = worker
    await ask('close')()
    worker = undefined
    await closing.terminate()
  }
  return { ...Object.fromEntries(QUESTIONS.map(nom => [nom, ask(nom)])), close } as Moteur
}
