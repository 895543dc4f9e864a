import type { ReactNode } from 'react'
import css from './Accueil.module.css'

/** A brick with nothing to say: what it would hold, on one quiet row. */
export const Vide = ({ icone, titre, children, action }: { icone: ReactNode; titre: string; children?: ReactNode; action?: ReactNode }) => (
  <div className={css.vide}>
    {icone}
    <p>
      <b>{titre}</b>
      {children && <span>{children}</span>}
    </p>
    {action}
  </div>
)
