import type { Ingenierie } from './ingenierie'

/** What days of expertise cost, part by part, in euro cents. */
export interface Cout {
  honoraires: number
  frais: number
  ht: number
  tva: number
  ttc: number
}

/** Days × daily price + travel, plus VAT rounded to the cent (metier.md § 2.5); an unknown VAT rate or travel counts for nothing. */
function coutDe(jours: number | undefined, { tarifJour, fraisDeplacement: frais = 0, tauxTva = 0 }: Ingenierie): Cout | undefined {
  if (jours === undefined || tarifJour === undefined) return undefined
  const honoraires = Math.round(jours * tarifJour)
  const ht = honoraires + frais
  const tva = Math.round((ht * tauxTva) / 100)
  return { honoraires, frais, ht, tva, ttc: ht + tva }
}

/**
 * What an ingénierie costs, all taxes, in euro cents: the days done, else those planned.
 *
 * @returns undefined while the days or the price are unknown
 */
export const coutTotal = (ingenierie: Ingenierie): number | undefined => coutDe(ingenierie.joursRealises ?? ingenierie.joursPrevus, ingenierie)?.ttc

/** What is agreed before it begins: the days planned. Undefined while the days or the price are unknown. */
export const coutConvenu = (ingenierie: Ingenierie): Cout | undefined => coutDe(ingenierie.joursPrevus, ingenierie)
