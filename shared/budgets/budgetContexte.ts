import type { ActionCpom } from '../actionsCpom/actionCpom'
import type { ConventionFinancement } from '../financements/conventionFinancement'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { type MandatDe, signatairePes21 } from '../personnes/mandats'
import type { Structure } from '../structures/structure'
import type { Budget } from './budget'
import { type BudgetLu, lignesOf, readBudget, total } from './budgetLu'
import type { Montants } from './ecarts'

/** Everything the papers made of a budget speak of. */
export interface ContexteBudget {
  lire: Lecture
  budget: Budget
  lu: BudgetLu
  pes21: Parametres | undefined
  action: ActionCpom | undefined
  convention: ConventionFinancement | undefined
  financeur: Structure | undefined
  /** What the funder gives, planned and done; undefined when no line of the budget is theirs. */
  subvention: Montants | undefined
  signataire: MandatDe | undefined
  jour: Jour
}

/** Reads what surrounds a budget, on the day it is certified. */
export function contexteBudget(budget: Budget, lire: Lecture): ContexteBudget {
  const { actionCpomId, conventionFinancementId, certifieLe, certifieParId } = budget
  const jour = certifieLe ?? lire.aujourdhui
  const lu = readBudget(lire, budget)
  const convention = lire.get('conventionsFinancement', conventionFinancementId)
  const financeur = lire.get('structures', convention?.financeurId)
  const theirs = lignesOf(lu).filter(({ id }) => financeur !== undefined && budget.lignes?.[id]?.financeurId === financeur.id)
  return {
    lire,
    budget,
    lu,
    pes21: parametresOf(lire),
    action: lire.get('actionsCpom', actionCpomId),
    convention,
    financeur,
    subvention: theirs.length === 0 ? undefined : total(theirs),
    signataire: signatairePes21(lire, jour, certifieParId),
    jour,
  }
}
