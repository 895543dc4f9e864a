import type { z } from 'zod'
import { choix, dateConnue, decimal, elements, entier, fiche, long, montant, oui, ref, refs, solde, texte } from '../kernel/champs'
import { appreciationLabels } from '../parcours/parcours'

export const typeDiagnosticLabels = { individuel: 'Individuel', allege: 'Allégé (collectif)' } as const
export const statutDiagnosticLabels = { enCours: 'En cours', aValider: 'À valider', valide: 'Validé' } as const

export const lienLabels = { fort: 'Fort', moyen: 'Moyen', faible: 'Faible' } as const

/** Diagnostic partagé: written with the structure and validated by its leaders; not an audit (metier.md § 5). */
export const Diagnostic = fiche({
  parcoursId: ref('Parcours', 'parcours'),
  structureId: ref('Structure', 'structures'),
  type: choix('Type', typeDiagnosticLabels),
  version: entier('Version'),
  statut: choix('Statut', statutDiagnosticLabels),
  chargeMissionId: ref('Rédigé par', 'personnes'),
  dateDebut: dateConnue('Commencé'),
  confidentiel: oui('Confidentiel'),
  representantId: ref('Représentant légal', 'personnes'),
  interlocuteurs: long('Interlocuteurs rencontrés'),
  entretiens: long('Dates des entretiens'),
  documentsConsultes: long('Documents consultés'),
  evenementsRecents: long('Événements récents'),
  dlaAnterieurs: long('DLA antérieurs et suites'),
  histoire: long('Histoire et dates clés'),
  projetUtilite: long('Projet, valeurs et utilité sociale'),
  territoirePublics: long('Territoire et publics'),
  activites: elements('Activités et offre', 'une activité', {
    activite: texte('Activité'),
    public: texte('Public'),
    volumeN1: texte('Volume N-1'),
    volumeN: texte('Volume N'),
    montant: montant('Chiffre d’affaires ou coût'),
    part: decimal('Part du budget', { unite: '%' }),
    tendance: texte('Tendance'),
    concurrents: texte('Concurrents et complémentaires'),
  }),
  offreAnalyse: long('Analyse de l’offre'),
  administrateurs: entier('Membres du conseil d’administration'),
  administratrices: entier('dont femmes'),
  reunionsConseil: entier('Réunions du conseil dans l’année'),
  participantsAssemblee: entier('Présents à la dernière assemblée générale'),
  gouvernance: long('Gouvernance et vie associative', { aide: 'Bureau, délégations, relations entre élus et salariés, bénévoles.' }),
  gouvernanceNote: choix('Les instances fonctionnent', appreciationLabels),
  postes: elements('Postes', 'un poste', {
    intitule: texte('Intitulé'),
    contrat: texte('Contrat'),
    etp: decimal('ETP'),
    anciennete: texte('Ancienneté'),
    aide: texte('Financement aidé'),
  }),
  ressourcesHumaines: long('Ressources humaines et organisation'),
  modeleEconomique: long('Modèle économique'),
  produitsParFinanceur: elements('Produits par financeur', 'un financeur', {
    financeur: texte('Financeur'),
    montantN1: montant('Montant N-1'),
    montantN: montant('Montant N'),
  }),
  coutsActivites: long('Coûts par activité et prix de revient'),
  analyseFinanciere: long('Analyse financière'),
  tresorerieInitiale: solde('Trésorerie au début du plan'),
  planTresorerie: elements('Plan de trésorerie', 'un mois', {
    mois: dateConnue('Mois'),
    encaissements: montant('Encaissements'),
    decaissements: montant('Décaissements'),
  }),
  commercial: long('Commercial, communication, numérique'),
  environnement: long('Environnement et partenariats', { aide: 'Territoire, politiques publiques, coopérations possibles.' }),
  partenariats: elements('Partenariats', 'un partenariat', {
    partenaire: texte('Partenaire'),
    nature: texte('Nature'),
    lien: choix('Force du lien', lienLabels),
    perspective: texte('Coopération possible'),
  }),
  transition: long('Transition écologique et RSE'),
  forces: long('Forces', { aide: 'Une par ligne.' }),
  faiblesses: long('Faiblesses', { aide: 'Une par ligne.' }),
  opportunites: long('Opportunités', { aide: 'Une par ligne.' }),
  menaces: long('Menaces', { aide: 'Une par ligne.' }),
  enjeuPrincipal: long('Enjeu principal'),
  hypotheses: long('Hypothèses de changement'),
  annexes: long('Annexes'),
  dateValidation: dateConnue('Validé'),
  valideurNom: texte('Validé par'),
  valideurFonction: texte('Fonction du valideur'),
  transmission: refs('Transmission autorisée à', 'structures'),
})
export type Diagnostic = z.infer<typeof Diagnostic>
