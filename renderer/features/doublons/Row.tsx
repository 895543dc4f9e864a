import type { ReactNode } from 'react'
import css from './Doublons.module.css'

/** The left record or the right one, as they stand on screen: the core is asked with the left one as the kept one. */
export type Side = 'gardee' | 'absorbee'

/** What a field is taken from: a side; for a long text, both. */
export type Taken = Side | 'deux'

/** A line of the comparison: what it is about, then the left and the right. */
export function Row({ libelle, large, children }: { libelle: string; large?: boolean; children: ReactNode }) {
  return (
    <div className={css.row}>
      <h3 className={css.label}>{libelle}</h3>
      {large ? children : <div className={css.both}>{children}</div>}
    </div>
  )
}
