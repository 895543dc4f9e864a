import type { Parcours } from './parcours'

type Preconisation = NonNullable<Parcours['plan']>[string]

/** True of what is bought: it has days and a cost, which the rest may not have. */
export const isIngenierie = ({ nature }: Pick<Preconisation, 'nature'>): boolean => nature === 'ingenierieIndividuelle' || nature === 'ingenierieCollective'

/** What the plan d’accompagnement foresees in all, the abandoned préconisations left aside: days, and euro cents; undefined while those of an ingénierie, or of all, are unknown. */
export function totauxPlan({ plan }: Pick<Parcours, 'plan'>): { jours: number | undefined; cout: number | undefined } {
  const kept = Object.values(plan ?? {}).filter(({ statut }) => statut !== 'abandonne')
  const total = (of: (preconisation: Preconisation) => number | undefined): number | undefined => {
    const known = kept.flatMap(one => of(one) ?? [])
    return known.length === 0 || kept.some(one => isIngenierie(one) && of(one) === undefined) ? undefined : known.reduce((sum, value) => sum + value, 0)
  }
  return { jours: total(({ joursPrevus }) => joursPrevus), cout: total(({ coutPrevu }) => coutPrevu) }
}
