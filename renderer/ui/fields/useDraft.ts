import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fieldSentence } from '../refusalSentence'
import type { Typed } from './typing'

/** A field of text between two recordings. */
export interface Draft {
  text: string
  /** Typed and not recorded. */
  pending: boolean
  /** Why what is typed was not recorded. */
  refusal: string | undefined
  type: (text: string) => void
  /** Records a value that was pointed at, whatever was typed. */
  put: (valeur: unknown) => void
  /** Records what was typed: on leaving, or on Entrée. */
  commit: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * Recorded when left or on Entrée; Échap restores. What is refused stays in the field with its reason.
 *
 * @param stored the text of the recorded value
 * @param entree what records: Entrée, or Ctrl+Entrée where Entrée is a new line
 */
export function useDraft({
  stored,
  read,
  record,
  entree,
}: {
  stored: string
  read: (text: string) => Typed
  record: (valeur: unknown) => Promise<void> | void
  entree: 'Entrée' | 'Ctrl+Entrée'
}): Draft {
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const latest = useRef({ typed, commit: () => {} })

  const commit = async () => {
    if (typed === undefined) return
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
    setTyped(undefined)
    setRefusal(undefined)
  }
  latest.current = { typed, commit: () => void commit() }
  // Leaving the page leaves the field.
  useEffect(() => () => latest.current.commit(), [])

  return {
    text: typed ?? stored,
    pending: typed !== undefined && typed !== stored,
    refusal,
    type: text => setTyped(text),
    put: valeur => void put(valeur),
    commit: () => void commit(),
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
