import { useState } from 'react'
import { fieldSentence } from '../refusalSentence'
import type { RecordValue } from './fieldProps'

/** Recording at once (a choice, a member): the refusal to tell, and the way to try. */
export function useRecording(record: RecordValue): { refusal: string | undefined; tryRecord: RecordValue } {
  const [refusal, setRefusal] = useState<string>()
  const tryRecord: RecordValue = async (valeur, inside) => {
    try {
      await record(valeur, inside)
      setRefusal(undefined)
    } catch (error) {
      setRefusal(fieldSentence(error))
    }
  }
  return { refusal, tryRecord }
}
