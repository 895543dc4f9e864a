import type { Manque } from '../contract'
import { manque } from '../documents/manque'
import type { Gravite } from '../kernel/regle'
import type { Budget } from './budget'
import type { ContexteBudget } from './budgetContexte'
import { lignesOf } from './budgetLu'
import { voletOf } from './comptes'
import { desequilibre, desequilibreNature } from './equilibre'

export type Here = (champ: keyof Budget & string, gravite: Gravite, phrase: string, dans?: readonly [string, string]) => Manque

/** What is lacking in the budget itself. */
export const hereIn =
  ({ lire, budget }: ContexteBudget): Here =>
  (champ, gravite, phrase, dans) =>
    manque(lire, 'budgets', budget, champ, gravite, phrase, dans)

/** What any paper made of a budget needs: an exercice, lines of the form, and a forecast that balances (metier.md § 7.4). */
export function budgetManques(contexte: ContexteBudget): (Manque | false | undefined)[] {
  const { budget, lu } = contexte
  const here = hereIn(contexte)
  const [apart, nature] = [desequilibre(lu), desequilibreNature(lu)]
  const astray = Object.entries(budget.lignes ?? {}).find(([, { compte }]) => voletOf(compte) === undefined)
  return [
    budget.exercice === undefined && here('exercice', 'bloquant', 'Indiquez l’exercice.'),
    lignesOf(lu).length === 0 && here('lignes', 'bloquant', 'Ajoutez les lignes du budget.'),
    astray && here('lignes', 'bloquant', 'Choisissez le compte de chaque ligne, parmi les comptes 60 à 79, 86 et 87.', [astray[0], 'compte']),
    apart !== undefined && here('lignes', 'bloquant', apart),
    nature !== undefined && here('lignes', 'bloquant', nature),
  ]
}
