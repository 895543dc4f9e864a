import { contexteOf } from '../../../shared/actionsCpom/rapportCpomContexte'
import { rapportCpomManques } from '../../../shared/actionsCpom/rapportCpomManques'
import { readBudget } from '../../../shared/budgets/budgetLu'
import type { ActionLue } from '../../../shared/contract'
import { isAnnee } from '../../../shared/kernel/jour'
import type { Lecture } from '../../../shared/lecture'
import { titleOf, titleOfFiche } from '../../../shared/titre'

/** The charges of the budget of an action, planned and done; nothing while it has none. */
function budgetOf(lire: Lecture, actionId: string): Pick<ActionLue, 'budget'> {
  const [budget] = lire.where('budgets', 'actionCpomId', actionId)
  return budget ? { budget: { id: budget.id, ...readBudget(lire, budget).totalCharges } } : {}
}

/** The CPOM of one exercice: its actions with their indicators read, and how many gaps block its report; and the exercices that have actions. */
export function cpomOfYear(lire: Lecture, annee: number) {
  const { seuils, actions } = contexteOf(annee, lire)
  const exercices = lire.all('actionsCpom').flatMap(({ exercice }) => exercice ?? [])
  return {
    annees: [...new Set([...exercices.filter(isAnnee), annee])].sort((a, b) => b - a),
    seuils,
    bloquants: rapportCpomManques(annee, lire).filter(({ gravite }) => gravite === 'bloquant').length,
    actions: actions.map(
      ({ action, indicateurs, publics }): ActionLue => ({
        fiche: action,
        titre: titleOfFiche(lire, 'actionsCpom', action),
        responsable: action.responsableId ? titleOf(lire, action.responsableId) : '',
        indicateurs,
        publics,
        ...budgetOf(lire, action.id),
      }),
    ),
  }
}
