import type { ReactNode } from 'react'
import css from './Doublons.module.css'

/** The left record or the right one, as they stand on screen: the core is asked with the left one as the kept one. */
export type Side = 'gardee' | 'absorbee'

/** A line of the comparison: what it is about, then the left and the right. */
export function Row({ libelle, large, children }: { libelle: string; large?: boolean; children: ReactNode }) {
  return (
    <div className={css.row}>
      <h3 className={css.label}>{libelle}</h3>
      {large ? children : <div className={css.both}>{children}</div>}
    </div>
  )
}
