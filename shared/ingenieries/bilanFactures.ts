import { coutTotal } from './coutIngenierie'
import type { Ingenierie } from './ingenierie'

/** What was billed and paid beside the cost agreed, all taxes, in euro cents; the cost is undefined while it cannot be worked out. */
export function bilanFactures(ingenierie: Ingenierie): { facture: number; paye: number; cout: number | undefined } {
  const factures = Object.values(ingenierie.factures ?? {})
  const sum = (list: typeof factures): number => list.reduce((total, { ttc = 0 }) => total + ttc, 0)
  return { facture: sum(factures), paye: sum(factures.filter(({ payeeLe }) => payeeLe !== undefined)), cout: coutTotal(ingenierie) }
}
