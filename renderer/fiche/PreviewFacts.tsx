import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AppLink } from '../ui/AppLink'
import css from './LinkedCard.module.css'

/** The few facts of a panel beside a list; those unknown are left out. */
export function PreviewFacts({ faits }: { faits: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={css.previewFacts}>
      {faits
        .filter(([, valeur]) => valeur !== undefined && valeur !== '')
        .map(([libelle, valeur]) => (
          <div key={libelle}>
            <dt>{libelle}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
    </dl>
  )
}

/** « Compléter la commune »: what is missing leads to where it is filled. */
export const ToComplete = ({ href, children }: { href: string; children: ReactNode }) => (
  <AppLink href={href} className={css.missing}>
    <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
    {children}
  </AppLink>
)
