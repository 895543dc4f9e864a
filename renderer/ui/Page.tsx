import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AppLink } from './AppLink'
import css from './Page.module.css'

/**
 * A page of its own: what it is, what can be done with it, then its inside, which scrolls.
 *
 * @param props.fil where it comes from, outermost first
 * @param props.compte how many there are, beside the title
 * @param props.plein the inside takes the whole height and scrolls its own regions
 */
export function Page(props: { titre: string; compte?: string; fil?: readonly { titre: string; href: string }[]; actions?: ReactNode; plein?: boolean; children: ReactNode }) {
  return (
    <div className={css.page} data-plein={props.plein || undefined}>
      <header className={css.head}>
        <div className={css.names}>
          {props.fil && (
            <nav aria-label="Fil d’Ariane" className={css.crumb}>
              {props.fil.map(({ titre, href }) => (
                <span key={href}>
                  <AppLink href={href}>{titre}</AppLink>
                  <IconChevronRight size={14} stroke={1.6} aria-hidden />
                </span>
              ))}
            </nav>
          )}
          <h1>{props.titre}</h1>
          {props.compte && <span className={css.count}>{props.compte}</span>}
        </div>
        {props.actions && <div className={css.actions}>{props.actions}</div>}
      </header>
      <div className={props.plein ? css.full : css.body}>{props.children}</div>
    </div>
  )
}
