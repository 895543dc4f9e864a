import { useRef } from 'react'
import type { FieldProps, RecordValue } from './fieldProps'

const NOTHING = Symbol('nothing')
const isSame = (one: unknown, other: unknown): boolean => one === other || (one !== NOTHING && other !== NOTHING && JSON.stringify(one) === JSON.stringify(other))

/**
 * Whether someone else wrote in the field since the hand began to type in it.
 *
 * @param typing true while letters stand in the field that are not recorded
 * @returns `par`: who wrote meanwhile, undefined when nobody did; `record`: the way to record that knows one’s own values
 */
export function useOvertaken({ value, record, ecritPar }: Pick<FieldProps, 'value' | 'record' | 'ecritPar'>, typing: boolean): { par: string | undefined; record: RecordValue } {
  const known = useRef(value)
  const mine = useRef<unknown>(NOTHING)
  if (!typing) known.current = value
  const isOvertaken = typing && !isSame(value, known.current) && !isSame(value, mine.current)
  return {
    par: isOvertaken ? ecritPar?.() : undefined,
    record: async (valeur, inside) => {
      mine.current = valeur
      try {
        await record(valeur, inside)
        known.current = valeur
      } finally {
        mine.current = NOTHING
      }
    },
  }
}
