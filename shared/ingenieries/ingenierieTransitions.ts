import { startOf } from '../kernel/jour'
import { type Constat, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { statusMachine } from '../statusMachine'
import { avertit, bloque, exige, type Machine } from '../transition'
import { coutTotal } from './coutIngenierie'
import { type Ingenierie, type StatutIngenierie, statutIngenierieLabels } from './ingenierie'
import { arePiecesOld } from './piecesPrestataire'

function choix(ingenierie: Ingenierie, lire: Lecture): Constat[] {
  const offres = lire.where('offres', 'ingenierieId', ingenierie.id)
  const compete = offres.length >= 2
  return [
    ...bloque(!compete && isUnknown(ingenierie.absenceConcurrence), 'absenceConcurrence', 'Il faut deux offres au moins, ou le motif d’absence de mise en concurrence.'),
    ...bloque(compete && offres.some(offre => isUnknown(offre.notes)), 'prestataireId', 'Notez chaque offre dans sa grille.'),
    ...exige(ingenierie, { prestataireId: 'le prestataire choisi', choixLe: 'la date du procès-verbal de choix' }),
    ...avertit(
      compete && ingenierie.prestataireId !== undefined && !offres.some(offre => offre.prestataireId === ingenierie.prestataireId),
      'prestataireId',
      'Le prestataire choisi n’a pas remis d’offre.',
    ),
  ]
}

function demarrage(ingenierie: Ingenierie, lire: Lecture): Constat[] {
  const signed = lire.where('conventions', 'ingenierieId', ingenierie.id).some(({ type, statut }) => type === 'tripartite' && statut === 'signee')
  const { piecesPrestataireLe: vues, dateDebut, budgetMax } = ingenierie
  const debut = dateDebut ? startOf(dateDebut) : lire.aujourdhui
  const cout = coutTotal(ingenierie)
  return [
    ...bloque(!signed && !ingenierie.conventionSigneeLe, 'conventionSigneeLe', 'La convention tripartite doit être signée.'),
    ...exige(ingenierie, { piecesPrestataireLe: 'quand les pièces du prestataire ont été vérifiées', dateDebut: 'le début de l’ingénierie' }),
    ...bloque(arePiecesOld(vues, debut), 'piecesPrestataireLe', 'Les pièces du prestataire ont été vérifiées il y a plus de six mois.'),
    ...bloque(cout !== undefined && budgetMax !== undefined && cout > budgetMax, 'budgetMax', 'Le coût dépasse le budget maximal.'),
  ]
}

function bilan(ingenierie: Ingenierie): Constat[] {
  const factures = Object.values(ingenierie.factures ?? {})
  return [
    ...exige(ingenierie, { rapportRecuLe: 'quand le rapport final a été reçu', dateBilan: 'la date de la réunion de bilan' }),
    ...bloque(factures.length === 0 || factures.some(facture => !facture.controlee), 'factures', 'Chaque facture doit être contrôlée.'),
  ]
}

/** The life of an ingénierie, its consultation included (metier.md § 2.2). */
export const ingenierieTransitions: Machine<Ingenierie> = statusMachine<Ingenierie, StatutIngenierie>({
  debut: 'preparation',
  libelles: statutIngenierieLabels,
  verbes: {
    preparation: 'Reprendre la préparation',
    consultation: 'Lancer la consultation',
    prestataireChoisi: 'Choisir le prestataire',
    enCours: 'Démarrer l’ingénierie',
    bilanFait: 'Enregistrer le bilan',
    close: 'Clore l’ingénierie',
    abandonnee: 'Abandonner l’ingénierie',
  },
  suites: {
    preparation: ['consultation', 'abandonnee'],
    consultation: ['prestataireChoisi', 'abandonnee'],
    prestataireChoisi: ['enCours', 'abandonnee'],
    enCours: ['bilanFait', 'abandonnee'],
    bilanFait: ['close'],
    close: [],
    abandonnee: ['preparation'],
  },
  obstacles: {
    consultation: ingenierie =>
      exige(ingenierie, { cahierDesChargesLe: 'la date du cahier des charges', budgetMax: 'le budget maximal', consultationLimite: 'la date limite de réponse' }),
    prestataireChoisi: choix,
    enCours: demarrage,
    bilanFait: bilan,
    close: ({ factures }) =>
      avertit(
        Object.values(factures ?? {}).some(facture => !facture.payeeLe),
        'factures',
        'Une facture n’est pas encore payée.',
      ),
    abandonnee: ingenierie => exige(ingenierie, { abandonMotif: 'le motif de l’abandon' }),
  },
  champs: {
    consultation: ['cahierDesChargesLe', 'budgetMax', 'consultationLimite'],
    prestataireChoisi: ['prestataireId', 'choixLe', 'absenceConcurrence'],
    enCours: ['conventionSigneeLe', 'piecesPrestataireLe', 'dateDebut'],
    bilanFait: ['rapportRecuLe', 'dateFin', 'dateBilan', 'joursRealises', 'satisfactionStructure', 'satisfactionPrestataire', 'pertinence', 'satisfactionRemarques'],
    abandonnee: ['abandonMotif'],
  },
  ecrit: {
    consultation: ({ consultationEnvoiLe }, lire) => ({ consultationEnvoiLe: consultationEnvoiLe ?? lire.aujourdhui }),
  },
})
