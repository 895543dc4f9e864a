import { ordered } from '../kernel/champs'
import type { Depense } from './depense'

const HUNDREDTHS = 100
const WHOLE = 10_000

/** A share of an expense, in hundredths of a percent: 33,33 % is 3333. */
const hundredths = (part: number | undefined): number => Math.round((part ?? 0) * HUNDREDTHS)

/**
 * What each funding line bears of an expense, in cents by the id of the line. Shares are cut along the running total,
 * so that those of one expense add up to it exactly: 100,00 € by three thirds of 33,33 %, 33,33 % and 33,34 % make 100,00 €.
 *
 * @returns empty when the amount is unknown
 */
export function partsDepense({ montant, imputations }: Depense): Map<string, number> {
  const parts = new Map<string, number>()
  if (montant === undefined) return parts
  let share = 0
  let told = 0
  for (const { ligneId, part } of ordered(imputations)) {
    share += hundredths(part)
    const upTo = Math.round((montant * share) / WHOLE)
    if (ligneId !== undefined) parts.set(ligneId, (parts.get(ligneId) ?? 0) + upTo - told)
    told = upTo
  }
  return parts
}

/** The sum of the shares of an expense, in percent: beyond 100, it is paid twice. */
export const sommeParts = ({ imputations }: Depense): number => ordered(imputations).reduce((sum, { part }) => sum + hundredths(part), 0) / HUNDREDTHS
