import { join } from 'node:path'
import { threadOf } from '../threads/askThread'
import { type Moteur, QUESTIONS } from './questions'

/**
 * The engine in a thread of its own: merging never holds the screens.
 *
 * @param fils the folder of the built programs of the threads
 */
export function moteurInWorker(fils: string): Moteur {
  const thread = threadOf(join(fils, 'partage.js'), cause => cause ?? new Error('the thread of the sharing has stopped'))
  const asked = QUESTIONS.map(nom => [nom, (...args: unknown[]) => thread.ask(nom, args)] as const)
  return { ...Object.fromEntries(asked), close: () => thread.end('close') } as Moteur
}
