import { aPersonne, aSeance, aStructure, elementsOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

const paul = aPersonne({ id: 'paul', nom: 'Paul Imaginaire', civilite: 'm', mandats: elementsOf({ structureId: 'boulange', fonction: 'trésorier', debut: '2020-01-01' }) })
const boulange = aStructure({ id: 'boulange', nom: 'La Boulange Fictive' })

/** A day of training, held, with some of those who came. */
const atelier = aSeance({
  id: 'atelier',
  nom: 'Lire et présenter ses comptes',
  type: 'cfga',
  statut: 'tenue',
  role: 'organise',
  date: '2024-10-01',
  heureDebut: '09:30',
  heureFin: '17:00',
  dureeHeures: 6,
  lieu: 'Maison des associations, salle 3',
  commune: '21231',
  theme: 'Gestion financière',
  animateurId: 'helene',
  intervenants: elementsOf({ personneId: 'bernard', sujet: 'Le bilan' }),
  jauge: 14,
  presents: 9,
  participants: {
    p1: { ordre: 0, personneId: 'paul', structureId: 'boulange', present: true },
    p2: { ordre: 1, personneId: 'sonia', structureId: 'plume', present: true },
    p3: { ordre: 2, structureId: 'reseau' },
  },
})

const presidente = aPersonne({
  id: 'presidente',
  nom: 'Odile Exemple',
  civilite: 'mme',
  mandats: elementsOf({ instance: 'bureau', fonction: 'présidente', debut: '2022-01-01', representantLegal: true }),
})
const secretaire = aPersonne({ id: 'secretaire', nom: 'Luc Fictif', civilite: 'm', mandats: elementsOf({ instance: 'bureau', fonction: 'secrétaire', debut: '2022-01-01' }) })

/** An assembly that was held, with its votes. */
const assemblee = aSeance({
  id: 'assemblee',
  nom: 'Assemblée générale 2024',
  type: 'assembleeGenerale',
  natureAssemblee: 'ordinaire',
  statut: 'tenue',
  role: 'organise',
  date: '2024-05-28',
  heureDebut: '18:00',
  heureFin: '20:30',
  lieu: 'Maison des associations, 2 rue des Fictions',
  commune: '21231',
  convoqueeLe: '2024-05-07',
  ordreDuJour:
    'Rapport moral de la présidence\nRapport d’activité 2023\nRapport financier et comptes 2023\nProjet associatif 2024-2028\nÉlection au conseil d’administration\nQuestions diverses',
  membres: 62,
  quorum: 20,
  presents: 24,
  representes: 9,
  secondeConvocationLe: '2024-06-11',
  secretaireSeanceId: 'secretaire',
  debats:
    'La présidente présente le rapport moral, puis l’équipe le rapport d’activité. Le trésorier commente les comptes de 2023, arrêtés avec un léger excédent.\nUn échange s’engage sur la place des bénévoles dans le nouveau projet associatif.',
  resolutions: elementsOf(
    { intitule: 'Rapport moral', texte: 'L’assemblée approuve le rapport moral de la présidence.', pour: 33, contre: 0, abstentions: 0, issue: 'adoptee' },
    {
      intitule: 'Comptes 2023',
      texte: 'L’assemblée approuve les comptes de l’exercice 2023 et donne quitus au conseil d’administration.',
      pour: 30,
      contre: 1,
      abstentions: 2,
      issue: 'adoptee',
    },
    { intitule: 'Cotisation', texte: 'La cotisation des personnes est portée à 25 € en 2025.', pour: 12, contre: 18, abstentions: 3, issue: 'rejetee' },
  ),
})

/** Séances, and who comes to them. */
export const seances: Contenu = { structures: [boulange], personnes: [paul, presidente, secretaire], seances: [atelier, assemblee] }

/** Their papers. */
export const papersSeances: readonly SamplePaper[] = [
  { type: 'emargement', id: 'atelier', annee: 2024 },
  { type: 'attestation-presence', id: 'atelier', element: 'p2', annee: 2024 },
  { type: 'ordre-du-jour', id: 'assemblee', annee: 2024 },
  { type: 'convocation-ag', id: 'assemblee', annee: 2024 },
  { type: 'pv-ag', id: 'assemblee', annee: 2024 },
]
