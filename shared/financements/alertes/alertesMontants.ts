import { formatJour } from '../../kernel/formatJour'
import { formatCentimes } from '../../kernel/montant'
import { formatNombre } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import type { AlerteFinancement } from '../alerte'
import type { ConventionFinancement } from '../conventionFinancement'
import type { Depense } from '../depense'
import { lignesDepense, lignesHorsPeriode } from '../eligibilite'
import type { LigneFinancement } from '../ligneFinancement'
import { isTerminee } from '../montantsLigne'
import { nomFinanceur } from '../nomFinanceur'
import { sommeParts } from '../partsDepense'
import { plansFinancement } from '../plansFinancement'
import { beyondTranche, lignesOf, totalDu } from '../tranches'

/** Locked by the treasurer, or over: what it holds is no longer judged. */
const isSettled = (ligne: LigneFinancement): boolean => ligne.verifieeLe !== undefined || isTerminee(ligne)
const idsOf = (lignes: readonly LigneFinancement[]): string[] => lignes.map(({ id }) => id)

/** A5: the lines of an exercice go beyond the tranche of their convention. */
export function trancheDepassee(lire: Lecture, convention: ConventionFinancement, exercice: number): AlerteFinancement[] {
  const lignes = lignesOf(lire, convention.id, exercice)
  const beyond = beyondTranche(lire, convention.id, exercice) ?? 0
  if (beyond <= 0 || lignes.every(isSettled)) return []
  return [
    {
      code: 'A5',
      niveau: 'bloquant',
      sujet: nomFinanceur(lire, convention.financeurId),
      phrase: `les lignes ${exercice} dépassent la tranche de ${formatCentimes(beyond)}`,
      geste: 'Revoir les tranches',
      collection: 'conventionsFinancement',
      id: convention.id,
      champ: 'tranches',
      montant: beyond,
      lignes: idsOf(lignes),
    },
  ]
}

/** A5: the shares of an expense make more than 100 %: it would be paid twice. */
export function depenseFinanceeDeuxFois(lire: Lecture, depense: Depense): AlerteFinancement[] {
  const parts = sommeParts(depense)
  const lignes = lignesDepense(lire, depense)
  if (parts <= 100 || (lignes.length > 0 && lignes.every(isSettled))) return []
  return [
    {
      code: 'A5',
      niveau: 'bloquant',
      sujet: depense.nom ?? 'Dépense sans libellé',
      phrase: `imputée à ${formatNombre(parts)}\u00A0%, elle serait financée deux fois`,
      geste: 'Revoir les imputations',
      collection: 'depenses',
      id: depense.id,
      champ: 'imputations',
      lignes: idsOf(lignes),
    },
  ]
}

/** A5: what is certain for an action of the CPOM is more than the action costs. */
export const ressourcesAuDelaDuCout = (lire: Lecture, exercice: number): AlerteFinancement[] =>
  plansFinancement(lire, exercice).flatMap(({ objet, objetId, besoin = 0, ressources }): AlerteFinancement[] => {
    const lignes = ressources.flatMap(({ ligneId, ferme }) => (ferme ? (lire.get('lignesFinancement', ligneId) ?? []) : []))
    if (objetId === undefined || besoin >= 0 || lignes.every(isSettled)) return []
    return [
      {
        code: 'A5',
        niveau: 'bloquant',
        sujet: objet,
        phrase: `les ressources ${exercice} dépassent le coût de ${formatCentimes(-besoin)}`,
        geste: 'Revoir le plan de financement',
        collection: 'actionsCpom',
        id: objetId,
        champ: 'coutReel',
        montant: -besoin,
        lignes: [...new Set(idsOf(lignes))],
      },
    ]
  })

/** A6: a funder gives a larger part of the eligible cost than its convention allows. */
export function tauxDepasse(lire: Lecture, convention: ConventionFinancement): AlerteFinancement[] {
  const { tauxMax, coutEligible } = convention
  if (tauxMax === undefined || !coutEligible) return []
  const lignes = lignesOf(lire, convention.id).filter(ligne => !isTerminee(ligne))
  const granted = totalDu(lignesOf(lire, convention.id))
  // In hundredths of a percent: 60 % of a cost is not a matter of floating point.
  if (lignes.length === 0 || granted * 10_000 <= Math.round(tauxMax * 100) * coutEligible) return []
  return [
    {
      code: 'A6',
      niveau: 'rouge',
      sujet: nomFinanceur(lire, convention.financeurId),
      phrase: `${formatNombre(Math.ceil((granted * 10_000) / coutEligible) / 100)}\u00A0% du coût éligible, pour un taux de ${formatNombre(tauxMax)}\u00A0% au plus`,
      geste: 'Revoir le coût éligible',
      collection: 'conventionsFinancement',
      id: convention.id,
      champ: 'coutEligible',
      montant: granted,
      lignes: idsOf(lignes),
    },
  ]
}

/** A9: an expense dated before the convention that pays for it begins, or after its end. */
export function depenseHorsPeriode(lire: Lecture, depense: Depense): AlerteFinancement[] {
  const lignes = lignesHorsPeriode(lire, depense).filter(ligne => !isSettled(ligne))
  if (lignes.length === 0) return []
  return [
    {
      code: 'A9',
      niveau: 'bloquant',
      sujet: nomFinanceur(lire, lignes[0]?.financeurId),
      phrase: `«\u00A0${depense.nom ?? 'Dépense'}\u00A0» du ${formatJour(depense.date)} est hors de la période de la convention`,
      geste: 'Revoir la dépense',
      collection: 'depenses',
      id: depense.id,
      champ: 'date',
      ...(depense.date === undefined ? {} : { date: depense.date }),
      lignes: idsOf(lignes),
    },
  ]
}
