import { parentPort } from 'node:worker_threads'
import { Failure } from '../../../shared/kernel/failure'
import { nodeFs } from '../store/fsPort'
import { moteurHere } from './moteur'
import type { QUESTIONS } from './questions'

/** A question put to the engine in its thread. */
export interface Question {
  n: number
  nom: (typeof QUESTIONS)[number]
  args: unknown[]
}
/** What it answers: a value, a refusal of ours, or a fault. */
export type Reponse = { n: number } & ({ valeur: unknown } | { refus: { code: string; data: unknown } } | { faute: Error })

const moteur = moteurHere({ port: nodeFs, now: () => new Date() })

async function answer({ n, nom, args }: Question): Promise<Reponse> {
  try {
    return { n, valeur: await (moteur[nom] as (...all: unknown[]) => Promise<unknown>)(...args) }
  } catch (error) {
    if (error instanceof Failure) return { n, refus: { code: error.code, data: error.data } }
    return { n, faute: error instanceof Error ? error : new Error(String(error)) }
  }
}

parentPort?.on('message', (question: Question) => void answer(question).then(reponse => parentPort?.postMessage(reponse)))
