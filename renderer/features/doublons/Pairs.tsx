import { useEffect, useRef } from 'react'
import type { DoublonProbable } from '../../../shared/contract'
import { formatEntier } from '../../../shared/kernel/texte'
import { doublonsHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Doublons.module.css'

/** The pairs, the surest first, and why each is thought to be one. */
export function Pairs({
  collection,
  paires,
  nombre,
  current,
}: {
  collection: string
  paires: readonly DoublonProbable[]
  nombre: number
  current: readonly [string, string] | undefined
}) {
  const list = useRef<HTMLUListElement>(null)
  const asked = current?.join()
  useEffect(() => {
    if (asked) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  return (
    <>
      <ul className={css.pairs} ref={list}>
        {paires.map(({ fiches: [first, second], raison }) => {
          const ids = `${first.id},${second.id}`
          return (
            <li key={ids}>
              <AppLink href={doublonsHref(collection, [first.id, second.id])} aria-current={ids === asked ? 'true' : undefined} className={css.pair}>
                <b>{first.titre}</b>
                {second.titre !== first.titre && <span>{second.titre}</span>}
                <span className={css.dim}>{raison}</span>
              </AppLink>
            </li>
          )
        })}
      </ul>
      {nombre > paires.length && <p className={css.dim}>Les {formatEntier(paires.length)} plus sûres ; les suivantes viennent à mesure.</p>}
    </>
  )
}
