import { aConvention, aConventionFinancement, aLigneFinancement, anActionCpom, aPersonne, aStructure, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

/** A school that asks for courses. */
const ecole = aStructure({
  id: 'ecole',
  nom: 'Institut fictif du travail social',
  sigle: 'IFTS',
  siret: '90001234500022',
  formeJuridique: '9220',
  adresse: '2 rue du Modèle',
  codePostal: '21000',
  commune: '21231',
})
const doyenne = aPersonne({ id: 'doyenne', nom: 'Claire Modèle', civilite: 'mme', mandats: elementsOf({ structureId: 'ecole', fonction: 'directrice', representantLegal: true }) })

/** Two days of vocational training, paid by the hour. */
const cours = aConvention({
  id: 'cours',
  nom: 'Cours à l’IFTS',
  type: 'intervention',
  structureId: 'ecole',
  intitule: 'Créer et développer une activité d’économie sociale et solidaire',
  formationProfessionnelle: true,
  public: 'Étudiants de deuxième année en travail social',
  effectifPrevu: 24,
  objet: 'Donner aux futurs travailleurs sociaux les repères pour comprendre les associations employeuses et y prendre des responsabilités.',
  objectifs: 'Situer l’économie sociale et solidaire et ses acteurs\nLire le modèle économique d’une association\nConstruire un projet en équipe',
  programme:
    'Histoire et familles de l’économie sociale et solidaire\nRessources, charges et équilibre d’une association\nÉtude de cas en sous-groupes\nPrésentation des projets et échanges',
  moyens: 'Apports et étude de cas remise aux participants\nSalle équipée d’un vidéoprojecteur',
  dates: elementsOf({ date: '2025-02-03', debut: '09:00', fin: '12:00', lieu: 'IFTS, salle 12' }, { date: '2025-02-10', debut: '13:30', fin: '16:30', lieu: 'IFTS, salle 12' }),
  duree: 6,
  intervenants: setOf('helene'),
  evaluation: 'Étude de cas notée et questionnaire de satisfaction.',
  sanction: 'un certificat de réalisation',
  tarif: 8_000,
  uniteTarif: 'heure',
  quantite: 6,
  frais: 2_450,
  montant: 50_450,
  delaiAnnulation: 15,
  debut: '2025-02-01',
  fin: '2025-03-31',
  dateSignature: '2025-01-10',
  preavisJours: 30,
  tribunal: 'tribunal judiciaire de Dijon',
  annexes: 'Règlement intérieur de l’établissement',
})

/** One evening, free, not a training. */
const soiree = aConvention({
  id: 'soiree',
  nom: 'Soirée à la maison de quartier',
  type: 'intervention',
  structureId: 'ecole',
  intitule: 'Rencontre : entreprendre autrement',
  formationProfessionnelle: false,
  dates: elementsOf({ date: '2025-03-06', debut: '18:00', lieu: 'Maison de quartier fictive' }),
  montant: 0,
  fin: '2025-03-06',
})

/** Two years of common work, with money one way. */
const partenariat = aConvention({
  id: 'partenariat',
  nom: 'Parcours d’entrepreneuriat social',
  type: 'partenariat',
  structureId: 'ecole',
  objet: 'Accompagner ensemble les étudiants qui veulent entreprendre dans l’économie sociale et solidaire, de l’idée au premier budget.',
  actionsPrevues: elementsOf(
    { nom: 'Journée de lancement', date: '2025-02-06', lieu: 'IFTS', responsable: 'IFTS' },
    { nom: 'Ateliers de modèle économique', date: '2025-T2', lieu: 'PES21', responsable: 'PES21' },
    { nom: 'Restitution des projets', date: '2025-11', lieu: 'Dijon', responsable: 'Les deux parties' },
  ),
  apportsPes21: 'Deux chargées de mission pour les ateliers\nUn réseau d’entrepreneurs de l’économie sociale et solidaire',
  apportsPartenaire: 'Une salle et son équipement\nLa communication auprès des étudiants',
  heuresValorisees: 24,
  tauxHoraire: 4_500,
  montant: 400_000,
  versePar: 'structure',
  contreparties: 'Six ateliers de trois heures\nLe bilan écrit du parcours',
  echeancier: elementsOf({ libelle: 'À la signature', date: '2025-02-01', montant: 200_000 }, { libelle: 'Au bilan', date: '2026-01-31', montant: 200_000 }),
  referentPes21Id: 'helene',
  referentPartenaireId: 'doyenne',
  suiviPartenariat: 'Un comité de suivi réunit deux personnes de chaque partie, deux fois par an.',
  renouvellement: 'expres',
  financeurs: setOf('ville', 'region'),
  debut: '2025-02-01',
  fin: '2026-12-31',
  dateSignature: '2025-01-10',
  preavisJours: 60,
  tribunal: 'tribunal judiciaire de Dijon',
})

/** Premises lent to the association. */
const locaux = aConvention({
  id: 'locaux',
  nom: 'Salle de permanence',
  type: 'miseADisposition',
  objetMis: 'locaux',
  metADisposition: 'structure',
  structureId: 'ecole',
  objet: 'Permanences d’accueil et ateliers du PES21, pour vingt personnes au plus.',
  locaux: 'Salle 12, au premier étage, avec tables, chaises et vidéoprojecteur',
  adresseLocaux: '2 rue du Modèle, 21000 Dijon',
  surface: 42.5,
  creneaux: elementsOf({ jours: 'Les mardis', debut: '09:00', fin: '12:30' }, { jours: 'Le premier jeudi du mois', debut: '18:00', fin: '21:00' }),
  etatDesLieux: '2025-01-09',
  charges: 'preteur',
  valeurLocative: 240_000,
  debut: '2025-02-01',
  fin: '2025-12-31',
  dateSignature: '2025-01-10',
  preavisJours: 30,
  tribunal: 'tribunal judiciaire de Dijon',
})

/** A member of the team, lent one day a week. */
const personnel = aConvention({
  id: 'personnel',
  nom: 'Coordination pédagogique',
  type: 'miseADisposition',
  objetMis: 'personnel',
  metADisposition: 'pes21',
  structureId: 'ecole',
  objet: 'Coordonner le parcours d’entrepreneuriat social de l’institut jusqu’au recrutement d’une coordinatrice.',
  salarieId: 'helene',
  emploi: 'Coordinatrice DLA, cadre',
  missions: 'Préparer et animer les ateliers\nSuivre les projets des étudiants\nRendre compte à la direction',
  lieuTravail: 'Locaux de l’institut, 2 rue du Modèle, 21000 Dijon',
  horaires: 'Une journée de sept heures par semaine, le mardi',
  accordSalarie: '2024-12-16',
  avenantContrat: '2025-01-06',
  montant: 620_000,
  debut: '2025-02-01',
  fin: '2025-07-31',
  dateSignature: '2025-01-10',
  preavisJours: 30,
  tribunal: 'tribunal judiciaire de Dijon',
})

const maire = aPersonne({
  id: 'maire',
  nom: 'Camille Exemple',
  civilite: 'mme',
  mandats: elementsOf({ structureId: 'collectivite', fonction: 'maire', representantLegal: true, pouvoir: 'délibération n° 2024-118 du 16 décembre 2024' }),
})
const collectivite = aStructure({
  id: 'collectivite',
  nom: 'Commune fictive de Bourgogne',
  typeFinanceur: 'commune',
  siret: '21210231300013',
  formeJuridique: '7210',
  adresse: 'Place de la Mairie',
  codePostal: '21000',
  commune: '21231',
  mentions: elementsOf({ texte: 'Avec le soutien de la Commune fictive de Bourgogne', logo: true }),
})

/** What a programme asks of each of its years. */
const programme = [2025, 2026, 2027].flatMap(exercice => [
  anActionCpom({
    id: `p1-${exercice}`,
    code: 'P1',
    nom: 'Accompagner les associations employeuses',
    axe: 'Consolider l’emploi associatif',
    exercice,
    objectifs: 'Aider les associations de la commune à consolider leurs emplois.',
    miseEnOeuvre: 'Permanences, diagnostics partagés et ingénieries, avec le comité d’appui.',
    typePublic: 'Associations employeuses',
    publicPrevu: 12,
    datesLieux: 'Toute l’année, à la maison des associations',
    etp: 0.5,
    coutPrevu: 3_000_000,
    indicateurs: elementsOf({ libelle: 'Associations accompagnées', unite: 'associations', mode: 'calcule', sens: 'hausse', cible: 12 + exercice - 2025 }),
  }),
  anActionCpom({
    id: `p2-${exercice}`,
    code: 'P2',
    nom: 'Faire connaître l’économie sociale et solidaire',
    exercice,
    objectifs: 'Ouvrir le Mois de l’économie sociale et solidaire au grand public.',
    coutPrevu: exercice === 2025 ? 900_000 : 1_000_000,
    indicateurs: elementsOf({ libelle: 'Participants', unite: 'personnes', mode: 'saisi', sens: 'hausse', cible: 150 }),
  }),
])

/** Three years of objectives with a commune. */
const objectifs = aConvention({
  id: 'objectifs',
  nom: 'Consolider la vie associative, 2025-2027',
  type: 'objectifs',
  structureId: 'collectivite',
  objet: 'Consolider les associations employeuses de la commune et faire connaître l’économie sociale et solidaire.',
  interetLocal: 'la politique de soutien à la vie associative et à l’emploi de la commune\nson projet de territoire, qui fait une place à l’économie sociale et solidaire',
  deliberationNumero: '2024-118',
  deliberationDu: '2024-12-16',
  cerSouscritLe: '2022-01-20',
  clauseExcedent: 'Elle est reversée à la collectivité, sauf accord écrit de celle-ci pour la reporter sur l’exercice suivant.',
  coutsIndirects: 15,
  actionsCpom: setOf(...programme.map(({ id }) => id)),
  contributions: elementsOf(
    { exercice: 2025, cout: 3_900_000, montant: 2_500_000 },
    { exercice: 2026, cout: 4_000_000, montant: 2_500_000 },
    { exercice: 2027, cout: 4_000_000, montant: 2_500_000 },
  ),
  contributionsNature: elementsOf(
    { libelle: 'Prêt d’une salle à la maison des associations, un jour par semaine', valeur: 240_000 },
    { libelle: 'Annonce des événements dans le journal de la commune' },
  ),
  montant: 7_500_000,
  echeancier: elementsOf(
    { libelle: 'Exercice 2025', date: '2025-04-15', montant: 2_500_000 },
    { libelle: 'Exercice 2026', date: '2026-04-15', montant: 2_500_000 },
    { libelle: 'Exercice 2027', date: '2027-04-15', montant: 2_500_000 },
  ),
  debut: '2025-01-01',
  fin: '2027-12-31',
  dateSignature: '2025-01-10',
  preavisJours: 30,
  tribunal: 'tribunal administratif de Dijon',
  annexes: 'le relevé d’identité bancaire du PES21',
})

/** What the commune grants for the two actions of the programme. */
const financement = aConventionFinancement({
  id: 'financement',
  nom: 'Vie associative, 2025-2026',
  financeurId: 'collectivite',
  objet: 'Accompagner les associations employeuses de la commune et faire connaître l’économie sociale et solidaire.',
  reference: '2025-FIN-12',
  signeeLe: '2025-01-10',
  debut: '2025-01-01',
  fin: '2026-12-31',
  montant: 5_000_000,
  coutEligible: 7_900_000,
  tauxMax: 70,
  auProrata: true,
  assiette: 'Dépenses de personnel, déplacements et achats directement liés aux actions.',
  modalites: '80 % à la notification de chaque tranche.\nLe solde au vu du compte rendu financier.',
  clauseExcedent: 'Elle est reversée, ou reportée sur l’exercice suivant avec l’accord écrit du financeur.',
  publicite: 'L’annonce des événements dans le journal de la commune.',
  tranches: elementsOf(
    { exercice: 2025, montant: 2_500_000, notifieeLe: '2024-12-20', limiteJustificatifs: '2026-06-30' },
    { exercice: 2026, montant: 2_500_000, limiteJustificatifs: '2027-06-30' },
  ),
  deliberationNumero: '2024-121',
  deliberationDu: '2024-12-16',
  cerSouscritLe: '2022-01-20',
  preavisJours: 60,
  tribunal: 'tribunal administratif de Dijon',
})
const ligne = aLigneFinancement({
  financeurId: 'collectivite',
  conventionFinancementId: 'financement',
  exercice: 2025,
  montantNotifie: 2_500_000,
  repartition: elementsOf({ objetId: 'p1-2025', montant: 2_000_000 }, { objetId: 'p2-2025', montant: 500_000 }),
})

/** Conventions signed with partners of all kinds. */
export const conventions: Contenu = {
  structures: [ecole, collectivite],
  personnes: [doyenne, maire],
  actionsCpom: programme,
  conventions: [cours, soiree, partenariat, locaux, personnel, objectifs],
  conventionsFinancement: [financement],
  lignesFinancement: [ligne],
}

/** Their papers: each kind in full, and what it is when less is known. */
export const papersConventions: readonly SamplePaper[] = [
  { type: 'intervention', id: 'cours', annee: 2025 },
  { type: 'intervention', id: 'soiree', annee: 2025 },
  { type: 'partenariat', id: 'partenariat', annee: 2025 },
  { type: 'mise-a-disposition-locaux', id: 'locaux', annee: 2025 },
  { type: 'mise-a-disposition-personnel', id: 'personnel', annee: 2025 },
  { type: 'convention-objectifs', id: 'objectifs', annee: 2025 },
  { type: 'convention-financement', id: 'financement', annee: 2025 },
]
