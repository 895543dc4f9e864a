import type { ReactNode } from 'react'
import type { Diagnostic } from '../../../shared/diagnostics/diagnostic'
import { ficheHref } from '../../fiche/addresses'
import { useFiche } from '../../fiche/ficheContext'
import { WithFiche } from '../../fiche/WithFiche'
import { AppLink } from '../../ui/AppLink'
import css from './Diagnostics.module.css'

/** Fields of the parcours the diagnostic belongs to, written there from here. */
export function OfParcours({ titre, children }: { titre: string; children: ReactNode }) {
  const { parcoursId } = useFiche().ouverte.fiche as Diagnostic
  if (!parcoursId) return <p className={css.dim}>Rattachez ce diagnostic à un parcours : cette rubrique vient de lui.</p>
  return (
    <>
      <div className={css.from}>
        <h3>{titre}</h3>
        <AppLink href={ficheHref('parcours', parcoursId)}>Ouvrir le parcours</AppLink>
      </div>
      <WithFiche place={{ collection: 'parcours', id: parcoursId }}>{children}</WithFiche>
    </>
  )
}
