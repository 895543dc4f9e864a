import { daysBetween } from '../../kernel/jour'
import { formatCentimes } from '../../kernel/montant'
import { formatEntier } from '../../kernel/texte'
import type { NiveauAlerte } from '../alerte'

/** Days before a deadline, and how loud each is told (metier.md § 8.3, A1). */
const STEPS: readonly (readonly [number, NiveauAlerte])[] = [
  [7, 'urgent'],
  [30, 'attention'],
  [60, 'info'],
]

/** From how many days before its deadline something is told at all. */
export const DAYS_BEFORE = 60

/** How loud a deadline is told: nothing until sixty days before, `rouge` once it is past. */
export function niveauEcheance(limite: string, aujourdhui: string): NiveauAlerte | undefined {
  const left = daysBetween(aujourdhui, limite)
  return left < 0 ? 'rouge' : STEPS.find(([days]) => left <= days)?.[1]
}

/** « 23 000 € »: a threshold, without its cents when it has none. */
export const formatSeuil = (cents: number): string => (cents % 100 === 0 ? `${formatEntier(cents / 100)}\u00A0€` : formatCentimes(cents))
