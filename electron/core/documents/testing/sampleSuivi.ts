import { aDiagnostic, anEchange, anIngenierie, aParcours, aTache, aTemoignage, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

/** An accompaniment of two years before: over, followed, measured. */
const ancien = aParcours({
  id: 'ancien',
  structureId: 'plume',
  chargeMissionId: 'helene',
  interlocuteurId: 'sonia',
  dateAccueil: '2022-03',
  demandeInitiale: 'Mieux nous organiser pour tenir nos engagements.',
  plan: elementsOf(
    { axe: 'Gestion', action: 'Tenir un tableau de trésorerie', priorite: 1, responsable: 'Directrice', echeance: '2023-06', statut: 'termine' },
    { axe: 'Gouvernance', action: 'Écrire les délégations du bureau', priorite: 2, responsable: 'Présidente', echeance: '2023-12', statut: 'lance' },
    { axe: 'Communication', action: 'Refaire le site', priorite: 3, statut: 'abandonne' },
  ),
  releves: elementsOf(
    {
      exercice: 2022,
      date: '2023-02-10',
      cdi: 2,
      cdd: 1,
      etp: 2.4,
      budget: 11_215_000,
      resultat: -187_000,
      fondsPropres: 1_613_000,
      partSubventions: 68,
      partVentes: 29,
      partAutres: 3,
      instancesFonctionnent: 'moyen',
      visionStrategique: 'non',
      partenaires: 6,
      benevoles: 18,
      beneficiaires: 640,
      natureBeneficiaires: 'Participants aux ateliers',
    },
    {
      exercice: 2024,
      date: '2025-01-09',
      cdi: 3,
      cdd: 1,
      etp: 3.4,
      budget: 13_380_000,
      resultat: 212_000,
      fondsPropres: 1_998_000,
      tresorerie: 2_040_000,
      partSubventions: 61,
      partVentes: 36,
      partAutres: 3,
      instancesFonctionnent: 'oui',
      visionStrategique: 'moyen',
      partenaires: 9,
      benevoles: 22,
      beneficiaires: 810,
      natureBeneficiaires: 'Participants aux ateliers',
      effetDla: 'L’association suit désormais sa trésorerie chaque mois et décide de ses embauches sur des chiffres. Le bureau a repris la main sur l’emploi.',
      temoignage: 'Nous savons enfin où nous allons.',
      publicationAutorisee: true,
    },
  ),
})

/** Its ingénierie, from the competition to the bilan. */
const bilan = anIngenierie({
  id: 'bilan',
  nom: 'Organisation interne et outils de gestion',
  code: 'ING-2023-016',
  statut: 'close',
  structures: elementsOf({ structureId: 'plume', parcoursId: 'ancien', statut: 'presente' }),
  chargeMissionId: 'helene',
  prestataireId: 'boussole',
  thematique: 'rh',
  enjeux: 'Répartir le travail pour que la gestion ne repose plus sur une seule personne.',
  objectifs: 'Un organigramme\nUn tableau de trésorerie tenu chaque mois',
  livrables: 'Organigramme et fiches de poste\nModèle de tableau de trésorerie\nRapport final',
  joursPrevus: 5,
  joursRealises: 4.5,
  tarifJour: 90_000,
  tauxTva: 20,
  dateDebut: '2023-10-03',
  dateFin: '2023-12-12',
  rapportRecuLe: '2023-12-20',
  dateBilan: '2024-01-15',
  factures: elementsOf(
    { numero: 'F-2023-041', date: '2023-11-02', ht: 200_000, tva: 40_000, ttc: 240_000, payeeLe: '2023-11-28', controlee: true },
    { numero: 'F-2024-003', date: '2024-01-18', ht: 205_000, tva: 41_000, ttc: 246_000, payeeLe: '2024-02-15', controlee: true },
  ),
  pertinence: 'L’intervention a répondu au besoin : la directrice n’est plus seule à tenir la gestion.',
  ecarts: 'La dernière demi-journée n’a pas été nécessaire.',
  suites: 'Écrire les délégations du bureau\nPréparer un travail sur la diversification des ressources',
  satisfactionRemarques: 'Des outils simples, repris par l’équipe dès la deuxième séance.',
  satisfactionStructure: 5,
  satisfactionPrestataire: 4,
})

const rencontre = (date: string, resume: string, suite?: string) =>
  anEchange({
    nom: 'Rendez-vous de suivi',
    sujetId: 'ancien',
    nature: 'rendezVous',
    moment: 'suivi',
    date,
    parId: 'helene',
    avec: setOf('sonia'),
    resume,
    ...(suite ? { suite } : {}),
  })

/** The follow-up of an accompaniment and what it changed. */
export const suivi: Contenu = {
  parcours: [ancien],
  ingenieries: [bilan],
  diagnostics: [aDiagnostic({ parcoursId: 'ancien', structureId: 'plume', statut: 'valide', dateValidation: '2022-11' })],
  echanges: [
    rencontre('2024-03-14', 'Le tableau de trésorerie est rempli chaque mois ; le bureau le lit.', 'Relire le premier trimestre'),
    rencontre('2024-06-20', 'Les fiches de poste sont signées. Reste à écrire les délégations.'),
    rencontre('2024-11', 'La structure prépare un nouveau DLA sur ses ressources.'),
    rencontre('2025-03-06', 'Point sur l’année'),
  ],
  taches: [aTache({ nom: 'Envoyer le modèle de délégation', sujetId: 'ancien', responsableId: 'helene', echeance: '2025-02-01' })],
  temoignages: [
    aTemoignage({
      sujetId: 'ancien',
      personneId: 'sonia',
      qualite: 'directrice',
      texte: 'Le suivi nous a laissé avancer à notre rythme.',
      consentement: true,
      consentementLe: '2024-12-03',
    }),
    aTemoignage({ sujetId: 'ancien', texte: 'Paroles gardées.', consentement: false }),
  ],
}

/** Its papers. */
export const papersSuivi: readonly SamplePaper[] = [
  { type: 'bilan-ingenierie', id: 'bilan', annee: 2024 },
  { type: 'fiche-suivi', id: 'ancien', annee: 2024 },
  { type: 'releve-impact', id: 'ancien', annee: 2024 },
]
