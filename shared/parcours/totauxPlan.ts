import type { Parcours } from './parcours'

/** What the plan d’accompagnement foresees in all, the abandoned préconisations left aside: days, and euro cents. */
export function totauxPlan({ plan }: Pick<Parcours, 'plan'>): { jours: number; cout: number } {
  const kept = Object.values(plan ?? {}).filter(({ statut }) => statut !== 'abandonne')
  return { jours: kept.reduce((sum, { joursPrevus = 0 }) => sum + joursPrevus, 0), cout: kept.reduce((sum, { coutPrevu = 0 }) => sum + coutPrevu, 0) }
}
