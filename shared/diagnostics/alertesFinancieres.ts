import { fr } from '../documents/phrases'
import { formatNombre } from '../kernel/texte'
import type { Parametres } from '../parametres/parametres'
import { type Comptes, ratioOf } from './ratios'

/** The thresholds of the office; one that is not set is not looked at. */
export type SeuilsFinanciers = Pick<Parametres, 'alerteTresorerie' | 'alerteMasseSalariale' | 'alerteDependance'>

const tenths = (value: number): string => formatNombre(Math.round(value * 10) / 10)

/** Two exercices one after the other, both in deficit: the latest such two. */
function deficits(exercices: readonly Comptes[]): string | undefined {
  const pairs = exercices.flatMap((comptes, index) => {
    const before = exercices[index - 1]
    if (before?.exercice === undefined || comptes.exercice !== before.exercice + 1) return []
    return (before.resultat ?? 0) < 0 && (comptes.resultat ?? 0) < 0 ? [[before.exercice, comptes.exercice] as const] : []
  })
  const [first, second] = pairs.at(-1) ?? []
  return first === undefined || second === undefined ? undefined : `Deux exercices de suite sont déficitaires\u00A0: ${first} et ${second}.`
}

/**
 * What the accounts of the latest exercice warn of, a sentence each (metier.md § 5). A figure that is not known warns of nothing.
 *
 * @param exercices the oldest first
 */
export function alertesFinancieres(exercices: readonly Comptes[], seuils: SeuilsFinanciers): string[] {
  const last = exercices.at(-1)
  if (!last) return []
  const year = last.exercice === undefined ? 'du dernier exercice' : `de ${last.exercice}`
  const beyond = (code: Parameters<typeof ratioOf>[1], seuil: number | undefined): number | undefined => {
    const value = ratioOf(last, code)
    return value !== undefined && seuil !== undefined && value > seuil ? value : undefined
  }
  const { alerteTresorerie, alerteMasseSalariale, alerteDependance } = seuils
  const cash = ratioOf(last, 'tresorerieEnJours')
  const wages = beyond('masseSalariale', alerteMasseSalariale)
  const funder = beyond('dependance', alerteDependance)
  return [
    cash !== undefined && alerteTresorerie !== undefined && cash < alerteTresorerie
      ? cash < 0
        ? fr`La trésorerie ${year} est négative.`
        : fr`La trésorerie ${year} couvre ${formatNombre(Math.trunc(cash))} jours de charges décaissables, en dessous du repère de ${formatNombre(alerteTresorerie)} jours.`
      : undefined,
    last.fondsPropres !== undefined && last.fondsPropres < 0 ? fr`Les fonds propres ${year} sont négatifs.` : undefined,
    wages === undefined
      ? undefined
      : fr`La masse salariale représente ${tenths(wages)} % des charges ${year}, au-dessus du repère de ${formatNombre(alerteMasseSalariale ?? 0)} %.`,
    funder === undefined ? undefined : fr`Le premier financeur apporte ${tenths(funder)} % des produits ${year}, au-dessus du repère de ${formatNombre(alerteDependance ?? 0)} %.`,
    deficits(exercices),
  ].filter(sentence => sentence !== undefined)
}
