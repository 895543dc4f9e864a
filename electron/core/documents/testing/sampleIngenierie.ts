import { aNomenclature, anIngenierie, anOffre, aStructure, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

const prestataires = [
  aStructure({ id: 'boussole', nom: 'Coopérative La Boussole', formeJuridique: '5458', commune: '21231' }),
  aStructure({ id: 'cap', nom: 'Cap Fictif Conseil', commune: '21231' }),
  aStructure({ id: 'sextant', nom: 'Atelier du Sextant', commune: '21231' }),
]

/** An individual ingénierie put out to competition, chosen and not yet begun. */
const individuelle = anIngenierie({
  id: 'ingenierie',
  nom: 'Construire une offre payante pour les entreprises',
  code: 'ING-2024-021',
  type: 'individuelle',
  statut: 'prestataireChoisi',
  structures: elementsOf({ structureId: 'plume', parcoursId: 'parcours', statut: 'inscrite' }),
  chargeMissionId: 'helene',
  thematique: 'commercial',
  contexte:
    'L’association a grandi vite : quatre salariés, cent vingt adhérents, des ateliers dans les écoles et les établissements. Deux déficits de suite ont entamé ses fonds propres avant le retour à l’équilibre de 2023.\nLe diagnostic partagé conclut qu’il faut consolider les emplois avant de développer l’activité, et trouver d’autres ressources que les subventions.',
  enjeux: 'À qui vendre des ateliers d’écriture, à quel prix et avec quels moyens, sans s’éloigner du projet associatif ?',
  objectifs:
    'Choisir deux ou trois publics d’entreprises à démarcher\nConnaître le coût de revient d’un atelier et fixer une grille tarifaire\nDonner à l’équipe les outils pour vendre elle-même',
  etapes:
    'Réunion de lancement et analyse des comptes (1 jour)\nEntretiens avec cinq entreprises et deux structures comparables (1,5 jour)\nDeux ateliers avec l’équipe et le bureau (1,5 jour)\nRédaction et restitution au conseil d’administration (1 jour)',
  livrables: 'Tableau des coûts de revient\nGrille tarifaire et modèle de devis\nRapport final, avec un plan d’action d’un an',
  competences: 'Stratégie commerciale de structures culturelles\nCalcul de coûts de revient\nAnimation de groupes de salariés et de bénévoles',
  calendrier: 'Démarrage en janvier 2025, restitution au conseil d’administration de mai 2025.',
  joursPrevus: 5,
  budgetMax: 600_000,
  participationStructure: 0,
  cahierDesChargesLe: '2024-12-03',
  consultationEnvoiLe: '2024-12-03',
  consultationLimite: '2024-12-13',
  prestatairesConsultes: setOf('boussole', 'cap', 'sextant'),
  criteres: elementsOf(
    { critere: 'Compréhension du besoin', sur: 20 },
    { critere: 'Méthode', sur: 20 },
    { critere: 'Compétences et expérience de l’ESS', sur: 15 },
    { critere: 'Calendrier', sur: 5 },
    { critere: 'Prix', sur: 10 },
  ),
  prestataireId: 'boussole',
  choixLe: '2024-12-18',
  choixMotif: 'À égalité de notes, la structure préfère le prestataire qui laisse ses outils à l’équipe et qui connaît les associations culturelles.',
})

/** A collective one, prepared for three structures. */
const collective = anIngenierie({
  id: 'collective',
  nom: 'Piloter sa trésorerie',
  code: 'ING-2025-002',
  type: 'collective',
  structures: elementsOf(
    { structureId: 'plume', parcoursId: 'parcours', statut: 'inscrite' },
    { structureId: 'reseau', statut: 'inscrite' },
    { structureId: 'cap', statut: 'abandon' },
  ),
  chargeMissionId: 'helene',
  thematique: 'commercial',
  contexte: 'Plusieurs associations employeuses découvrent leurs difficultés de trésorerie trop tard.',
  enjeux: 'Comment prévoir sa trésorerie à douze mois avec les moyens d’une petite équipe ?',
  objectifs: 'Doter chaque structure d’un plan de trésorerie qu’elle tient elle-même.',
  livrables: 'Un modèle de plan de trésorerie\nUn plan rempli par structure',
  joursPrevus: 6,
  budgetMax: 720_000,
  participationStructure: 20_000,
  cahierDesChargesLe: '2025-01-10',
  consultationLimite: '2025-01-24',
  modalitesSuivi: 'Une réunion de lancement, puis un point à la fin de chaque atelier avec le PES21.',
  criteres: elementsOf({ critere: 'Méthode', sur: 30 }, { critere: 'Prix' }),
})

const grid = (...notes: (number | undefined)[]) =>
  elementsOf(...Object.values(individuelle.criteres ?? {}).map(({ critere, sur }, rank) => ({ critere, sur, ...(notes[rank] === undefined ? {} : { note: notes[rank] }) })))

const offres = [
  anOffre({
    ingenierieId: 'ingenierie',
    prestataireId: 'cap',
    recueLe: '2024-12-10',
    jours: 5,
    prixJour: 95_000,
    total: 570_000,
    methode: 'Analyse des comptes sur pièces, dix entretiens, une restitution.',
    notes: grid(17, 15, 13, 4, 9.5),
  }),
  anOffre({
    ingenierieId: 'ingenierie',
    prestataireId: 'boussole',
    recueLe: '2024-12-12',
    jours: 5,
    prixJour: 98_000,
    total: 588_000,
    methode: 'Deux ateliers avec l’équipe et le bureau, entretiens avec cinq entreprises, tableau de coûts laissé à la structure.',
    referencesEss: 'Une compagnie de théâtre, une école de musique associative et une ressourcerie.',
    notes: grid(18, 16, 13, 4, 7.5),
  }),
]

/** One chosen without competition. */
const sansConcurrence = anIngenierie({
  id: 'sansConcurrence',
  nom: 'Reprise de la comptabilité',
  code: 'ING-2024-022',
  structures: elementsOf({ structureId: 'plume', parcoursId: 'parcours' }),
  chargeMissionId: 'helene',
  joursPrevus: 1,
  tarifJour: 80_000,
  tauxTva: 20,
  absenceConcurrence: 'Un seul prestataire référencé connaît le logiciel de la structure, et l’intervention ne dépasse pas une journée.',
  prestataireId: 'cap',
  choixLe: '2024-12-20',
})

/** Ingénieries, their offres and who made them. */
export const ingenieries: Contenu = {
  structures: prestataires,
  nomenclatures: [aNomenclature({ liste: 'thematiques', code: 'commercial', libelle: 'Stratégie commerciale et marketing' })],
  ingenieries: [individuelle, collective, sansConcurrence],
  offres,
}

/** Their papers. */
export const papersIngenieries: readonly SamplePaper[] = [
  { type: 'cahier-des-charges', id: 'ingenierie', annee: 2024 },
  { type: 'cahier-des-charges', id: 'collective', annee: 2025 },
  { type: 'pv-choix', id: 'ingenierie', annee: 2024 },
  { type: 'pv-choix', id: 'collective', annee: 2025 },
  { type: 'pv-choix', id: 'sansConcurrence', annee: 2024 },
]
