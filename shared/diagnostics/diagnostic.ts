import type { z } from 'zod'
import { choix, dateConnue, decimal, elements, entier, fiche, long, montant, oui, ref, refs, texte } from '../kernel/champs'
import { appreciationLabels } from '../parcours/parcours'

export const typeDiagnosticLabels = { individuel: 'Individuel', allege: 'Allégé (collectif)' } as const
export const statutDiagnosticLabels = { enCours: 'En cours', aValider: 'À valider', valide: 'Validé' } as const

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
  gouvernance: long('Gouvernance et vie associative'),
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
  analyseFinanciere: long('Analyse financière'),
  commercial: long('Commercial, communication, numérique'),
  environnement: long('Environnement et partenariats'),
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
