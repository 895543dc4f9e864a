import { IconAlertOctagon, IconAlertTriangle, IconCircle, IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconCircleX } from '@tabler/icons-react'
import type { NiveauAlerte } from '../../../shared/financements/alerte'
import type { StatutLigne } from '../../../shared/financements/ligneFinancement'
import css from './Tableau.module.css'

const stages: Readonly<Record<StatutLigne, typeof IconCircle>> = {
  envisage: IconCircleDashed,
  demande: IconCircleDashed,
  refuse: IconCircleX,
  notifie: IconCircle,
  conventionne: IconCircle,
  acompteRecu: IconCircleHalf2,
  soldeDemande: IconCircleHalf2,
  solde: IconCircleCheck,
  cloture: IconCircleCheck,
  abandonne: IconCircleX,
}

/** What stops something, or what only has to be looked at: the octagon and the triangle of the whole application. */
export const isSevere = (niveau: NiveauAlerte | undefined): boolean => niveau === 'bloquant' || niveau === 'rouge'
export const iconOfLevel = (niveau: NiveauAlerte) => (isSevere(niveau) ? IconAlertOctagon : IconAlertTriangle)

/** Where a line stands, in a word and a shape; what calls for the hand is bold and warm too. */
export function Situation({ statut, niveau, children }: { statut: StatutLigne; niveau?: NiveauAlerte | undefined; children: string }) {
  const Icon = niveau && niveau !== 'info' ? iconOfLevel(niveau) : stages[statut]
  return (
    <span className={css.situation} data-alerte={(niveau && niveau !== 'info') || undefined}>
      <Icon size={17} stroke={1.6} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
