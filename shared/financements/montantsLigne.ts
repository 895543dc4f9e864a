import { compareDates } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Depense } from './depense'
import type { Encaissement } from './encaissement'
import type { LigneFinancement, StatutLigne } from './ligneFinancement'
import { partsDepense } from './partsDepense'
import type { MontantsLigne } from './tableau'

// Payments nobody has dated yet come after the others.
const LAST = '9999-12-31'
const CERTAIN: ReadonlySet<StatutLigne> = new Set(['notifie', 'conventionne', 'acompteRecu', 'soldeDemande', 'solde', 'cloture'])
const GIVEN_UP: ReadonlySet<StatutLigne> = new Set(['refuse', 'abandonne'])

/** Notified or beyond, not given up: what may be counted on (metier.md § 8.1). */
export const isFerme = ({ statut }: LigneFinancement): boolean => CERTAIN.has(statut ?? 'envisage')

/** Refused or given up: nothing is expected of it any more. */
export const isAbandonnee = ({ statut }: LigneFinancement): boolean => GIVEN_UP.has(statut ?? 'envisage')

/** Nothing is awaited any more, neither money nor paper. */
export const isTerminee = (ligne: LigneFinancement): boolean => ligne.statut === 'cloture' || isAbandonnee(ligne)

/** A payment that has come: it has a day and an amount. A day still to come is a slip of the hand: it is told, and counts for nothing. */
export const isRecu =
  (lire: Lecture) =>
  ({ recuLe, montantRecu }: Encaissement): boolean =>
    recuLe !== undefined && recuLe <= lire.aujourdhui && montantRecu !== undefined

/** The payments of a line, in the order of their days. */
export const encaissementsOf = (lire: Lecture, ligneId: string): Encaissement[] =>
  [...lire.where('encaissements', 'ligneId', ligneId)].sort((a, b) => compareDates(a.recuLe ?? a.prevuLe ?? LAST, b.recuLe ?? b.prevuLe ?? LAST))

/** The expenses attributed to a line that its funder accepts: those that are said to be eligible, no other. */
export const depensesEligiblesOf = (lire: Lecture, ligneId: string): readonly Depense[] =>
  lire.where('depenses', 'imputations.ligneId', ligneId).filter(({ eligible }) => eligible === true)

/**
 * What the funder owes for a line: agreed, else notified, less its réfactions (metier.md § 8.2).
 *
 * @returns cents, never negative; 0 once refused or given up; undefined while nothing was notified
 */
export function montantDu(ligne: LigneFinancement): number | undefined {
  if (isAbandonnee(ligne)) return 0
  const promis = ligne.montantConventionne ?? ligne.montantNotifie
  return promis === undefined ? undefined : Math.max(0, promis - (ligne.refaction ?? 0))
}

/** Payments are awaited while the line is not over, and as long as all that is due has not come. */
export const isAttendue = (lire: Lecture, ligne: LigneFinancement): boolean =>
  !isTerminee(ligne) && (montantDu(ligne) === undefined || montantsLigne(lire, ligne).resteARecevoir > 0)

/** What may be hoped for before anything is notified: demandé × probabilité, in cents. A probability nobody gave is 0. */
export const montantProbable = (ligne: LigneFinancement): number =>
  isFerme(ligne) || isAbandonnee(ligne) ? 0 : Math.round(((ligne.montantDemande ?? 0) * Math.min(100, ligne.probabilite ?? 0)) / 100)

/** The figures of a line, in cents (metier.md § 8.2). */
export function montantsLigne(lire: Lecture, ligne: LigneFinancement): MontantsLigne {
  const recu = encaissementsOf(lire, ligne.id)
    .filter(isRecu(lire))
    .reduce((sum, { montantRecu = 0 }) => sum + montantRecu, 0)
  const justifie = depensesEligiblesOf(lire, ligne.id).reduce((sum, depense) => sum + (partsDepense(depense).get(ligne.id) ?? 0), 0)
  const du = montantDu(ligne)
  return {
    ...(ligne.montantDemande === undefined ? {} : { demande: ligne.montantDemande }),
    ...(ligne.montantNotifie === undefined ? {} : { notifie: ligne.montantNotifie }),
    ...(ligne.montantConventionne === undefined ? {} : { conventionne: ligne.montantConventionne }),
    recu,
    resteARecevoir: Math.max(0, (du ?? 0) - recu),
    tropPercu: du === undefined ? 0 : Math.max(0, recu - du),
    resteAJustifier: recu - justifie,
  }
}

const known = (values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter(value => value !== undefined)
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0)
}

/** Totals are sums of cents; a column that nobody filled stays unknown. */
export function totalMontants(montants: readonly MontantsLigne[]): MontantsLigne {
  const sum = (cle: 'recu' | 'resteARecevoir' | 'tropPercu' | 'resteAJustifier'): number => montants.reduce((total, montant) => total + montant[cle], 0)
  const given = (['demande', 'notifie', 'conventionne'] as const).flatMap(cle => {
    const total = known(montants.map(montant => montant[cle]))
    return total === undefined ? [] : [[cle, total] as const]
  })
  return { ...Object.fromEntries(given), recu: sum('recu'), resteARecevoir: sum('resteARecevoir'), tropPercu: sum('tropPercu'), resteAJustifier: sum('resteAJustifier') }
}
