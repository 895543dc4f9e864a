import { isDefinedError } from '@orpc/client'
import type { FailureCode, FailureData } from '../../shared/failures'
import { Failure } from '../../shared/kernel/failure'
import { messages, sentence } from '../../shared/messages'

const BUG = 'Une erreur de Permanence a empêché ce geste. Rien n’a été enregistré : recommencez, ou rouvrez Permanence.'

// The kit of the link says so of every question it will never hear the answer of.
const LOST = 'La liaison s’est perdue avant la réponse. Vérifiez que ce n’est pas déjà fait, puis recommencez.'

const isCode = (code: string): code is FailureCode => Object.hasOwn(messages, code)

/** A fault of the core tells where its report is. */
function bugSentence(error: unknown): string {
  const { rapport } = ((error ?? {}) as { data?: { rapport?: unknown } }).data ?? {}
  return typeof rapport === 'string' ? `${BUG} Le rapport, sans donnée personnelle, est dans : ${rapport}` : BUG
}

/** What the office reads of an error: the sentence of a refusal, or that the fault is ours. */
export function refusalSentence(error: unknown): string {
  if (error instanceof Failure) return sentence(error)
  if (error instanceof Error && error.name === 'AbortError') return LOST
  if (!(error instanceof Error) || !isDefinedError(error)) return bugSentence(error)
  const { code, data } = error as unknown as { code: string; data: FailureData<FailureCode> }
  return isCode(code) ? sentence({ code, data }) : BUG
}

/** The same under the field itself: its name is already above. */
export function fieldSentence(error: unknown): string {
  const { code, data } = (error ?? {}) as { code?: string; data?: { phrase?: string } }
  return code === 'FIELD_REFUSED' && data?.phrase ? data.phrase : refusalSentence(error)
}
