import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import css from './Budget.module.css'
import { budgetParties } from './budgetParties'

/** The body of the file of a budget, as wide as the page: its two sides are read together. */
export const BudgetCorps = () => (
  <div className={css.corps} data-large>
    <Outline reperes={budgetParties} />
    <Parties parties={budgetParties} />
  </div>
)
