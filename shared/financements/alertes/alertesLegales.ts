import { ordered } from '../../kernel/champs'
import { formatJour } from '../../kernel/formatJour'
import { addMonths, yearOf } from '../../kernel/jour'
import type { Lecture } from '../../lecture'
import { parametresOf } from '../../parametres/parametresOf'
import type { AlerteFinancement } from '../alerte'
import { cumulPublic, lignesPubliques, sansConvention, seuilsPublics } from '../cumulPublic'
import { nomFinanceur } from '../nomFinanceur'
import { formatSeuil } from './seuils'

const MONTHS_TO_PUBLISH = 3

/** A3: what one public funder gives in a year is beyond the threshold, and no signed convention stands behind it. */
export function conventionObligatoire(lire: Lecture, financeurId: string, exercice: number): AlerteFinancement[] {
  const found = sansConvention(lire, financeurId, exercice)
  const first = found?.lignes[0]
  if (!found || !first) return []
  const drafted = found.lignes.find(({ conventionFinancementId }) => lire.get('conventionsFinancement', conventionFinancementId))?.conventionFinancementId
  return [
    {
      code: 'A3',
      niveau: 'rouge',
      sujet: nomFinanceur(lire, financeurId),
      phrase: `plus de ${formatSeuil(seuilsPublics(lire).convention)} notifiés pour ${exercice} sans convention signée`,
      ...(drafted
        ? { geste: 'Noter la signature', collection: 'conventionsFinancement', id: drafted, champ: 'signeeLe' }
        : { geste: 'Préparer la convention', collection: 'lignesFinancement', id: first.id, champ: 'conventionFinancementId' }),
      montant: found.total,
      lignes: found.lignes.map(({ id }) => id),
    },
  ]
}

/**
 * A4: public grants of a year beyond the threshold ask for an auditor, and for accounts published within three months of their
 * approval, itself due by 30 June. Before that last day it is only recalled.
 */
export function comptesAPublier(lire: Lecture, exercice: number): AlerteFinancement[] {
  const parametres = parametresOf(lire)
  const { aides } = seuilsPublics(lire)
  const montant = cumulPublic(lire, exercice)
  if (!parametres || montant <= aides) return []
  const comptes = ordered(parametres.comptesAnnuels).find(compte => compte.exercice === exercice)
  const limite = addMonths(comptes?.approuvesLe ?? `${exercice + 1}-06-30`, MONTHS_TO_PUBLISH)
  const commun = { code: 'A4', sujet: `Exercice ${exercice}`, collection: 'parametres', id: parametres.id, champ: 'comptesAnnuels', montant } as const
  const lignes = lignesPubliques(lire, exercice).map(({ id }) => id)
  const beyond = `plus de ${formatSeuil(aides)} d’aides publiques`
  const late = lire.aujourdhui > limite
  return [
    ...(comptes?.commissaire === true
      ? []
      : [{ ...commun, niveau: 'rouge', phrase: `${beyond}, sans commissaire aux comptes`, geste: 'Indiquer le commissaire aux comptes', lignes } satisfies AlerteFinancement]),
    ...(comptes?.publiesLe !== undefined || yearOf(lire.aujourdhui) <= exercice
      ? []
      : [
          {
            ...commun,
            niveau: late ? 'rouge' : 'attention',
            phrase: late ? `${beyond}, comptes à publier depuis le ${formatJour(limite)}` : `${beyond}, comptes à publier avant le ${formatJour(limite)}`,
            geste: 'Indiquer la publication des comptes',
            date: limite,
            lignes,
          } satisfies AlerteFinancement,
        ]),
  ]
}
