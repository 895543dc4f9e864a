import { fr } from '../documents/phrases'
import { formatCentimes } from '../kernel/montant'
import type { BudgetLu } from './budgetLu'

const apart = (left: string, a: number, right: string, b: number): string =>
  fr`${left} (${formatCentimes(a)}) et ${right} (${formatCentimes(b)}) diffèrent de ${formatCentimes(Math.abs(a - b))}.`

/** Why the budget that was planned does not balance; undefined when it does: charges = produits (metier.md § 7.4). */
export function desequilibre({ totalCharges, totalProduits }: BudgetLu): string | undefined {
  const [charges, produits] = [totalCharges.prevu, totalProduits.prevu]
  if (charges === produits) return undefined
  return apart('Les charges prévues', charges ?? 0, 'les produits prévus', produits ?? 0)
}

/** Why what is given in kind is not as much on both sides, planned or done: 86 = 87 (metier.md § 7.4). */
export function desequilibreNature({ emplois, ressources }: BudgetLu): string | undefined {
  if (emplois.prevu !== ressources.prevu) return apart('Les emplois prévus au compte 86', emplois.prevu ?? 0, 'les contributions prévues au compte 87', ressources.prevu ?? 0)
  if (emplois.realise === ressources.realise) return undefined
  return apart('Les emplois réalisés au compte 86', emplois.realise ?? 0, 'les contributions réalisées au compte 87', ressources.realise ?? 0)
}
