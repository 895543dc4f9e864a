import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'

/** What a brick is told of its question while it waits for the answer. */
interface Asked {
  isPending: boolean
  isError: boolean
  error: unknown
  refetch: () => unknown
}

/**
 * A brick of a home: a heading, its first rows, then all of them when asked.
 *
 * @param props.vide what is shown instead of no row: what to do
 * @param props.lignes a row by cell on one line, instead of two lines
 */
export function Brick<T>(props: {
  titre: string
  asked: Asked
  items: readonly T[]
  row: (item: T) => ReactNode
  vide: ReactNode
  shown?: number
  actions?: ReactNode
  lignes?: boolean
}) {
  const { titre, asked, items, row, vide, shown = 5, actions, lignes } = props
  const [all, setAll] = useState(false)
  const body = () => {
    if (asked.isError) return <Refusal error={asked.error} onRetry={() => void asked.refetch()} />
    if (asked.isPending) return <Loading />
    if (items.length === 0) return vide
    return (
      <ul className={lignes ? css.rows : css.pairs} data-haut={all || undefined}>
        {(all ? items : items.slice(0, shown)).map(row)}
      </ul>
    )
  }
  return (
    <Section
      titre={titre}
      serre
      actions={
        <>
          {actions}
          {items.length > shown && (
            <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? 'Voir moins' : `Tout voir (${items.length})`}
            </Button>
          )}
        </>
      }
    >
      {body()}
    </Section>
  )
}
