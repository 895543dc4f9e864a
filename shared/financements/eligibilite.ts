import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import type { Depense } from './depense'
import type { LigneFinancement } from './ligneFinancement'

/** The lines an expense is attributed to. */
export const lignesDepense = (lire: Lecture, { imputations }: Depense): LigneFinancement[] =>
  ordered(imputations).flatMap(({ ligneId }) => lire.get('lignesFinancement', ligneId) ?? [])

/** The lines whose convention does not cover the day of an expense: before it begins, or after its end (alert A9). */
export const lignesHorsPeriode = (lire: Lecture, depense: Depense): LigneFinancement[] =>
  lignesDepense(lire, depense).filter(({ conventionFinancementId }) => {
    const { debut, fin } = lire.get('conventionsFinancement', conventionFinancementId) ?? {}
    const { date } = depense
    return date !== undefined && ((debut !== undefined && date < debut) || (fin !== undefined && date > fin))
  })
