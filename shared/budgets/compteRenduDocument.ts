import { titre } from '../documents/blocs'
import { certification } from '../documents/certification'
import { fullNameOf } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import { financeursDe } from '../financements/financeursDe'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import type { Budget } from './budget'
import { contexteBudget } from './budgetContexte'
import { compteRenduManques } from './compteRenduManques'
import { annexe, bilanQualitatif, identification, synthese } from './compteRenduParties'

/** The account of a grant, in the tables of the Cerfa 15059*02: what was done, what it cost, why it differs, certified (metier.md § 7.3). */
export function compteRenduDocument(budget: Budget, lire: Lecture): ModeleDocument {
  const contexte = contexteBudget(budget, lire)
  const { action, pes21, signataire } = contexte
  const { exercice, actionCpomId, certifieLe } = budget
  const financeurs = actionCpomId !== undefined && exercice !== undefined ? financeursDe(lire, actionCpomId, exercice) : []
  return rediger(
    {
      titre: 'Compte rendu financier de subvention',
      sousTitre: [action && [action.code, action.nom].filter(isWritten).join(' – '), exercice && `exercice ${exercice}`].filter(Boolean).join(', '),
      reference: 'Rubriques du formulaire Cerfa n°\u00A015059*02',
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedFor(lire, financeurs, exercice === undefined ? contexte.jour : `${exercice}-12-31`),
      blocs: [
        titre(1, 'Identification'),
        ...identification(contexte),
        titre(1, '1. Bilan qualitatif de l’action'),
        ...bilanQualitatif(contexte),
        { type: 'titre', niveau: 1, texte: '2. Tableau de synthèse', nouvellePage: true },
        ...synthese(contexte),
        titre(1, '3. Annexe chiffrée'),
        ...annexe(contexte),
        titre(1, 'Certification'),
        ...certification(pes21, signataire, 'exactes les informations du présent compte rendu', certifieLe),
      ],
      ...draftOf(compteRenduManques(budget, lire)),
    },
    pes21,
  )
}
