import { ordered } from '../kernel/champs'
import { inOrder, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { ConventionFinancement } from './conventionFinancement'
import { isDuringConvention } from './tranches'

const total = ({ tranches }: ConventionFinancement): number => ordered(tranches).reduce((sum, { montant = 0 }) => sum + montant, 0)
const years = ({ tranches }: ConventionFinancement): number[] => ordered(tranches).flatMap(({ exercice }) => exercice ?? [])

/** What is missing or wrong in it. */
export const conventionFinancementRules: readonly Regle<ConventionFinancement, Lecture>[] = [
  required('nom', 'l’intitulé'),
  required('financeurId', 'le financeur'),
  required('montant', 'le montant total'),
  required('fin', 'la date de fin'),
  inOrder('debut', 'fin', 'La fin précède le début.'),
  wrong('tranches', 'bloquant', 'Les tranches dépassent le montant total.', convention => convention.montant !== undefined && total(convention) > convention.montant),
  wrong('tranches', 'bloquant', 'Une tranche est en dehors de la période de la convention.', convention =>
    years(convention).some(exercice => !isDuringConvention(convention, exercice)),
  ),
  wrong('tranches', 'bloquant', 'Deux tranches portent le même exercice.', convention => new Set(years(convention)).size < years(convention).length),
  wrong('tranches', 'avertissement', 'Indiquez l’exercice et le montant de chaque tranche.', ({ tranches }) =>
    ordered(tranches).some(({ exercice, montant }) => exercice === undefined || montant === undefined),
  ),
  wrong('tauxMax', 'bloquant', 'Un taux d’intervention va de 0 à 100 %.', ({ tauxMax = 0 }) => tauxMax > 100),
  wrong('signeeLe', 'bloquant', 'Le jour de la signature est encore à venir.', ({ signeeLe }, lire) => signeeLe !== undefined && signeeLe > lire.aujourdhui),
  farDates(ConventionFinancement),
]
