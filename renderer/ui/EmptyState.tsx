import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** Nothing here yet: what to do first, and the button that does it. */
export function EmptyState({ icone, titre, children, action }: { icone?: ReactNode; titre: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      {icone && <span className={css.icon}>{icone}</span>}
      <h2>{titre}</h2>
      {children && <p className={css.text}>{children}</p>}
      {action && <div className={css.actions}>{action}</div>}
    </div>
  )
}
