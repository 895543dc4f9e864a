import { useEffect, useState } from 'react'
import type { ChampMeta } from '../../../shared/kernel/champs'
import { type Choice, useFieldSources } from './sources'

const TYPING_MS = 120

/** Records found, and the words they were found for: the hand may be ahead. */
interface Found {
  options: readonly Choice[]
  pour: string | undefined
}

/** The records nearest to what is typed, asked once the hand rests. */
export function useRecordOptions(meta: ChampMeta, champ: string, texte: string, opened: boolean): Found {
  const { search } = useFieldSources()
  const [found, setFound] = useState<Found>({ options: [], pour: undefined })
  const vers = (meta.vers ?? []).join(',')
  useEffect(() => {
    if (!opened) return
    let current = true
    const timer = setTimeout(() => {
      // A list that could not be read stays empty: the link says why.
      search(vers.split(','), texte, champ).then(
        options => current && setFound({ options, pour: texte }),
        () => current && setFound({ options: [], pour: texte }),
      )
    }, TYPING_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [vers, champ, texte, opened, search])
  return found
}
