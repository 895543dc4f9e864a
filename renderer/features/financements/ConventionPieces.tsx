import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Suivi } from '../suivi/Suivi'
import { conventionFinancementParties } from './conventionFinancementParties'
import { LignesDeConvention } from './LignesDeConvention'

const before = conventionFinancementParties.slice(0, 4)
const after = conventionFinancementParties.slice(4)
const reperes = [...before, { id: 'lignes', titre: 'Lignes de financement', court: 'Lignes' }, ...after]

/** The body of the file of a funding convention, its lines first among what hangs on it. */
export const ConventionCorps = () => (
  <>
    <Outline reperes={reperes} />
    <Parties parties={before} />
    <LignesDeConvention />
    <Parties parties={after} />
  </>
)

/** What was said about it, and what else names it. */
export const ConventionCote = () => (
  <>
    <Suivi />
    <Linked sauf={['lignesFinancement', 'echanges', 'taches']} />
  </>
)
