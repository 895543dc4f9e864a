import { formatJour } from '../../kernel/formatJour'
import { addMonths, daysBetween } from '../../kernel/jour'
import type { Lecture } from '../../lecture'
import type { AlerteFinancement } from '../alerte'
import type { ConventionFinancement } from '../conventionFinancement'
import { depensesEligiblesOf, isTerminee } from '../montantsLigne'
import { nomFinanceur } from '../nomFinanceur'
import { partsDepense } from '../partsDepense'
import { lignesOf } from '../tranches'

const MONTHS_TO_RENEW = 6
/** Three quarters of the time gone, half of the money spent: as fractions of whole numbers. */
const TIME_GONE = { of: 4, at: 3 }
const MONEY_SPENT = { of: 2, at: 1 }

/** A7: three quarters of the period are over and less than half of the money is spent. */
export function consommationFaible(lire: Lecture, convention: ConventionFinancement): AlerteFinancement[] {
  const { id, debut, fin, montant, financeurId } = convention
  const lignes = lignesOf(lire, id)
  if (debut === undefined || fin === undefined || !montant || lignes.every(ligne => isTerminee(ligne) || ligne.verifieeLe !== undefined)) return []
  const gone = daysBetween(debut, lire.aujourdhui)
  const whole = daysBetween(debut, fin) + 1
  const spent = lignes.flatMap(ligne => depensesEligiblesOf(lire, ligne.id).map(depense => partsDepense(depense).get(ligne.id) ?? 0)).reduce((sum, part) => sum + part, 0)
  if (gone * TIME_GONE.of < whole * TIME_GONE.at || spent * MONEY_SPENT.of >= montant * MONEY_SPENT.at) return []
  return [
    {
      code: 'A7',
      niveau: 'attention',
      sujet: nomFinanceur(lire, financeurId),
      phrase: `${Math.floor((spent / montant) * 100)}\u00A0% dépensés, la convention finit le ${formatJour(fin)}`,
      geste: 'Voir les dépenses',
      collection: 'conventionsFinancement',
      id,
      date: fin,
      montant: montant - spent,
      lignes: lignes.map(ligne => ligne.id),
    },
  ]
}

/** A8: a convention ends within six months and nobody has asked for it to be renewed, nor does another follow. */
export function renouvellementADemander(lire: Lecture, convention: ConventionFinancement): AlerteFinancement[] {
  const { id, fin, financeurId, renouvellementDemandeLe } = convention
  if (fin === undefined || renouvellementDemandeLe !== undefined || fin < lire.aujourdhui || fin > addMonths(lire.aujourdhui, MONTHS_TO_RENEW)) return []
  const followed = financeurId !== undefined && lire.where('conventionsFinancement', 'financeurId', financeurId).some(({ debut = '' }) => debut > fin)
  if (followed) return []
  return [
    {
      code: 'A8',
      niveau: 'attention',
      sujet: nomFinanceur(lire, financeurId),
      phrase: `la convention finit le ${formatJour(fin)}, renouvellement non demandé`,
      geste: 'Demander le renouvellement',
      collection: 'conventionsFinancement',
      id,
      champ: 'renouvellementDemandeLe',
      date: fin,
      lignes: lignesOf(lire, id).map(ligne => ligne.id),
    },
  ]
}
