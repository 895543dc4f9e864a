import { join } from 'node:path'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import { threadOf } from '../threads/askThread'
import type { Ressources } from './word/ressources'

/** Writing Word files, in this thread or in another: plain data in, bytes out. */
export interface Redaction {
  /** A paper of ours. */
  rediger: (modele: ModeleDocument, ressources: Ressources) => Promise<Uint8Array>
}

/** In this thread, for a test or a command that has no other. Word’s library is loaded when a paper is asked for. */
export const redactionHere: Redaction = {
  rediger: async (modele, ressources) => (await import('./renderDocx')).renderDocx(modele, ressources),
}

/**
 * In a thread of its own, so that a long paper never holds the screens; one that stops refuses the paper it was writing.
 *
 * @param fils the folder of the built programs of the threads
 */
export function redactionInThread(fils: string): Redaction {
  const { ask } = threadOf(join(fils, 'redaction.js'), () => new Failure('WRITING_STOPPED', {}))
  return { rediger: (modele, ressources) => ask('rediger', [modele, ressources]) as Promise<Uint8Array> }
}
