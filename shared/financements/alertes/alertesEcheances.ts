import { formatJour } from '../../kernel/formatJour'
import { daysBetween } from '../../kernel/jour'
import { formatCentimes } from '../../kernel/montant'
import type { Lecture } from '../../lecture'
import type { AlerteFinancement } from '../alerte'
import { typeJustificatifLabels } from '../justificatif'
import type { LigneFinancement } from '../ligneFinancement'
import { encaissementsOf, isAttendue, isFerme, isTerminee, montantsLigne } from '../montantsLigne'
import { nomFinanceur } from '../nomFinanceur'
import { isSoldeADemander } from '../situationLigne'
import { trancheOf } from '../tranches'
import { DAYS_BEFORE, niveauEcheance } from './seuils'

const LATE_PAYMENT = 15
const SILENT_NOTIFICATION = 60

const about = (lire: Lecture, ligne: LigneFinancement) => ({ sujet: nomFinanceur(lire, ligne.financeurId), lignes: [ligne.id] })

/** A1: a paper due to a funder, from sixty days before its last day on. */
export const justificatifsDus = (lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] =>
  lire.where('justificatifs', 'ligneId', ligne.id).flatMap(({ id, nom, type, limite, envoyeLe }): AlerteFinancement[] => {
    const niveau = limite === undefined || envoyeLe !== undefined || isTerminee(ligne) ? undefined : niveauEcheance(limite, lire.aujourdhui)
    if (!limite || !niveau) return []
    const quoi = `«\u00A0${nom ?? (type ? typeJustificatifLabels[type] : 'Justificatif')}\u00A0»`
    const phrase = niveau === 'rouge' ? `${quoi} attendu depuis le ${formatJour(limite)}` : `${quoi} à envoyer avant le ${formatJour(limite)}`
    return [{ code: 'A1', niveau, ...about(lire, ligne), phrase, geste: 'Envoyer le justificatif', collection: 'justificatifs', id, champ: 'envoyeLe', date: limite }]
  })

/** A1: the convention names a last day for the proofs of the year, and none is planned. */
export function justificatifAPrevoir(lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] {
  const limite = limiteOfTranche(lire, ligne)
  const planned = lire.where('justificatifs', 'ligneId', ligne.id).length > 0
  const niveau = limite === undefined || planned || isTerminee(ligne) || !isFerme(ligne) ? undefined : niveauEcheance(limite, lire.aujourdhui)
  if (!limite || !niveau) return []
  const phrase = `justificatifs attendus avant le ${formatJour(limite)}, aucun n’est prévu`
  return [{ code: 'A1', niveau, ...about(lire, ligne), phrase, geste: 'Prévoir le justificatif', collection: 'lignesFinancement', id: ligne.id, date: limite }]
}

/** A1: the balance must be asked for before its last day. */
export function soldeADemander(lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] {
  const { resteARecevoir } = montantsLigne(lire, ligne)
  const limite = isSoldeADemander(ligne, resteARecevoir) ? ligne.soldeLimite : undefined
  const niveau = limite && niveauEcheance(limite, lire.aujourdhui)
  if (!limite || !niveau) return []
  const phrase = `solde ${ligne.exercice ?? ''} non demandé, date limite ${formatJour(limite)}`.replace('  ', ' ')
  return [
    {
      code: 'A1',
      niveau,
      ...about(lire, ligne),
      phrase,
      geste: 'Demander le solde',
      collection: 'lignesFinancement',
      id: ligne.id,
      champ: 'soldeDemandeLe',
      date: limite,
      montant: resteARecevoir,
    },
  ]
}

/** A2: a payment fifteen days late. */
export const versementsEnRetard = (lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] =>
  (isAttendue(lire, ligne) ? encaissementsOf(lire, ligne.id) : []).flatMap(({ id, prevuLe, recuLe, montantPrevu }): AlerteFinancement[] => {
    if (prevuLe === undefined || recuLe !== undefined || daysBetween(prevuLe, lire.aujourdhui) < LATE_PAYMENT) return []
    const combien = montantPrevu === undefined ? '' : ` de ${formatCentimes(montantPrevu)}`
    return [
      {
        code: 'A2',
        niveau: 'attention',
        ...about(lire, ligne),
        phrase: `versement${combien} attendu depuis le ${formatJour(prevuLe)}`,
        geste: 'Enregistrer le versement',
        collection: 'encaissements',
        id,
        champ: 'recuLe',
        date: prevuLe,
        ...(montantPrevu === undefined ? {} : { montant: montantPrevu }),
      },
    ]
  })

/** A2: notified for more than sixty days, and neither a payment nor any day to expect one. */
export function notifieSansVersement(lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] {
  const { notifieeLe, soldeLimite } = ligne
  const { recu, resteARecevoir } = montantsLigne(lire, ligne)
  const dated = soldeLimite !== undefined || encaissementsOf(lire, ligne.id).some(({ prevuLe }) => prevuLe !== undefined)
  if (notifieeLe === undefined || !isFerme(ligne) || isTerminee(ligne) || recu > 0 || resteARecevoir === 0 || dated) return []
  if (daysBetween(notifieeLe, lire.aujourdhui) <= SILENT_NOTIFICATION) return []
  return [
    {
      code: 'A2',
      niveau: 'attention',
      ...about(lire, ligne),
      phrase: `${formatCentimes(resteARecevoir)} notifiés le ${formatJour(notifieeLe)}, sans versement ni date`,
      geste: 'Prévoir le versement',
      collection: 'lignesFinancement',
      id: ligne.id,
      date: notifieeLe,
      montant: resteARecevoir,
    },
  ]
}

const limiteOfTranche = (lire: Lecture, ligne: LigneFinancement): string | undefined =>
  trancheOf(lire.get('conventionsFinancement', ligne.conventionFinancementId), ligne.exercice)?.limiteJustificatifs

/** The last day to justify a line: that of its own papers, else that of its tranche. */
function limiteJustification(lire: Lecture, ligne: LigneFinancement): string | undefined {
  const own = lire.where('justificatifs', 'ligneId', ligne.id).flatMap(({ limite }) => limite ?? [])
  return own.sort().at(-1) ?? limiteOfTranche(lire, ligne)
}

/** A11: money received that nothing justifies, told sixty days before the last day; a probable debt from that day on. */
export function reversementProbable(lire: Lecture, ligne: LigneFinancement): AlerteFinancement[] {
  const { resteAJustifier } = montantsLigne(lire, ligne)
  const limite = limiteJustification(lire, ligne)
  if (limite === undefined || resteAJustifier <= 0 || isTerminee(ligne)) return []
  const left = daysBetween(lire.aujourdhui, limite)
  if (left > DAYS_BEFORE) return []
  const combien = formatCentimes(resteAJustifier)
  return [
    {
      code: 'A11',
      niveau: left > 0 ? 'attention' : 'rouge',
      ...about(lire, ligne),
      phrase:
        left > 0 ? `${combien} reçus restent à justifier avant le ${formatJour(limite)}` : `${combien} reçus sans justification au ${formatJour(limite)}, reversement probable`,
      geste: 'Voir les dépenses',
      collection: 'lignesFinancement',
      id: ligne.id,
      date: limite,
      montant: resteAJustifier,
    },
  ]
}
