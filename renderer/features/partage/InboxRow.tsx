import type { ReactNode } from 'react'
import { AppLink } from '../../ui/AppLink'
import css from './Partage.module.css'

/** A line of the column: what it is, where it leads. */
export function InboxRow({ icone, titre, detail, href, choisie }: { icone: ReactNode; titre: string; detail: string; href?: string; choisie?: boolean }) {
  const words = (
    <>
      {icone}
      <span className={css.words}>
        <b>{titre}</b>
        <span className={css.detail}>{detail}</span>
      </span>
    </>
  )
  return (
    <li>
      {href ? (
        <AppLink href={href} className={css.row} aria-current={choisie || undefined}>
          {words}
        </AppLink>
      ) : (
        <div className={css.row}>{words}</div>
      )}
    </li>
  )
}
