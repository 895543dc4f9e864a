import type { MessagePort } from 'node:worker_threads'
import { Failure } from '../../../shared/kernel/failure'
import type { Question, Reponse, Service } from './question'

/** Bytes that own their memory go over without a copy. */
const handedOver = (valeur: unknown): ArrayBuffer[] =>
  valeur instanceof Uint8Array && valeur.buffer instanceof ArrayBuffer && valeur.byteLength === valeur.buffer.byteLength ? [valeur.buffer] : []

async function answer(service: Service, { n, nom, args }: Question): Promise<Reponse> {
  try {
    const ask = service[nom] as ((...all: unknown[]) => unknown) | undefined
    if (!ask) throw new Error(`nobody answers « ${nom} » in this thread`)
    return { n, valeur: await ask(...args) }
  } catch (error) {
    if (error instanceof Failure) return { n, refus: { code: error.code, data: error.data } }
    return { n, faute: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Answers in this thread what is asked from another; a refusal goes over as a value. */
export function answerQuestions(port: MessagePort | null, service: Service): void {
  port?.on('message', (question: Question) => void answer(service, question).then(reponse => port.postMessage(reponse, 'valeur' in reponse ? handedOver(reponse.valeur) : [])))
}
