import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import type { LigneFinancement } from './ligneFinancement'
import { isFerme } from './montantsLigne'
import { isPublique } from './nomFinanceur'
import { totalDu } from './tranches'

const SEUIL_CONVENTION = 2_300_000
const SEUIL_AIDES = 15_300_000

/** The two yearly thresholds of the law, in cents: a convention for each funder, published accounts for all (metier.md § 8.2). */
export function seuilsPublics(lire: Lecture): { convention: number; aides: number } {
  const { seuilConvention = SEUIL_CONVENTION, seuilAidesPubliques = SEUIL_AIDES } = parametresOf(lire) ?? {}
  return { convention: seuilConvention, aides: seuilAidesPubliques }
}

const lignesFermes = (lire: Lecture, exercice: number): LigneFinancement[] => lire.where('lignesFinancement', 'exercice', String(exercice)).filter(isFerme)

/** What public funders granted for an exercice, whenever it is paid: the lines that are certain. */
export const lignesPubliques = (lire: Lecture, exercice: number): LigneFinancement[] => lignesFermes(lire, exercice).filter(ligne => isPublique(lire, ligne.financeurId))

/** What funders owe for an exercice, in cents: a claim that does not wait for the money (metier.md § 8.2). */
export const produitExercice = (lire: Lecture, exercice: number): number => totalDu(lignesFermes(lire, exercice))

/** The yearly public total, in cents: public grants in cash (metier.md § 8.2). */
export const cumulPublic = (lire: Lecture, exercice: number): number => totalDu(lignesPubliques(lire, exercice))

/** True when a signed convention stands behind the line. */
export const isConventionnee = (lire: Lecture, ligne: LigneFinancement): boolean => lire.get('conventionsFinancement', ligne.conventionFinancementId)?.signeeLe !== undefined

/**
 * What one public funder gives in a year beyond the threshold while no signed convention stands behind some of it (alert A3).
 *
 * @returns the whole of the year in cents, and the lines without a convention; undefined when all is well
 */
export function sansConvention(lire: Lecture, financeurId: string | undefined, exercice: number | undefined): { total: number; lignes: LigneFinancement[] } | undefined {
  if (financeurId === undefined || exercice === undefined) return undefined
  const year = lignesPubliques(lire, exercice).filter(ligne => ligne.financeurId === financeurId)
  const total = totalDu(year)
  const lignes = year.filter(ligne => !isConventionnee(lire, ligne))
  return total > seuilsPublics(lire).convention && lignes.length > 0 ? { total, lignes } : undefined
}
