import type { Manque } from '../../contract'
import { bySeverity, manque } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { mentionsManques } from '../../financements/mentionsManques'
import { members, ordered } from '../../kernel/champs'
import { addMonths } from '../../kernel/jour'
import { formatCentimes } from '../../kernel/montant'
import { isUnknown } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import type { Convention } from '../convention'
import { datesManques, echeancierManques, type Found, ofConvention, partiesManques } from '../manquesCommuns'
import { type ContexteObjectifs, contexteObjectifs, sumOf } from './contexteObjectifs'

const MONTHS_AT_MOST = 48

/** The mentions to tick before it is produced (metier.md § 6.6). */
function mentionsObligatoires(contexte: ContexteObjectifs): Found {
  const { lire, convention, pes21 } = contexte
  const { cerSouscritLe, deliberationNumero, deliberationDu, clauseExcedent, debut, fin } = convention
  const here = ofConvention(contexte)
  return [
    !cerSouscritLe && here('cerSouscritLe', 'bloquant', 'Indiquez quand le contrat d’engagement républicain a été souscrit : sans lui, aucune subvention.'),
    !isWritten(deliberationNumero) && here('deliberationNumero', 'bloquant', 'Indiquez le numéro de la délibération qui approuve la convention.'),
    !deliberationDu && here('deliberationDu', 'bloquant', 'Indiquez la date de la délibération.'),
    !isWritten(clauseExcedent) && here('clauseExcedent', 'bloquant', 'Dites ce que devient la part non consommée : la loi le demande.'),
    debut && fin && fin >= addMonths(debut, MONTHS_AT_MOST) && here('fin', 'bloquant', 'Une convention d’objectifs dure quatre ans au plus.'),
    pes21 &&
      !isWritten(pes21.referentRgpd) &&
      manque(lire, 'parametres', pes21, 'referentRgpd', 'avertissement', 'Sans référent, les droits sur les données s’exercent auprès de l’association.'),
    pes21 && !isWritten(pes21.iban) && manque(lire, 'parametres', pes21, 'iban', 'avertissement', 'Sans IBAN, la convention renvoie au relevé d’identité bancaire.'),
  ]
}

function contributionManques(contexte: ContexteObjectifs): Found {
  const { convention, contributions } = contexte
  const { montant } = convention
  const here = ofConvention(contexte)
  const total = sumOf(contributions.map(one => one.montant))
  return [
    montant === undefined && here('montant', 'bloquant', 'Indiquez le montant global de la contribution.'),
    contributions.length === 0 && here('contributions', 'bloquant', 'Indiquez la contribution de chaque année.'),
    ...contributions.flatMap(({ id, exercice, cout, montant: part }) => [
      exercice === undefined && here('contributions', 'bloquant', 'Indiquez l’exercice de cette contribution.', [id, 'exercice']),
      part === undefined && here('contributions', 'bloquant', 'Indiquez le montant de cette contribution.', [id, 'montant']),
      cout === undefined && here('contributions', 'avertissement', 'Sans coût éligible, la part financée est « n.c. ».', [id, 'cout']),
      cout !== undefined && part !== undefined && part > cout && here('contributions', 'bloquant', 'La contribution dépasse le coût éligible.', [id, 'montant']),
    ]),
    total !== undefined &&
      montant !== undefined &&
      total !== montant &&
      here('contributions', 'bloquant', `Les contributions annuelles font ${formatCentimes(total)} au lieu de ${formatCentimes(montant)}.`),
    isUnknown(convention.echeancier) && here('echeancier', 'avertissement', 'Sans échéancier, chaque contribution est versée soixante jours après sa notification.'),
  ]
}

function programmeManques(contexte: ContexteObjectifs): Found {
  const { lire, convention, actions } = contexte
  const here = ofConvention(contexte)
  return [
    !isWritten(convention.objet) && here('objet', 'avertissement', 'Indiquez l’objet du programme.'),
    !isWritten(convention.interetLocal) && here('interetLocal', 'bloquant', 'Indiquez l’intérêt local auquel le programme contribue.'),
    members(convention.actionsCpom).length === 0 && here('actionsCpom', 'bloquant', 'Choisissez les actions du programme.'),
    ...actions.flatMap(({ annees }) =>
      annees.flatMap(action => [
        ordered(action.indicateurs).length === 0 && manque(lire, 'actionsCpom', action, 'indicateurs', 'bloquant', 'Ajoutez au moins un indicateur à cette action.'),
        !isWritten(action.objectifs) && manque(lire, 'actionsCpom', action, 'objectifs', 'avertissement', 'Indiquez les objectifs de l’action.'),
        action.coutPrevu === undefined && manque(lire, 'actionsCpom', action, 'coutPrevu', 'avertissement', 'Sans coût prévu, l’annexe II dit « n.c. ».'),
      ]),
    ),
  ]
}

/** What a convention pluriannuelle d’objectifs lacks before it can be signed, blocking first (metier.md § 6.0, 6.6). */
export function objectifsManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteObjectifs(convention, lire)
  return bySeverity([
    ...partiesManques(contexte, 'la collectivité'),
    ...datesManques(contexte),
    ...mentionsObligatoires(contexte),
    ...programmeManques(contexte),
    ...contributionManques(contexte),
    ...echeancierManques(contexte),
    ...mentionsManques(lire, contexte.financeurs, contexte.jour),
  ])
}
