import type { Lecture } from '../lecture'
import type { LigneFinancement } from './ligneFinancement'
import { isFerme, montantProbable, montantsLigne } from './montantsLigne'
import { isPublique, nomFinanceur } from './nomFinanceur'
import { objetLigne } from './objetLigne'
import { situationLigne } from './situationLigne'
import type { LigneLue } from './tableau'

/** A row of the treasurer’s table; undefined while its exercice is not known. */
export function ligneLue(lire: Lecture, ligne: LigneFinancement): LigneLue | undefined {
  const { id, exercice, financeurId, conventionFinancementId, verifieeLe, verifieePar } = ligne
  if (exercice === undefined) return undefined
  const montants = montantsLigne(lire, ligne)
  const objet = objetLigne(lire, ligne)
  return {
    ...montants,
    id,
    exercice,
    financeurId: financeurId ?? '',
    financeur: nomFinanceur(lire, financeurId),
    publique: isPublique(lire, financeurId),
    intitule: ligne.nom ?? lire.get('conventionsFinancement', conventionFinancementId)?.nom ?? objet,
    objet,
    ...(conventionFinancementId === undefined ? {} : { conventionFinancementId }),
    statut: ligne.statut ?? 'envisage',
    ferme: isFerme(ligne),
    probable: montantProbable(ligne),
    ...situationLigne(lire, ligne, montants),
    ...(verifieeLe === undefined ? {} : { verifieeLe }),
    ...(verifieePar === undefined ? {} : { verifieePar }),
  }
}
