import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { isCollection } from '../../../shared/fiches'
import { ficheHref, listHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Panel.module.css'

/** Where the thing is, and what is asked about it. */
export function PanelHead({ fiche, champ, titre, children }: { fiche: Lien; champ?: string | undefined; titre: string; children?: ReactNode }) {
  const { collection, id } = fiche
  return (
    <>
      <nav aria-label="Fil d’Ariane" className={css.crumb}>
        {isCollection(collection) && (
          <>
            <AppLink href={listHref(collection)}>{descripteurs[collection].pluriel}</AppLink>
            <IconChevronRight size={14} stroke={1.6} aria-hidden />
          </>
        )}
        <AppLink href={ficheHref(collection, id, champ)}>{fiche.titre}</AppLink>
      </nav>
      <h2 className={css.title}>{titre}</h2>
      {children && <p className={css.lead}>{children}</p>}
    </>
  )
}
