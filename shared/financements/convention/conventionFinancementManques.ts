import type { Manque } from '../../contract'
import { associationManques, type Found, SANS_SIGNATAIRE, structureManques } from '../../conventions/manquesCommuns'
import { bySeverity, manque } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { formatCentimes } from '../../kernel/montant'
import type { Gravite } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import type { ConventionFinancement } from '../conventionFinancement'
import type { TypeFinanceur } from '../financeur'
import { mentionsManques } from '../mentionsManques'
import { type ContexteFinancement, contexteFinancement } from './contexteFinancement'

const DELIBERENT: ReadonlySet<TypeFinanceur | undefined> = new Set<TypeFinanceur>(['region', 'departement', 'epci', 'commune'])

const writes =
  ({ lire, convention }: ContexteFinancement) =>
  (champ: keyof ConventionFinancement & string, gravite: Gravite, phrase: string, dans?: readonly [string, string]): Manque =>
    manque(lire, 'conventionsFinancement', convention, champ, gravite, phrase, dans)

function partiesManques(contexte: ContexteFinancement): Found {
  const { lire, financeur, pes21, signataire, representant } = contexte
  const here = writes(contexte)
  return [
    !financeur && here('financeurId', 'bloquant', 'Choisissez le financeur.'),
    ...structureManques(contexte, financeur, representant, { le: 'le financeur', du: 'du financeur' }),
    financeur && !representant && here('representantId', 'bloquant', 'Indiquez qui représente le financeur à la date de la signature.'),
    !signataire && here('signatairePes21Id', 'bloquant', SANS_SIGNATAIRE),
    ...associationManques(contexte),
    pes21 && !isWritten(pes21.iban) && manque(lire, 'parametres', pes21, 'iban', 'avertissement', 'Sans IBAN, la convention renvoie au relevé d’identité bancaire.'),
  ]
}

function montantManques(contexte: ContexteFinancement): Found {
  const { tranches, convention } = contexte
  const { montant, coutEligible, tauxMax } = convention
  const here = writes(contexte)
  const total = tranches.reduce((sum, tranche) => sum + (tranche.montant ?? 0), 0)
  const known = tranches.length > 0 && tranches.every(tranche => tranche.montant !== undefined)
  return [
    montant === undefined && here('montant', 'bloquant', 'Indiquez le montant total.'),
    montant !== undefined && coutEligible !== undefined && montant > coutEligible && here('montant', 'bloquant', 'La subvention dépasse le coût éligible.'),
    montant !== undefined &&
      coutEligible !== undefined &&
      tauxMax !== undefined &&
      montant * 100 > coutEligible * tauxMax &&
      here('tauxMax', 'bloquant', 'Le montant dépasse ce que permet le taux d’intervention.'),
    tranches.length === 0 && here('tranches', 'avertissement', 'Sans tranche, la convention ne dit pas ce qui revient à chaque exercice.'),
    ...tranches.flatMap(({ id, exercice, montant: part, limiteJustificatifs }) => [
      exercice === undefined && here('tranches', 'bloquant', 'Indiquez l’exercice de cette tranche.', [id, 'exercice']),
      part === undefined && here('tranches', 'bloquant', 'Indiquez le montant de cette tranche.', [id, 'montant']),
      exercice !== undefined &&
        limiteJustificatifs !== undefined &&
        limiteJustificatifs > `${exercice + 1}-06-30` &&
        here('tranches', 'avertissement', 'Les justificatifs se remettent dans les six mois de la fin de l’exercice.', [id, 'limiteJustificatifs']),
    ]),
    known && montant !== undefined && total !== montant && here('tranches', 'bloquant', `Les tranches font ${formatCentimes(total)} au lieu de ${formatCentimes(montant)}.`),
  ]
}

function conditionsManques(contexte: ContexteFinancement): Found {
  const { convention, financeur, publique, objets } = contexte
  const { debut, fin, objet, modalites, clauseExcedent, cerSouscritLe, deliberationNumero, deliberationDu } = convention
  const here = writes(contexte)
  const delibere = DELIBERENT.has(financeur?.typeFinanceur)
  return [
    !isWritten(objet) && objets.length === 0 && here('objet', 'bloquant', 'Indiquez l’objet de la subvention.'),
    !debut && here('debut', 'avertissement', 'Sans date de début, la convention prend effet à sa signature.'),
    !fin && here('fin', 'bloquant', 'Indiquez la date de fin.'),
    debut && fin && fin < debut && here('fin', 'bloquant', 'La fin précède le début.'),
    !isWritten(modalites) && here('modalites', 'avertissement', 'Sans modalités, chaque tranche est versée soixante jours après sa notification.'),
    publique && !isWritten(clauseExcedent) && here('clauseExcedent', 'bloquant', 'Dites ce que devient la part non consommée : la loi le demande.'),
    publique && financeur?.typeFinanceur !== 'europe' && !cerSouscritLe && here('cerSouscritLe', 'bloquant', 'Indiquez quand le contrat d’engagement républicain a été souscrit.'),
    delibere && !isWritten(deliberationNumero) && here('deliberationNumero', 'bloquant', 'Indiquez le numéro de la délibération.'),
    delibere && !deliberationDu && here('deliberationDu', 'bloquant', 'Indiquez la date de la délibération.'),
  ]
}

/** What a convention de financement lacks before it can be signed, blocking first (metier.md § 6.0, 6.6). */
export function conventionFinancementManques(convention: ConventionFinancement, lire: Lecture): Manque[] {
  const contexte = contexteFinancement(convention, lire)
  return bySeverity([...partiesManques(contexte), ...conditionsManques(contexte), ...montantManques(contexte), ...mentionsManques(lire, contexte.financeurs, contexte.jour)])
}
