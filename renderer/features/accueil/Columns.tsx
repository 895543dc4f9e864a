import type { ReactNode } from 'react'
import css from './Accueil.module.css'

/** The two columns of a home; one under the other on a small screen. */
export const Columns = ({ large, etroite }: { large: ReactNode; etroite: ReactNode }) => (
  <div className={css.grid}>
    <div className={css.wide}>{large}</div>
    <div className={css.narrow}>{etroite}</div>
  </div>
)
