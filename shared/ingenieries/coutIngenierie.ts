import type { Ingenierie } from './ingenierie'

/**
 * What an ingénierie costs, all taxes, in euro cents: days × daily price + travel, plus VAT rounded to the cent (metier.md § 2.5).
 *
 * @returns undefined while the days or the price are unknown; an unknown VAT rate or travel counts for nothing
 */
export function coutTotal({ joursRealises, joursPrevus, tarifJour, fraisDeplacement = 0, tauxTva = 0 }: Ingenierie): number | undefined {
  const jours = joursRealises ?? joursPrevus
  if (jours === undefined || tarifJour === undefined) return undefined
  const ht = Math.round(jours * tarifJour) + fraisDeplacement
  return ht + Math.round((ht * tauxTva) / 100)
}
