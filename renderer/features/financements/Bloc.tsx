import type { ComponentType, ReactNode } from 'react'
import css from './Details.module.css'

interface Props {
  id?: string
  titre: string
  actions?: ReactNode
  children: ReactNode
}

/** What frames a part of a line: a block of the unfolded row, or a card of its file. */
export type Cadre = ComponentType<Props>

/** A part of an unfolded row, under its heading. */
export const Bloc: Cadre = ({ titre, actions, children }) => (
  <section aria-label={titre}>
    <div className={css.head}>
      <h2>{titre}</h2>
      {actions}
    </div>
    {children}
  </section>
)
