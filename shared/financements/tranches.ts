import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import type { ConventionFinancement } from './conventionFinancement'
import type { LigneFinancement } from './ligneFinancement'
import { montantDu } from './montantsLigne'

/** The tranche of a convention for an exercice; undefined when it has none. */
export const trancheOf = (convention: ConventionFinancement | undefined, exercice: number | undefined) =>
  ordered(convention?.tranches).find(tranche => exercice !== undefined && tranche.exercice === exercice)

/** The lines a convention pays, or those of one of its exercices. */
export const lignesOf = (lire: Lecture, conventionId: string | undefined, exercice?: number): LigneFinancement[] =>
  conventionId === undefined ? [] : lire.where('lignesFinancement', 'conventionFinancementId', conventionId).filter(ligne => exercice === undefined || ligne.exercice === exercice)

/** What is due on these lines, in cents. */
export const totalDu = (lignes: readonly LigneFinancement[]): number => lignes.reduce((sum, ligne) => sum + (montantDu(ligne) ?? 0), 0)

/**
 * How far the lines of an exercice go beyond the tranche that feeds them (metier.md § 8.1: Σ lignes ≤ tranche).
 *
 * @returns cents, above zero when they do; undefined when the tranche or its amount is unknown
 */
export function beyondTranche(lire: Lecture, conventionId: string | undefined, exercice: number | undefined): number | undefined {
  const montant = trancheOf(lire.get('conventionsFinancement', conventionId), exercice)?.montant
  return montant === undefined ? undefined : totalDu(lignesOf(lire, conventionId, exercice)) - montant
}

/** True when the exercice lies, were it by one day, in the period of the convention; true too of what is not known. */
export const isDuringConvention = ({ debut, fin }: Pick<ConventionFinancement, 'debut' | 'fin'>, exercice: number): boolean =>
  (debut === undefined || debut <= `${exercice}-12-31`) && (fin === undefined || fin >= `${exercice}-01-01`)

/** What a line shares out between actions, in cents. */
export const totalReparti = ({ repartition }: LigneFinancement): number => ordered(repartition).reduce((sum, { montant = 0 }) => sum + montant, 0)
