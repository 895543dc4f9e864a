import type { ReactNode } from 'react'
import css from './LinkedCard.module.css'

/** What follows from other fields or files: read here, never typed. */
export function Fact({ libelle, children }: { libelle: string; children: ReactNode }) {
  return (
    <dl className={css.fact}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </dl>
  )
}
