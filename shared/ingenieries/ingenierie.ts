import type { z } from 'zod'
import { choix, code, dateConnue, decimal, elements, entier, fiche, jour, long, montant, oui, ref, refs, texte } from '../kernel/champs'

export const typeIngenierieLabels = { individuelle: 'Individuelle', collective: 'Collective' } as const
export const statutIngenierieLabels = {
  preparation: 'En préparation',
  consultation: 'Consultation',
  prestataireChoisi: 'Prestataire choisi',
  enCours: 'En cours',
  bilanFait: 'Bilan fait',
  close: 'Close',
  abandonnee: 'Abandonnée',
} as const
export type StatutIngenierie = keyof typeof statutIngenierieLabels
export const inscriptionLabels = { invitee: 'Invitée', inscrite: 'Inscrite', presente: 'Présente', abandon: 'Abandon' } as const

/** Ingénierie: days of expertise bought for one structure or shared by several (metier.md § 2.5). */
export const Ingenierie = fiche({
  nom: texte('Intitulé'),
  code: texte('Code', { aide: 'ING-2024-001.' }),
  type: choix('Type', typeIngenierieLabels),
  statut: choix('Statut', statutIngenierieLabels),
  structures: elements('Structures', 'une structure', {
    structureId: ref('Structure', 'structures'),
    parcoursId: ref('Parcours', 'parcours'),
    statut: choix('Inscription', inscriptionLabels),
  }),
  chargeMissionId: ref('Suivie par', 'personnes'),
  thematique: code('Thématique principale', 'thematiques'),
  contexte: long('Contexte et synthèse du diagnostic', { aide: 'Ce que les prestataires ont besoin de savoir, et que la structure accepte de leur dire.' }),
  enjeux: long('Enjeux', { aide: 'La question que l’ingénierie doit résoudre.' }),
  objectifs: long('Objectifs'),
  etapes: long('Contenu et étapes attendus', { aide: 'Une étape par ligne.' }),
  livrables: long('Livrables'),
  competences: long('Compétences recherchées'),
  calendrier: long('Calendrier'),
  modalitesSuivi: long('Modalités de suivi', { aide: 'Vide : trois réunions, de lancement, intermédiaire et de bilan.' }),
  criteres: elements('Critères de choix', 'un critère', {
    critere: texte('Critère'),
    sur: decimal('Noté sur', { aide: 'Le barème est libre.' }),
  }),
  contactId: ref('Contact pour les réponses', 'personnes', { aide: 'Vide : la personne qui suit l’ingénierie.' }),
  joursPrevus: decimal('Jours prévus'),
  joursRealises: decimal('Jours réalisés'),
  tarifJour: montant('Tarif par jour, hors taxes'),
  tauxTva: decimal('Taux de TVA', { unite: '%' }),
  fraisDeplacement: montant('Frais de déplacement'),
  acompte: decimal('Acompte', { unite: '%', aide: 'Part du prix qui peut être facturée au démarrage.' }),
  delaiPaiement: entier('Délai de paiement', { unite: 'jours', aide: 'À compter de la réception de la facture.' }),
  participationStructure: montant('Participation de la structure'),
  cahierDesChargesLe: jour('Cahier des charges daté du'),
  budgetMax: montant('Budget maximal, toutes taxes'),
  consultationEnvoiLe: jour('Consultation envoyée le'),
  consultationLimite: jour('Réponses avant le'),
  prestatairesConsultes: refs('Prestataires consultés', 'structures'),
  absenceConcurrence: long('Motif d’absence de mise en concurrence'),
  prestataireId: ref('Prestataire choisi', 'structures'),
  representantPrestataireId: ref('Représentant du prestataire', 'personnes', { aide: 'Vide : sa représentation légale, le jour de la signature.' }),
  intervenants: refs('Intervenants', 'personnes', { aide: 'Qui réalise l’ingénierie pour le prestataire.' }),
  choixLe: jour('Choix du', { aide: 'Date du procès-verbal, grille notée par la structure puis validée par le DLA.' }),
  choixMotif: long('Motif du choix', { aide: 'Nécessaire quand l’offre retenue n’est pas seule première.' }),
  candidatsInformesLe: jour('Candidats informés le', { aide: 'Tous : retenu et non retenus.' }),
  conventionSigneeLe: jour('Convention tripartite signée le'),
  piecesPrestataireLe: jour('Pièces du prestataire vérifiées le'),
  dateDebut: dateConnue('Début'),
  dateFin: dateConnue('Fin'),
  rapportRecuLe: jour('Rapport final reçu le'),
  dateBilan: dateConnue('Bilan'),
  factures: elements('Acomptes et factures', 'une facture', {
    numero: texte('Numéro'),
    date: jour('Date'),
    ht: montant('Hors taxes'),
    tva: montant('TVA'),
    ttc: montant('Toutes taxes'),
    payeeLe: jour('Payée le'),
    controlee: oui('Contrôlée'),
  }),
  satisfactionStructure: entier('Satisfaction de la structure', { aide: 'De 1 à 5.' }),
  satisfactionPrestataire: entier('Satisfaction du prestataire', { aide: 'De 1 à 5.' }),
  satisfactionRemarques: long('Remarques du bilan'),
  abandonMotif: long('Motif de l’abandon'),
})
export type Ingenierie = z.infer<typeof Ingenierie>
