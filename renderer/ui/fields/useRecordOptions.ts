import { useEffect, useState } from 'react'
import type { ChampMeta } from '../../../shared/kernel/champs'
import { type Choice, useFieldSources } from './sources'

const TYPING_MS = 120

/** The records nearest to what is typed, asked once the hand rests. */
export function useRecordOptions(meta: ChampMeta, champ: string, texte: string, opened: boolean): readonly Choice[] {
  const { search } = useFieldSources()
  const [options, setOptions] = useState<readonly Choice[]>([])
  const vers = (meta.vers ?? []).join(',')
  useEffect(() => {
    if (!opened) return
    let current = true
    const timer = setTimeout(() => {
      // A list that could not be read stays empty: the link says why.
      search(vers.split(','), texte, champ).then(
        found => current && setOptions(found),
        () => current && setOptions([]),
      )
    }, TYPING_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [vers, champ, texte, opened, search])
  return options
}
