import { ordered } from '../kernel/champs'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { titleOf } from '../titre'
import type { LigneFinancement } from './ligneFinancement'
import { isFerme, montantDu, montantProbable } from './montantsLigne'
import { isPublique, nomFinanceur } from './nomFinanceur'
import type { PlanFinancement } from './tableau'

/** What a line gives to one action, or to its dispositif when no action is said. */
interface Part {
  ligne: LigneFinancement
  objetId: string | undefined
  montant: number
}

/** A line shared out between its actions; what is not shared out goes to its own action, else to its dispositif. */
function partsOf(ligne: LigneFinancement): Part[] {
  const ferme = isFerme(ligne)
  const whole = ferme ? (montantDu(ligne) ?? 0) : montantProbable(ligne)
  const rate = Math.min(100, ligne.probabilite ?? 0) / 100
  const shared = ordered(ligne.repartition).map(({ objetId, montant = 0 }): Part => ({ ligne, objetId, montant: ferme ? montant : Math.round(montant * rate) }))
  const rest = whole - shared.reduce((sum, { montant }) => sum + montant, 0)
  return [...shared, { ligne, objetId: ligne.objetId, montant: rest }].filter(({ montant }) => montant > 0)
}

/** Percent of a cost, with two decimals; undefined when there is nothing to divide by. */
const tauxOf = (montant: number, cout: number | undefined): number | undefined => (cout ? Math.round((montant / cout) * 10_000) / 100 : undefined)

/** What an action costs, who pays for it, and what is still to be found. The real cost counts once it is known. */
function planOf(lire: Lecture, exercice: number, objet: { objetId?: string; objet: string }, parts: readonly Part[]): PlanFinancement {
  const action = lire.get('actionsCpom', objet.objetId)
  const { coutPrevu, coutReel } = action ?? {}
  const cout = coutReel ?? coutPrevu
  const sum = (ferme: boolean): number => parts.reduce((total, { ligne, montant }) => total + (isFerme(ligne) === ferme ? montant : 0), 0)
  const certain = sum(true)
  const tauxPublic = tauxOf(
    parts.reduce((total, { ligne, montant }) => total + (isFerme(ligne) && isPublique(lire, ligne.financeurId) ? montant : 0), 0),
    cout,
  )
  return {
    ...objet,
    exercice,
    ...(coutPrevu === undefined ? {} : { coutPrevu }),
    ...(coutReel === undefined ? {} : { coutReel }),
    certain,
    probable: sum(false),
    ...(cout === undefined ? {} : { besoin: cout - certain }),
    ...(tauxPublic === undefined ? {} : { tauxPublic }),
    ressources: parts.map(({ ligne, montant }) => {
      const taux = tauxOf(montant, cout)
      return {
        ligneId: ligne.id,
        financeur: nomFinanceur(lire, ligne.financeurId),
        intitule: ligne.nom ?? '',
        montant,
        ferme: isFerme(ligne),
        ...(taux === undefined ? {} : { taux }),
      }
    }),
  }
}

/**
 * The funding plan of each action of an exercice, in cents (metier.md § 8.2): actions of the CPOM first, by code, then the
 * other things that are paid for, by name. `besoin` is below zero when more is certain than the action costs.
 */
export function plansFinancement(lire: Lecture, exercice: number): PlanFinancement[] {
  const parts = lire.where('lignesFinancement', 'exercice', String(exercice)).flatMap(partsOf)
  const actions = lire.all('actionsCpom').filter(action => action.exercice === exercice)
  const actionIds = new Set(actions.map(({ id }) => id))
  const keyOf = ({ objetId, ligne }: Part): string => objetId ?? `${lire.libelle('dispositifs', ligne.dispositif) || 'Sans affectation'}`
  const others = new Map<string, Part[]>()
  for (const part of parts) if (!actionIds.has(part.objetId ?? '')) others.set(keyOf(part), [...(others.get(keyOf(part)) ?? []), part])
  const byTitle = (a: PlanFinancement, b: PlanFinancement): number => compareFrench(a.objet, b.objet)
  return [
    ...actions
      .map(({ id }) =>
        planOf(
          lire,
          exercice,
          { objetId: id, objet: titleOf(lire, id) },
          parts.filter(({ objetId }) => objetId === id),
        ),
      )
      .sort(byTitle),
    ...[...others].map(([key, own]) => planOf(lire, exercice, own[0]?.objetId === undefined ? { objet: key } : { objetId: key, objet: titleOf(lire, key) }, own)).sort(byTitle),
  ]
}
