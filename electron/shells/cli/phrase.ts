import { ORPCError } from '@orpc/client'
import type { FailureCode, FailureData } from '../../../shared/failures'
import { Failure } from '../../../shared/kernel/failure'
import { messages, sentence } from '../../../shared/messages'
import { CliError } from './cliError'

const isRefusal = (error: ORPCError<string, unknown>): error is ORPCError<FailureCode, FailureData<FailureCode>> => error.code in messages

/** The one sentence said of what stopped a command, and its exit code. */
export function phraseOf(error: unknown): { phrase: string; exit: 1 | 2 } {
  if (error instanceof CliError) return { phrase: error.message, exit: error.exit }
  if (error instanceof Failure) return { phrase: sentence(error), exit: 1 }
  if (error instanceof ORPCError && isRefusal(error)) return { phrase: sentence(error), exit: 1 }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return { phrase: 'Cette demande n’a pas la forme attendue : « permanence aide » en donne des exemples.', exit: 2 }
  const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause : error) : undefined
  return { phrase: `Permanence a rencontré une erreur inattendue (${cause?.message ?? String(error)}) : signalez-la, avec la commande qui l’a causée.`, exit: 1 }
}
