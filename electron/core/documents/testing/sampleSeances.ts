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

/** Séances, and who comes to them. */
export const seances: Contenu = { structures: [boulange], personnes: [paul], seances: [atelier] }

/** Their papers. */
export const papersSeances: readonly SamplePaper[] = [
  { type: 'emargement', id: 'atelier', annee: 2024 },
  { type: 'attestation-presence', id: 'atelier', element: 'p2', annee: 2024 },
]
