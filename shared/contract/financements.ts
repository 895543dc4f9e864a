import { z } from 'zod'
import type { BudgetLu } from '../budgets/budgetLu'
import type { AlerteFinancement } from '../financements/alerte'
import type { EcheanceFinancement, ExerciceLu, ExplicationMontant, LigneLue, MontantsLigne, PlanFinancement } from '../financements/tableau'
import { Annee, procedure } from './base'

/** The treasurer’s table. Amounts are cents. */
export const financements = {
  table: procedure.output(
    z.object({
      lignes: z.array(z.custom<LigneLue>()),
      exercices: z.array(z.custom<ExerciceLu>()),
      totaux: z.custom<MontantsLigne>(),
      alertes: z.array(z.custom<AlerteFinancement>()),
      echeancier: z.array(z.custom<EcheanceFinancement>()),
    }),
  ),
  /** Each amount of a line, and how it was found. */
  explain: procedure.input(z.object({ id: z.string() })).output(z.array(z.custom<ExplicationMontant>())),
  plans: procedure.input(z.object({ exercice: Annee })).output(z.array(z.custom<PlanFinancement>())),
  /** A budget read, and why its two sides differ when they do. */
  budget: procedure
    .input(z.object({ id: z.string().max(80) }))
    .output(z.object({ lu: z.custom<BudgetLu>(), desequilibre: z.string().optional(), desequilibreNature: z.string().optional() })),
  /** A payment in one gesture: the expected one when it is named, else a new one; the line moves on by itself. */
  receive: procedure
    .input(z.object({ ligneId: z.string(), encaissementId: z.string().optional(), montant: z.int(), recuLe: z.string(), reference: z.string().max(300).optional() }))
    .output(z.object({ id: z.string() })),
  sendProof: procedure.input(z.object({ id: z.string(), envoyeLe: z.string() })).output(z.void()),
  /** Checked lines are locked until they are unchecked; one gesture for all. */
  check: procedure.input(z.object({ ids: z.array(z.string()).min(1).max(2000), verifiee: z.boolean() })).output(z.void()),
}
