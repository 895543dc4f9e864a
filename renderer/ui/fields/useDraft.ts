import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fieldSentence } from '../refusalSentence'
import type { Typed } from './typing'

/** A field of text between two recordings. */
export interface Draft {
  text: string
  /** Letters stand in the field in place of the recorded value. */
  typing: boolean
  /** Typed and not recorded. */
  pending: boolean
  /** Why what is typed was not recorded. */
  refusal: string | undefined
  type: (text: string) => void
  /** Records a value that was pointed at, whatever was typed. */
  put: (valeur: unknown) => void
  /** Records what was typed: on leaving, or on Entrée. */
  commit: () => void
  /** Gives up what was typed. */
  restore: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * Recorded when left or on Entrée; Échap restores. What is refused stays in the field with its reason; what is left in a
 * record that can be read only (a colleague put it in the corbeille) stays too, and is recorded once it can be written again.
 *
 * @param stored the text of the recorded value
 * @param entree what records: Entrée, or Ctrl+Entrée where Entrée is a new line
 */
export function useDraft({
  stored,
  read,
  record,
  entree,
  readOnly,
}: {
  stored: string
  read: (text: string) => Typed
  record: (valeur: unknown) => Promise<void> | void
  entree: 'Entrée' | 'Ctrl+Entrée'
  readOnly: boolean
}): Draft {
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const latest = useRef({ typed, commit: () => {} })
  const waiting = useRef(false)

  const commit = async () => {
    if (typed === undefined) return
    waiting.current = readOnly
    if (readOnly) return
    if (typed === stored) return restore()
    const reading = read(typed)
    if ('phrase' in reading) return setRefusal(reading.phrase)
    await put(reading.valeur)
  }
  const put = async (valeur: unknown) => {
    try {
      await record(valeur)
      // Typing may have gone on while the disk was written.
      setTyped(now => (now === typed ? undefined : now))
      setRefusal(undefined)
    } catch (error) {
      setRefusal(fieldSentence(error))
    }
  }
  const restore = () => {
    waiting.current = false
    setTyped(undefined)
    setRefusal(undefined)
  }
  latest.current = { typed, commit: () => void commit() }
  useEffect(() => {
    if (!readOnly && waiting.current) latest.current.commit()
  }, [readOnly])
  // Leaving the page leaves the field.
  useEffect(() => () => latest.current.commit(), [])

  return {
    text: typed ?? stored,
    typing: typed !== undefined,
    pending: typed !== undefined && typed !== stored,
    refusal,
    type: text => setTyped(text),
    put: valeur => void put(valeur),
    commit: () => void commit(),
    restore,
    onKeyDown: event => {
      if (event.key === 'Escape' && typed !== undefined) {
        event.preventDefault()
        event.stopPropagation()
        restore()
      }
      if (event.key === 'Enter' && (entree === 'Entrée' || event.ctrlKey) && typed !== undefined) {
        // In a dialog Entrée goes on to its button, once the field is read.
        if (event.ctrlKey) event.preventDefault()
        void commit()
      }
    },
  }
}
