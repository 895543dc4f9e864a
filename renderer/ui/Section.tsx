import { type ReactNode, useId } from 'react'
import css from './Section.module.css'

/** A card of a file, named by its heading. `actions` sit at the right of the heading. `serre`: its rows go to its edges. */
export function Section({ titre, actions, children, id, serre }: { titre: string; actions?: ReactNode; children: ReactNode; id?: string; serre?: boolean }) {
  const heading = useId()
  return (
    <section className={css.section} aria-labelledby={heading} id={id}>
      <header className={css.head}>
        <h2 id={heading}>{titre}</h2>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={serre ? css.tight : css.body}>{children}</div>
    </section>
  )
}
