import type { Partie } from '../../fiche/Parties'

/** The file of a funding convention: what is granted, until when, year by year, on which conditions. */
export const conventionFinancementParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’essentiel', champs: ['nom', 'financeurId', 'reference', 'responsableId', 'objet'] },
  {
    id: 'dates',
    titre: 'Durée et signature',
    court: 'Dates',
    champs: ['signeeLe', 'debut', 'fin', 'renouvellementDemandeLe', 'representantId', 'signatairePes21Id', 'preavisJours', 'tribunal'],
  },
  { id: 'montants', titre: 'Montant et taux', court: 'Montant', champs: ['montant', 'coutEligible', 'tauxMax', 'auProrata'] },
  {
    id: 'tranches',
    titre: 'Tranches annuelles',
    court: 'Tranches',
    champs: ['tranches'],
    tables: { tranches: ['exercice', 'montant', 'notifieeLe', 'limiteJustificatifs'] },
  },
  {
    id: 'conditions',
    titre: 'Conditions du financeur',
    court: 'Conditions',
    champs: ['modalites', 'assiette', 'clauseExcedent', 'publicite', 'deliberationNumero', 'deliberationDu', 'cerSouscritLe'],
  },
  { id: 'notes', titre: 'Notes', champs: ['notes'] },
]
