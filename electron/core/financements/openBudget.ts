import { readBudget } from '../../../shared/budgets/budgetLu'
import { desequilibre, desequilibreNature } from '../../../shared/budgets/equilibre'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'

/**
 * A budget as its grid shows it: its lines and sums, and why its sides differ when they do.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export function openBudget(lire: Lecture, id: string) {
  const budget = lire.get('budgets', id)
  if (!budget) throw new Failure('FICHE_NOT_FOUND', { collection: 'budgets', id })
  const lu = readBudget(lire, budget)
  const [apart, nature] = [desequilibre(lu), desequilibreNature(lu)]
  return { lu, ...(apart === undefined ? {} : { desequilibre: apart }), ...(nature === undefined ? {} : { desequilibreNature: nature }) }
}
