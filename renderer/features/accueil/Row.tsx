import type { ReactNode } from 'react'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'

/** A row of two lines: its title leads to where it is settled, what is to be known of it stands under, what is due at the right. */
export function Row(props: { icone?: ReactNode; titre: string; href: string; sous?: ReactNode; children?: ReactNode }) {
  return (
    <li>
      {props.icone}
      <span className={css.pair}>
        <AppLink href={props.href}>{props.titre}</AppLink>
        {props.sous && <span>{props.sous}</span>}
      </span>
      {props.children}
    </li>
  )
}
