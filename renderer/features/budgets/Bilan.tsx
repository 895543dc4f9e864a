import { IconCircleCheck } from '@tabler/icons-react'
import { formatMontantEcart } from '../../../shared/budgets/ecarts'
import { plural } from '../../../shared/kernel/texte'
import type { client } from '../../client'
import { Alert } from '../../ui/Alert'
import css from './Budget.module.css'

type BudgetOuvert = Awaited<ReturnType<typeof client.financements.budget>>

const Bon = ({ children }: { children: string }) => (
  <li>
    <IconCircleCheck size={17} stroke={1.7} aria-hidden />
    {children}
  </li>
)

/** What the whole says: whether the forecast balances, what is still to come, what is left of the year. */
export function Bilan({ budget, nature }: { budget: BudgetOuvert; nature: boolean }) {
  const { lu, desequilibre, desequilibreNature } = budget
  const inconnus = lu.charges.realisesInconnus + lu.indirectes.realisesInconnus + lu.produits.realisesInconnus
  const started = lu.totalCharges.realise !== undefined || lu.totalProduits.realise !== undefined
  return (
    <div className={css.bilan} role="status">
      {desequilibre && <Alert ton="bloquant">{desequilibre}</Alert>}
      {desequilibreNature && <Alert ton="bloquant">{desequilibreNature}</Alert>}
      <ul>
        {!desequilibre && lu.totalCharges.prevu !== undefined && <Bon>Le prévisionnel est à l’équilibre.</Bon>}
        {nature && !desequilibreNature && <Bon>Les comptes 86 et 87 sont égaux.</Bon>}
        {lu.resultat !== undefined && <li>{`Résultat réalisé\u00A0: ${formatMontantEcart({ montant: lu.resultat, significatif: false })}`}</li>}
        {started && inconnus > 0 && <li>{plural(inconnus, 'réalisé à saisir', 'réalisés à saisir')} avant de connaître le résultat.</li>}
      </ul>
    </div>
  )
}
