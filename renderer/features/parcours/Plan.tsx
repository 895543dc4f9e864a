import { formatCentimes } from '../../../shared/kernel/montant'
import type { Parcours } from '../../../shared/parcours/parcours'
import { totauxPlan } from '../../../shared/parcours/totauxPlan'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'
import { ChampsPartie } from '../../fiche/Parties'
import css from './Parcours.module.css'

const decimals = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** The préconisations line by line; objective, result and cost unfold under each. */
export function Plan() {
  const { jours, cout } = totauxPlan(useFiche().ouverte.fiche as Parcours)
  const total = [jours && `${decimals.format(jours)} jours prévus`, cout && formatCentimes(cout)].filter(Boolean).join(' · ')
  return (
    <>
      <ElementsTable
        nom="plan"
        colonnes={['action', 'nature', 'priorite', 'joursPrevus', 'echeance', 'statut']}
        nouveau={() => ({ statut: 'propose' })}
        vide="Ajoutez les préconisations issues du diagnostic."
        pied={total}
      />
      <div className={css.after}>
        <ChampsPartie champs={['planValideLe']} />
      </div>
    </>
  )
}
