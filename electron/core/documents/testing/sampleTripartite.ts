import { aConvention, aNomenclature, anIngenierie, anOffre, aPersonne, aStructure, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

const rose = aStructure({
  id: 'rose',
  nom: 'La Rose des Vents',
  siret: '90003456700018',
  formeJuridique: '5458',
  adresse: '8 quai des Exemples',
  codePostal: '21000',
  commune: '21231',
})
const lena = aPersonne({
  id: 'lena',
  nom: 'Léna Modèle',
  civilite: 'mme',
  mandats: elementsOf({ structureId: 'rose', fonction: 'gérante', debut: '2018-01-01', representantLegal: true }),
})
const europe = aStructure({ id: 'europe', nom: 'Union européenne', typeFinanceur: 'europe' })
const fanfare = aStructure({
  id: 'fanfare',
  nom: 'La Fanfare Imaginaire',
  siret: '90005678900012',
  formeJuridique: '9220',
  adresse: '3 place du Marché',
  codePostal: '21300',
  commune: '21166',
})
const jules = aPersonne({
  id: 'jules',
  nom: 'Jules Témoin',
  civilite: 'm',
  mandats: elementsOf({ structureId: 'fanfare', fonction: 'président', debut: '2021-03-01', representantLegal: true }),
})

/** What both ingénieries have in common: the prestataire, its price, its papers. */
const marche = {
  statut: 'prestataireChoisi',
  chargeMissionId: 'helene',
  tauxTva: 20,
  acompte: 30,
  delaiPaiement: 30,
  prestataireId: 'rose',
  intervenants: setOf('lena'),
  choixLe: '2024-10-22',
  piecesPrestataireLe: '2024-10-24',
} as const

const seule = anIngenierie({
  ...marche,
  id: 'ventes',
  nom: 'Vendre sans se perdre',
  code: 'ING-2024-030',
  type: 'individuelle',
  structures: elementsOf({ structureId: 'plume', parcoursId: 'parcours', statut: 'inscrite' }),
  thematique: 'rh',
  enjeux: 'À qui vendre des ateliers d’écriture, à quel prix et avec quels moyens, sans s’éloigner du projet associatif ?',
  objectifs: 'Choisir deux publics d’entreprises à démarcher\nConnaître le coût de revient d’un atelier\nDonner à l’équipe les outils pour vendre elle-même',
  etapes:
    'Lancement et analyse des comptes (1 jour)\nEntretiens avec cinq entreprises (1,5 jour)\nDeux ateliers avec l’équipe et le bureau (1,5 jour)\nRédaction et restitution (1 jour)',
  livrables: 'Tableau des coûts de revient\nGrille tarifaire et modèle de devis\nRapport final, avec un plan d’action d’un an',
  joursPrevus: 5,
  tarifJour: 85_000,
  fraisDeplacement: 12_000,
  participationStructure: 30_000,
  cahierDesChargesLe: '2024-10-01',
  budgetMax: 600_000,
  dateDebut: '2024-11-12',
  dateFin: '2025-03-31',
})

const plusieurs = anIngenierie({
  ...marche,
  id: 'tresorerie',
  nom: 'Tenir sa trésorerie à plusieurs',
  code: 'ING-2024-031',
  type: 'collective',
  structures: {
    lettre1: { ordre: 0, structureId: 'plume', parcoursId: 'parcours', statut: 'inscrite' },
    lettre2: { ordre: 1, structureId: 'fanfare', statut: 'presente' },
  },
  joursPrevus: 4,
  tarifJour: 90_000,
  tauxTva: 0,
  absenceConcurrence: 'Seule structure du département à animer cet atelier, consultée après deux appels restés sans réponse.',
})

const individuelle = aConvention({
  id: 'tripartite',
  nom: 'Convention tripartite – Le Cri de la Plume',
  type: 'tripartite',
  statut: 'signee',
  numero: '2024-030',
  structureId: 'plume',
  parcoursId: 'parcours',
  ingenierieId: 'ventes',
  debut: '2024-11-05',
  fin: '2025-06-30',
  dateSignature: '2024-11-05',
  financeurs: setOf('europe', 'region'),
  echeancier: elementsOf({ libelle: 'Acompte', date: '2024-11-30', montant: 150_000 }, { libelle: 'Solde, après le bilan', date: '2025-05-31', montant: 374_400 }),
  preavisJours: 30,
  tribunal: 'Tribunal judiciaire de Dijon',
  annexes: 'Charte de déontologie du DLA',
})

const collective = aConvention({
  id: 'collective-signee',
  nom: 'Convention collective – trésorerie',
  type: 'tripartite',
  ingenierieId: 'tresorerie',
  fin: '2025-12-31',
  financeurs: setOf('region'),
})

/** Two ingénieries under contract, one for a structure and one for several. */
export const tripartites: Contenu = {
  nomenclatures: [aNomenclature({ liste: 'formesJuridiques', code: '5458', libelle: 'Société coopérative de production (SCOP)' })],
  structures: [rose, europe, fanfare],
  personnes: [lena, jules],
  ingenieries: [seule, plusieurs],
  offres: [
    anOffre({ ingenierieId: 'ventes', prestataireId: 'rose', recueLe: '2024-10-14' }),
    anOffre({
      id: 'ecartee',
      ingenierieId: 'ventes',
      prestataireId: 'fanfare',
      recueLe: '2024-10-15',
      notes: elementsOf({ critere: 'Compréhension du besoin', note: 12, sur: 20 }, { critere: 'Méthode', note: 13.5, sur: 20 }, { critere: 'Prix', note: 9, sur: 10 }),
    }),
  ],
  conventions: [individuelle, collective],
}

/** Their papers. */
export const papersTripartites: readonly SamplePaper[] = [
  { type: 'tripartite', id: 'tripartite', annee: 2024 },
  { type: 'tripartite', id: 'collective-signee', annee: 2024 },
  { type: 'courrier-non-retenu', id: 'ecartee', annee: 2024 },
  { type: 'lettre-engagement', id: 'tresorerie', element: 'lettre2', annee: 2024 },
]
