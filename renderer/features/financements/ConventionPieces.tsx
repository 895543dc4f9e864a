import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Suivi } from '../suivi/Suivi'
import { conventionFinancementParties } from './conventionFinancementParties'
import { LignesDeConvention } from './LignesDeConvention'

/** The body of the file of a funding convention, its lines first among what hangs on it. */
export const ConventionCorps = () => (
  <>
    <Outline reperes={conventionFinancementParties} />
    <Parties parties={conventionFinancementParties.slice(0, 4)} />
    <LignesDeConvention />
    <Parties parties={conventionFinancementParties.slice(4)} />
  </>
)

/** What was said about it, and what else names it. */
export const ConventionCote = () => (
  <>
    <Suivi />
    <Linked sauf={['lignesFinancement', 'echanges', 'taches']} />
  </>
)
