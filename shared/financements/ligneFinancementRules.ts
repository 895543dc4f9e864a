import { formatCentimes } from '../kernel/montant'
import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, when, wrong } from '../regles'
import { LigneFinancement } from './ligneFinancement'
import { encaissementsOf, isAbandonnee, isFerme, isRecu, montantDu, montantsLigne } from './montantsLigne'
import { beyondTranche, isDuringConvention, totalReparti, trancheOf } from './tranches'

type L = LigneFinancement
const conventionOf = (lire: Lecture, { conventionFinancementId }: L) => lire.get('conventionsFinancement', conventionFinancementId)
const isOver = ({ statut }: L): boolean => statut === 'solde' || statut === 'cloture'
const isPaying = ({ statut }: L): boolean => statut === 'acompteRecu' || statut === 'soldeDemande'

/** The status says more, or less, than the amounts and the dates. */
const statutRules: readonly Regle<L, Lecture>[] = [
  wrong('montantDemande', 'avertissement', 'Indiquez le montant demandé.', ({ statut, montantDemande }) => statut === 'demande' && montantDemande === undefined),
  wrong(
    'statut',
    'avertissement',
    'Un montant est notifié : la ligne peut passer à « Notifié ».',
    ligne => ligne.montantNotifie !== undefined && !isFerme(ligne) && !isAbandonnee(ligne),
  ),
  ...when<L>(isFerme, required('montantNotifie', 'le montant notifié', 'avertissement'), required('notifieeLe', 'la date de notification', 'avertissement')),
  wrong(
    'montantConventionne',
    'avertissement',
    'Indiquez le montant conventionné.',
    ({ statut, montantConventionne }) => statut === 'conventionne' && montantConventionne === undefined,
  ),
  wrong(
    'statut',
    'avertissement',
    'Aucun versement n’est enregistré sur cette ligne : vérifiez son statut.',
    (ligne, lire) => isPaying(ligne) && !encaissementsOf(lire, ligne.id).some(isRecu(lire)),
  ),
  (ligne, lire) => {
    const { resteARecevoir } = montantsLigne(lire, ligne)
    const phrase = `Il reste ${formatCentimes(resteARecevoir)} à recevoir : vérifiez le statut, ou notez la réfaction.`
    return isOver(ligne) && resteARecevoir > 0 ? { champ: 'statut', gravite: 'avertissement', phrase } : undefined
  },
]

const montantRules: readonly Regle<L, Lecture>[] = [
  wrong(
    'montantConventionne',
    'avertissement',
    'Le montant conventionné dépasse le montant notifié.',
    ({ montantNotifie, montantConventionne }) => montantNotifie !== undefined && montantConventionne !== undefined && montantConventionne > montantNotifie,
  ),
  wrong('refaction', 'bloquant', 'La réfaction dépasse le montant accordé.', ({ refaction = 0, montantConventionne, montantNotifie }) => {
    const promis = montantConventionne ?? montantNotifie
    return promis !== undefined && refaction > promis
  }),
  wrong('refactionMotif', 'avertissement', 'Indiquez le motif de la réfaction.', ({ refaction = 0, refactionMotif }) => refaction > 0 && isUnknown(refactionMotif)),
  wrong('probabilite', 'bloquant', 'Une probabilité va de 0 à 100 %.', ({ probabilite = 0 }) => probabilite > 100),
  wrong('repartition', 'bloquant', 'La répartition dépasse le montant de la ligne.', ligne => {
    const whole = isFerme(ligne) ? montantDu(ligne) : ligne.montantDemande
    return whole !== undefined && totalReparti(ligne) > whole
  }),
]

const conventionRules: readonly Regle<L, Lecture>[] = [
  wrong('conventionFinancementId', 'bloquant', 'Cette convention est celle d’un autre financeur.', (ligne, lire) => {
    const financeurId = conventionOf(lire, ligne)?.financeurId
    return financeurId !== undefined && ligne.financeurId !== undefined && financeurId !== ligne.financeurId
  }),
  wrong('exercice', 'bloquant', 'Cet exercice est en dehors de la période de la convention.', (ligne, lire) => {
    const convention = conventionOf(lire, ligne)
    return convention !== undefined && ligne.exercice !== undefined && !isDuringConvention(convention, ligne.exercice)
  }),
  wrong('exercice', 'avertissement', 'La convention n’a pas de tranche pour cet exercice.', (ligne, lire) => {
    const convention = conventionOf(lire, ligne)
    return convention !== undefined && ligne.exercice !== undefined && !isUnknown(convention.tranches) && !trancheOf(convention, ligne.exercice)
  }),
  (ligne, lire) => {
    const beyond = beyondTranche(lire, ligne.conventionFinancementId, ligne.exercice) ?? 0
    const phrase = `Les lignes de cet exercice dépassent la tranche de la convention de ${formatCentimes(beyond)}.`
    return beyond > 0 ? { champ: 'montantConventionne', gravite: 'bloquant', phrase } : undefined
  },
]

/** What is missing or wrong in a line (metier.md § 8.1). */
export const ligneFinancementRules: readonly Regle<L, Lecture>[] = [
  required('financeurId', 'le financeur'),
  required('exercice', 'l’exercice'),
  required('statut', 'le statut'),
  ...statutRules,
  ...montantRules,
  ...conventionRules,
  inOrder('demandeeLe', 'notifieeLe', 'La notification précède la demande.'),
  inOrder('notifieeLe', 'soldeDemandeLe', 'La demande de solde précède la notification.'),
  farDates(LigneFinancement),
]
