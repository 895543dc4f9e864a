import { ordered } from '../kernel/champs'
import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Budget } from './budget'
import { lignesOf, readBudget } from './budgetLu'
import { remarquePcg, voletOf } from './comptes'
import { desequilibre, desequilibreNature } from './equilibre'

const told =
  (gravite: 'bloquant' | 'avertissement', phraseOf: (budget: Budget, lire: Lecture) => string | undefined): Regle<Budget, Lecture> =>
  (budget, lire) => {
    const phrase = phraseOf(budget, lire)
    return phrase === undefined ? undefined : { champ: 'lignes', gravite, phrase }
  }

/** What is missing or wrong in a budget (metier.md § 7.4, « Contrôles »). */
export const budgetRules: readonly Regle<Budget, Lecture>[] = [
  required('exercice', 'l’exercice'),
  required('lignes', 'les lignes du budget', 'avertissement'),
  wrong('lignes', 'bloquant', 'Choisissez le compte de chaque ligne, parmi les comptes 60 à 79, 86 et 87.', ({ lignes }) =>
    ordered(lignes).some(({ compte }) => voletOf(compte) === undefined),
  ),
  told('bloquant', (budget, lire) => desequilibre(readBudget(lire, budget))),
  told('bloquant', (budget, lire) => desequilibreNature(readBudget(lire, budget))),
  wrong('lignes', 'avertissement', 'Commentez chaque écart significatif entre le prévu et le réalisé.', (budget, lire) =>
    lignesOf(readBudget(lire, budget)).some(({ commentaireDu }) => commentaireDu),
  ),
  told('avertissement', ({ lignes, exercice }) => {
    const used = ordered(lignes).filter(({ prevu = 0, realise = 0 }) => prevu !== 0 || realise !== 0)
    return used.flatMap(({ compte = '' }) => remarquePcg(compte, exercice) ?? [])[0]
  }),
  wrong('actionCpomId', 'bloquant', 'Cette action est d’un autre exercice que le budget.', ({ actionCpomId, exercice }, lire) => {
    const action = lire.get('actionsCpom', actionCpomId)
    return action?.exercice !== undefined && exercice !== undefined && action.exercice !== exercice
  }),
  wrong('exercice', 'avertissement', 'Un autre budget existe pour le même objet et le même exercice.', ({ id, exercice, actionCpomId }, lire) =>
    lire.all('budgets').some(other => other.id !== id && !isUnknown(exercice) && other.exercice === exercice && other.actionCpomId === actionCpomId),
  ),
  farDates(Budget),
]
