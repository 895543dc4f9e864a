import type { Parcours } from './parcours'

/** How far the préconisations of a plan have gone. */
export interface MiseEnOeuvre {
  total: number
  realisees: number
  enCours: number
  abandonnees: number
  /** Realised out of all, in percent; undefined while the plan has none. */
  taux: number | undefined
}

/** How much of the plan d’accompagnement was put into practice; what was given up counts in the total (metier.md § 2.6). */
export function miseEnOeuvre({ plan }: Pick<Parcours, 'plan'>): MiseEnOeuvre {
  const all = Object.values(plan ?? {})
  const count = (statut: string): number => all.filter(preconisation => preconisation.statut === statut).length
  const realisees = count('termine')
  return { total: all.length, realisees, enCours: count('lance'), abandonnees: count('abandonne'), taux: all.length === 0 ? undefined : (100 * realisees) / all.length }
}
