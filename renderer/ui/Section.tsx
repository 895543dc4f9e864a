import { type ReactNode, useId } from 'react'
import css from './Section.module.css'

/** A card of a file, named by its heading. `actions` sit at the right of the heading. */
export function Section({ titre, actions, children, id }: { titre: string; actions?: ReactNode; children: ReactNode; id?: string }) {
  const heading = useId()
  return (
    <section className={css.section} aria-labelledby={heading} id={id}>
      <header className={css.head}>
        <h2 id={heading}>{titre}</h2>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={css.body}>{children}</div>
    </section>
  )
}
