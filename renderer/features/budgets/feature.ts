import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./BudgetPieces')

/** Budgets: what an action was to cost and bring in, and did, account by account. */
export const budgetsFeature: Feature = { fiches: { budgets: { Corps: later(pieces, 'BudgetCorps') } } }
