import type { Manque } from '../contract'
import { note, paragraphe } from '../documents/blocs'
import { bySeverity } from '../documents/manque'
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
import { budgetManques } from './budgetManques'
import { partDeLaSubvention } from './compteRenduParties'
import { tablePrevisionnelle } from './tablesBudget'

/** What a forecast lacks, blocking first (metier.md § 7.4). */
export const previsionnelManques = (budget: Budget, lire: Lecture): Manque[] => bySeverity(budgetManques(contexteBudget(budget, lire)))

/** The forecast of an action or of the association, in the table of the Cerfa 12156*06, on one page (metier.md § 7.4). */
export function previsionnelDocument(budget: Budget, lire: Lecture): ModeleDocument {
  const contexte = contexteBudget(budget, lire)
  const { action, lu, pes21 } = contexte
  const { exercice, actionCpomId } = budget
  const financeurs = actionCpomId !== undefined && exercice !== undefined ? financeursDe(lire, actionCpomId, exercice) : []
  const part = partDeLaSubvention(contexte, 'prevu')
  return rediger(
    {
      titre: ['Budget prévisionnel', exercice].filter(Boolean).join(' '),
      sousTitre: action ? [action.code, action.nom].filter(isWritten).join(' – ') : fullNameOf(pes21),
      reference: 'Rubriques du formulaire Cerfa n°\u00A012156*06',
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedFor(lire, financeurs, exercice === undefined ? contexte.jour : `${exercice}-12-31`),
      blocs: [tablePrevisionnelle(lire, lu), ...(part ? [paragraphe(part)] : []), note('Montants arrondis à l’euro\u00A0; les totaux sont calculés au centime.')],
      ...draftOf(previsionnelManques(budget, lire)),
    },
    pes21,
  )
}
