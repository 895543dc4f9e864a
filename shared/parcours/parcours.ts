import type { z } from 'zod'
import { annee, choix, code, codes, dateConnue, decimal, elements, entier, fiche, jour, long, montant, oui, ref, refs, solde, texte } from '../kernel/champs'

export const suiteLabels = { diagnostic: 'Diagnostic', orientation: 'Orientation', information: 'Information seule', refus: 'Refus' } as const
export const eligibiliteLabels = { oui: 'Éligible', non: 'Non éligible', derogation: 'Dérogation motivée' } as const
export const dlaAnterieurLabels = { premier: 'Premier accompagnement', dejaAccompagne: 'Déjà accompagnée' } as const
export const avisComiteLabels = { favorable: 'Favorable', reserves: 'Favorable avec réserves', defavorable: 'Défavorable', nonRequis: 'Non requis' } as const
export const sortieLabels = { orienteAilleurs: 'Orientée ailleurs', ineligible: 'Inéligible', suspendu: 'Suspendu', abandonne: 'Abandonné', clos: 'Clos' } as const
export const natureActionLabels = {
  ingenierieIndividuelle: 'Ingénierie individuelle',
  ingenierieCollective: 'Ingénierie collective',
  appui: 'Appui du chargé de mission',
  actionInterne: 'Action de la structure',
  orientation: 'Orientation',
  formation: 'Formation',
} as const
export const statutPreconisationLabels = { propose: 'Proposée', valide: 'Validée', lance: 'Lancée', termine: 'Terminée', abandonne: 'Abandonnée' } as const
export const appreciationLabels = { oui: 'Oui', moyen: 'Moyen', non: 'Non' } as const

/** One line of the plan d’accompagnement (metier.md § 2.4). */
const preconisation = {
  axe: texte('Axe'),
  action: texte('Action'),
  nature: choix('Nature', natureActionLabels),
  priorite: entier('Priorité', { aide: '1 = haute.' }),
  objectif: long('Objectif'),
  resultatAttendu: long('Résultat attendu', { aide: 'Un résultat que l’on peut constater.' }),
  thematique: code('Thématique', 'thematiques'),
  joursPrevus: decimal('Jours prévus'),
  coutPrevu: montant('Coût prévu'),
  responsable: texte('Responsable'),
  echeance: dateConnue('Échéance'),
  statut: choix('Statut', statutPreconisationLabels),
}

/** One reading of the structure, at year N then N+1 or N+2 (metier.md § 2.6). */
const releve = {
  exercice: annee('Exercice'),
  date: jour('Relevé le'),
  cdi: entier('CDI'),
  cdd: entier('CDD'),
  aides: entier('Contrats aidés'),
  apprentis: entier('Apprentis'),
  cddi: entier('CDDI'),
  etp: decimal('ETP'),
  budget: montant('Budget'),
  resultat: solde('Résultat net'),
  fondsPropres: solde('Fonds propres'),
  tresorerie: solde('Trésorerie'),
  partSubventions: decimal('Part des subventions', { unite: '%' }),
  partVentes: decimal('Part des ventes', { unite: '%' }),
  partAutres: decimal('Part des autres produits', { unite: '%' }),
  instancesFonctionnent: choix('Les instances fonctionnent', appreciationLabels),
  projetFormalise: choix('Le projet est formalisé', appreciationLabels),
  outilsGestion: choix('Outils de gestion', appreciationLabels),
  visionStrategique: choix('Vision stratégique', appreciationLabels),
  beneficiaires: entier('Bénéficiaires finaux'),
  natureBeneficiaires: texte('De qui s’agit-il'),
  partenaires: entier('Partenaires'),
  financeurs: entier('Financeurs'),
  benevoles: entier('Bénévoles'),
  adherents: entier('Adhérents'),
  effetDla: long('Effet du DLA'),
  temoignage: long('Témoignage'),
  publicationAutorisee: oui('Publication du témoignage autorisée', { aide: 'Par la personne qui témoigne. Sans cet accord, rien ne paraît.' }),
}

/** Parcours: the way of one structure through the DLA, over as many years as it takes (metier.md § 2.2 to 2.6). */
export const Parcours = fiche({
  structureId: ref('Structure', 'structures'),
  chargeMissionId: ref('Suivi par', 'personnes'),
  dateDemande: dateConnue('Demande'),
  canal: code('Canal', 'canaux'),
  prescripteurId: ref('Prescripteur', 'structures'),
  interlocuteurId: ref('Interlocuteur', 'personnes'),
  demandeInitiale: long('Demande initiale', { aide: 'Avec les mots de la structure.' }),
  motifPrincipal: code('Motif principal', 'motifs'),
  motifsSecondaires: codes('Motifs secondaires', 'motifs', { aide: 'Deux au plus.' }),
  salaries: entier('Salariés à l’accueil'),
  etp: decimal('ETP à l’accueil'),
  accordInstance: jour('Accord du conseil d’administration'),
  dlaAnterieur: choix('DLA antérieur', dlaAnterieurLabels),
  dlaAnterieurPrecision: texte('Années et DLA précédents'),
  dateAccueil: dateConnue('Accueil'),
  eligibilite: choix('Éligibilité', eligibiliteLabels),
  derogationMotif: long('Motif de la dérogation'),
  suite: choix('Suite donnée', suiteLabels),
  orientationVers: refs('Orientée vers', 'structures'),
  tempsPasse: entier('Temps passé à l’accueil', { unite: 'min' }),
  plan: elements('Plan d’accompagnement', 'une préconisation', preconisation),
  planValideLe: jour('Plan validé le'),
  avisComite: choix('Avis du comité d’appui', avisComiteLabels),
  avisComiteLe: jour('Comité d’appui du'),
  avisComiteRemarques: long('Remarques du comité ou motif'),
  comiteMembres: long('Membres présents au comité'),
  transmissionAutorisee: refs('Documents transmissibles à', 'structures', { aide: 'Seulement avec l’accord exprès de la structure.' }),
  releves: elements('Relevés d’impact', 'un relevé', releve),
  sortie: choix('Sortie', sortieLabels),
  sortieLe: dateConnue('Sortie le'),
  sortieMotif: long('Motif de la sortie'),
  repriseLe: jour('Reprise prévue le'),
  notes: long('Notes', { aide: 'Factuel, sans jugement.' }),
})
export type Parcours = z.infer<typeof Parcours>
