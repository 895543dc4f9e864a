import type { Manque } from '../../contract'
import { bySeverity } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { seuilsPublics } from '../../financements/cumulPublic'
import { mentionsManques } from '../../financements/mentionsManques'
import { isPublique } from '../../financements/nomFinanceur'
import { formatCentimes } from '../../kernel/montant'
import { isUnknown } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import { type ContexteParties, contexteParties } from '../contexteParties'
import type { Convention } from '../convention'
import { parAn } from '../echeancier'
import { datesManques, echeancierManques, type Found, ofConvention, partiesManques } from '../manquesCommuns'

function contenuManques(contexte: ContexteParties): Found {
  const { convention } = contexte
  const here = ofConvention(contexte)
  return [
    !isWritten(convention.objet) && here('objet', 'bloquant', 'Indiquez l’objet du partenariat.'),
    isUnknown(convention.actionsPrevues) && here('actionsPrevues', 'avertissement', 'Sans action, la convention n’en annonce aucune.'),
    !isWritten(convention.apportsPes21) && here('apportsPes21', 'avertissement', 'Indiquez ce que le PES21 apporte.'),
    !isWritten(convention.apportsPartenaire) && here('apportsPartenaire', 'avertissement', 'Indiquez ce que le partenaire apporte.'),
    convention.heuresValorisees !== undefined && convention.tauxHoraire === undefined && here('tauxHoraire', 'avertissement', 'Sans taux, le temps n’est pas valorisé.'),
    !convention.referentPes21Id && here('referentPes21Id', 'avertissement', 'Indiquez qui suit le partenariat pour le PES21.'),
    !convention.referentPartenaireId && here('referentPartenaireId', 'avertissement', 'Indiquez qui suit le partenariat pour le partenaire.'),
    !convention.renouvellement && here('renouvellement', 'avertissement', 'Sans choix, la convention ne dit rien de son renouvellement.'),
  ]
}

function financesManques(contexte: ContexteParties): Found {
  const { lire, convention } = contexte
  const { montant, versePar, contreparties, structureId } = convention
  const here = ofConvention(contexte)
  const seuil = seuilsPublics(lire).convention
  const paye = montant !== undefined && montant > 0
  return [
    montant === undefined && here('montant', 'avertissement', 'Sans montant, la convention dit seulement que chaque partie paie ses dépenses. Zéro : aucun versement n’a lieu.'),
    paye && !versePar && here('versePar', 'bloquant', 'Indiquez qui verse la contribution.'),
    paye && !isWritten(contreparties) && here('contreparties', 'avertissement', 'Sans contrepartie écrite, vérifiez s’il s’agit d’un don ou d’une subvention.'),
    paye &&
      versePar === 'structure' &&
      parAn(convention) > seuil &&
      isPublique(lire, structureId) &&
      here('montant', 'bloquant', `Au-delà de ${formatCentimes(seuil)} par an d’un financeur public, il faut une convention d’objectifs ou de financement.`),
  ]
}

/** What a convention de partenariat lacks before it can be signed, blocking first (metier.md § 6.0, 6.4). */
export function partenariatManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteParties(convention, lire)
  return bySeverity([
    ...partiesManques(contexte, 'le partenaire'),
    ...datesManques(contexte),
    ...contenuManques(contexte),
    ...financesManques(contexte),
    ...echeancierManques(contexte),
    ...mentionsManques(lire, contexte.financeurs, contexte.jour),
  ])
}
