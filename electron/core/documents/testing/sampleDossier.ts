import { aConvention, aDiagnostic, aParcours, aPersonne, aStructure, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

/** An accompanied structure, with everything a diagnostic says of it. */
const plume = aStructure({
  id: 'plume',
  nom: 'Le Cri de la Plume',
  siret: '90001234500014',
  rna: 'W212009999',
  formeJuridique: '9220',
  familleEss: 'association',
  dateCreation: '2016-09',
  secteur: 'culture',
  objet: 'Rendre l’écriture et la philosophie accessibles à tous.',
  activites: 'Ateliers d’écriture et de philosophie, dans les écoles, les maisons de quartier et les établissements médico-sociaux.',
  adresse: '4 rue des Fictions',
  codePostal: '21000',
  commune: '21231',
  zonages: elementsOf({ zonage: 'qpv', nom: 'Grésilles', millesime: 2024 }),
  telephone: '+33380000000',
  mail: 'contact@cri-de-la-plume.example',
  reseaux: setOf('reseau'),
  effectifs: elementsOf(
    { exercice: 2022, salaries: 3, etp: 2.4, cdi: 2, cdd: 1, benevoles: 18, adherents: 94 },
    { exercice: 2023, salaries: 4, etp: 3.4, cdi: 3, cdd: 1, aides: 1, benevoles: 22, adherents: 121 },
  ),
  finances: elementsOf(
    {
      exercice: 2021,
      produits: 9_842_000,
      charges: 9_930_000,
      masseSalariale: 6_100_000,
      resultat: -88_000,
      fondsPropres: 1_800_000,
      tresorerie: 1_400_000,
      totalBilan: 4_100_000,
    },
    {
      exercice: 2022,
      produits: 11_215_000,
      charges: 11_402_000,
      masseSalariale: 7_420_000,
      resultat: -187_000,
      fondsPropres: 1_613_000,
      tresorerie: 1_250_000,
      totalBilan: 4_350_000,
    },
    {
      exercice: 2023,
      produits: 12_904_000,
      charges: 12_731_000,
      masseSalariale: 8_312_000,
      resultat: 173_000,
      fondsPropres: 1_786_000,
      tresorerie: 1_990_000,
      totalBilan: 4_800_000,
      ventes: 4_320_000,
      subventions: 7_900_000,
      cotisations: 310_000,
      autresProduits: 374_000,
      premierFinanceur: 3_800_000,
      dotations: 412_000,
      reprises: 60_000,
      quotesParts: 85_000,
      capitauxPermanents: 2_386_000,
      actifImmobilise: 940_000,
      creances: 1_420_000,
      dettesExploitation: 1_964_000,
      dettes: 3_014_000,
    },
  ),
})

/** Who directs the structure. */
const sonia = aPersonne({
  id: 'sonia',
  nom: 'Sonia Keller',
  civilite: 'mme',
  mandats: elementsOf({ structureId: 'plume', fonction: 'directrice', debut: '2019-01-01', representantLegal: true }),
})
/** Who signed for the PES21 in 2024. */
const bernard = aPersonne({
  id: 'bernard',
  nom: 'Bernard Colas',
  civilite: 'm',
  equipe: true,
  mandats: elementsOf({
    fonction: 'directeur',
    debut: '2010-01-01',
    fin: '2024-12-31',
    representantLegal: true,
    pouvoir: 'délégation du conseil d’administration du 12 janvier 2010',
  }),
})
/** Who follows the parcours, and signs from 2025 on. */
const helene = aPersonne({
  id: 'helene',
  nom: 'Hélène Vasseur',
  civilite: 'mme',
  equipe: true,
  mandats: elementsOf({ fonction: 'coordinatrice DLA', fin: '2024-12-31' }, { fonction: 'directrice', debut: '2025-01-01', representantLegal: true }),
})

/** Its parcours, up to the plan. */
const parcours = aParcours({
  id: 'parcours',
  structureId: 'plume',
  chargeMissionId: 'helene',
  interlocuteurId: 'sonia',
  dateDemande: '2024-09',
  dateAccueil: '2024-10-01',
  canal: 'prescripteur',
  prescripteurId: 'reseau',
  demandeInitiale:
    'Nous voulons sécuriser la trésorerie, trouver d’autres ressources que les subventions\net savoir si nous pouvons embaucher une personne de plus à l’administration.',
  motifPrincipal: 'ressources',
  motifsSecondaires: setOf('emploi'),
  salaries: 4,
  etp: 3.4,
  accordInstance: '2024-10-14',
  dlaAnterieur: 'dejaAccompagne',
  dlaAnterieurPrecision: '2023, Côte-d’Or',
  plan: elementsOf(
    {
      axe: 'Fonction employeur',
      action: 'Mettre en place un calendrier social et des fiches de poste',
      nature: 'appui',
      priorite: 1,
      objectif: 'Sécuriser la fonction employeur du bureau.',
      resultatAttendu: 'Fiches de poste signées et calendrier tenu.',
      thematique: 'rh',
      responsable: 'Présidente',
      echeance: '2025-03',
      joursPrevus: 2,
    },
    {
      axe: 'Modèle économique',
      action: 'Construire une offre payante pour les entreprises',
      nature: 'ingenierieIndividuelle',
      priorite: 2,
      objectif: 'Porter la part des ventes à 45 %.',
      responsable: 'Directrice',
      echeance: '2025-T3',
      joursPrevus: 5,
      coutPrevu: 450_000,
    },
  ),
  planValideLe: '2024-12-02',
  avisComite: 'favorable',
  avisComiteLe: '2024-11-28',
  comiteMembres: 'Ville de Dijon, DREETS, France Active',
})

/** Its convention, signed. */
const convention = aConvention({
  id: 'convention',
  nom: 'Accompagnement DLA 2024 – Le Cri de la Plume',
  type: 'accompagnementDla',
  statut: 'signee',
  numero: 'DLA-2024-007',
  structureId: 'plume',
  parcoursId: 'parcours',
  phases:
    'Diagnostic partagé, de novembre à décembre 2024\nPlan d’accompagnement, en décembre 2024\nIngénierie individuelle de 5 jours, au premier semestre 2025\nSuivi, jusqu’à la fin de 2026',
  debut: '2024-11-05',
  fin: '2026-12-31',
  dateSignature: '2024-11-05',
  nombreExemplaires: 2,
  valeurAide: 650_000,
  participation: 50_000,
  echeancier: elementsOf({ libelle: 'À la signature', date: '2024-11-05', montant: 20_000 }, { libelle: 'À la remise du diagnostic', date: '2025-01-01', montant: 30_000 }),
  financeurs: setOf('ville', 'region'),
  diffusion: setOf('ville', 'reseau'),
  preavisJours: 30,
  tribunal: 'Tribunal judiciaire de Dijon',
  annexes: 'Fiche de situation de la structure\nCharte de déontologie du DLA',
})

/** Two paragraphs of a plausible analysis. */
export const prose = (subject: string): string =>
  `${subject} : l’association a grandi vite et ses outils n’ont pas suivi. Le bureau se réunit chaque mois, mais les décisions de gestion reposent presque toutes sur la directrice.\nLes entretiens ont montré une équipe soudée, attachée au projet, et un besoin partagé de mieux répartir les tâches avant toute nouvelle embauche.`

/** Its diagnostic, validated. */
const diagnostic = aDiagnostic({
  id: 'diagnostic',
  structureId: 'plume',
  parcoursId: 'parcours',
  chargeMissionId: 'helene',
  statut: 'valide',
  interlocuteurs: 'Sonia Keller, directrice\nLe bureau (trois personnes)\nDeux animatrices',
  entretiens: '12 et 19 novembre 2024, 3 décembre 2024',
  documentsConsultes: 'Statuts, comptes 2021 à 2023, budget 2024, organigramme, projet associatif',
  evenementsRecents: 'Perte d’une subvention départementale de 8 000 € en 2024 ; départ de la comptable bénévole.',
  histoire: prose('Histoire'),
  projetUtilite: prose('Projet'),
  territoirePublics: prose('Publics'),
  activites: elementsOf(
    {
      activite: 'Ateliers scolaires',
      public: 'Enfants de 6 à 11 ans',
      volumeN1: '62 séances',
      volumeN: '71 séances',
      montant: 3_120_000,
      part: 24.2,
      tendance: 'En hausse',
      concurrents: 'Médiathèques',
    },
    { activite: 'Ateliers en établissement', public: 'Adultes accompagnés', volumeN1: '40 séances', volumeN: '38 séances', montant: 2_440_000, part: 18.9, tendance: 'Stable' },
    { activite: 'Formations', public: 'Professionnels', volumeN: '6 jours', montant: 720_000, part: 5.58, tendance: 'Nouvelle' },
  ),
  offreAnalyse: prose('Offre'),
  gouvernance: prose('Gouvernance'),
  gouvernanceNote: 'moyen',
  administrateurs: 9,
  administratrices: 6,
  reunionsConseil: 5,
  participantsAssemblee: 41,
  produitsParFinanceur: elementsOf(
    { financeur: 'Ville de Dijon', montantN1: 3_500_000, montantN: 3_800_000 },
    { financeur: 'DRAC', montantN1: 2_000_000, montantN: 2_150_000 },
    { financeur: 'Région', montantN: 1_950_000 },
  ),
  coutsActivites: 'Un atelier scolaire coûte 310 € et se vend 260 € ; un atelier en établissement coûte 295 € et se vend 340 €.',
  tresorerieInitiale: 1_990_000,
  planTresorerie: elementsOf(
    { mois: '2024-01', encaissements: 420_000, decaissements: 1_050_000 },
    { mois: '2024-02', encaissements: 610_000, decaissements: 1_060_000 },
    { mois: '2024-03', encaissements: 2_900_000, decaissements: 1_080_000 },
    { mois: '2024-04', decaissements: 1_060_000 },
  ),
  partenariats: elementsOf(
    { partenaire: 'Écoles des Grésilles', nature: 'Ateliers hebdomadaires', lien: 'fort', perspective: 'Convention de trois ans' },
    { partenaire: 'Médiathèque', nature: 'Prêt de salles', lien: 'moyen' },
    { partenaire: 'Mission locale' },
  ),
  commercial: prose('Commercial'),
  transition: 'Les déplacements se font à vélo ; le papier des ateliers vient de chutes d’imprimerie.',
  postes: elementsOf(
    { intitule: 'Directrice', contrat: 'CDI', etp: 1, anciennete: '5 ans' },
    { intitule: 'Animatrice', contrat: 'CDI', etp: 0.8, anciennete: '2 ans', aide: 'FONJEP' },
  ),
  ressourcesHumaines: prose('Ressources humaines'),
  modeleEconomique: prose('Modèle'),
  analyseFinanciere: prose('Finances'),
  environnement: prose('Environnement'),
  forces: 'Un projet reconnu par les écoles du quartier\nUne équipe qualifiée et stable\nDes ventes en hausse',
  faiblesses: 'Une gestion qui repose sur une personne\nPas de suivi de trésorerie',
  opportunites: 'Demande des entreprises pour des ateliers d’écriture\nContrat de ville 2024-2030',
  menaces: 'Baisse des subventions publiques',
  enjeuPrincipal: 'Consolider les emplois avant de développer l’activité.',
  hypotheses: 'Ouvrir une offre payante aux entreprises ; recruter à mi-temps sur l’administration.',
  annexes: 'Comptes 2021 à 2023\nOrganigramme',
  dateValidation: '2024-12-16',
  valideurNom: 'Sonia Keller',
  valideurFonction: 'directrice',
  transmission: setOf('ville'),
})

/** One structure accompanied, from its request to its diagnostic. */
export const dossier: Contenu = { structures: [plume], personnes: [sonia, bernard, helene], parcours: [parcours], conventions: [convention], diagnostics: [diagnostic] }

/** Its papers. */
export const papersDossier: readonly SamplePaper[] = [
  { type: 'convention-dla', id: 'convention', annee: 2024 },
  { type: 'diagnostic', id: 'diagnostic', annee: 2024 },
  { type: 'plan-accompagnement', id: 'parcours', annee: 2024 },
]
