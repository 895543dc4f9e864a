import { useQueries } from '@tanstack/react-query'
import type { LigneLue, PlanFinancement } from '../../../shared/financements/tableau'
import { api } from '../../client'

/** A line as far as one action goes: `part` is what it gives to it, in cents; absent when nothing is certain nor probable yet. */
export type LignePart = LigneLue & { part?: number }

/** The lines cut between the actions they pay for, as the funding plans say; what no plan counts keeps its own place. */
export function partsOf(lignes: readonly LigneLue[], plans: readonly PlanFinancement[]): LignePart[] {
  const counted = plans.flatMap(({ objet, ressources }) => ressources.map(({ ligneId, montant }) => ({ objet, ligneId, montant })))
  return lignes.flatMap((ligne): LignePart[] => {
    const own = counted.filter(({ ligneId }) => ligneId === ligne.id)
    const objets = [...new Set(own.map(({ objet }) => objet))]
    if (objets.length === 0) return [ligne]
    return objets.map(objet => ({ ...ligne, objet, part: own.reduce((sum, one) => sum + (one.objet === objet ? one.montant : 0), 0) }))
  })
}

/** The same for these exercices; undefined while the plans are asked, or when they are not (`asked` false). */
export function useParts(lignes: readonly LigneLue[], exercices: readonly number[], asked: boolean): readonly LignePart[] | undefined {
  const plans = useQueries({
    queries: (asked ? exercices : []).map(exercice => api.financements.plans.queryOptions({ input: { exercice } })),
    combine: results => (results.every(({ data }) => data) ? results.flatMap(({ data }) => data ?? []) : undefined),
  })
  return asked && plans ? partsOf(lignes, plans) : undefined
}
