import {
  aMissionBenevole,
  aNomenclature,
  anActionAssociative,
  anAdhesion,
  anEchange,
  anIngenierie,
  anObjectifAssociatif,
  aPersonne,
  aProjet,
  aProjetGenerateur,
  aPublication,
  aSeance,
  aStructure,
  aTemoignage,
  aTexteAnnuel,
  elementsOf,
  setOf,
} from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import { prose } from './sampleDossier'
import type { SamplePaper } from './samplePaper'

/** The president, who signs the rapport moral. */
const alain = aPersonne({
  id: 'alain',
  nom: 'Alain Dupré',
  civilite: 'm',
  mandats: elementsOf({ instance: 'bureau', fonction: 'président', debut: '2022-06-14', representantLegal: true }),
})
const nora = aPersonne({
  id: 'nora',
  nom: 'Nora Petit',
  civilite: 'mme',
  mandats: elementsOf({ instance: 'equipe', fonction: 'assistante de direction', debut: '2024-03-01' }),
})

const textes = [
  aTexteAnnuel({ nom: 'Rapport moral 2024', nature: 'rapportMoral', texte: `${prose('Rapport moral')}\n- une première mission ;\n- une seconde.`, auteurId: 'alain' }),
  aTexteAnnuel({ nom: 'À qui s’adresse le DLA ?', nature: 'presentation', rubrique: 'dla', texte: prose('Le DLA') }),
  aTexteAnnuel({ nom: 'L’accompagnement en DLA est un parcours', nature: 'zoom', sujetId: 'parcours', texte: prose('Un parcours') }),
  aTexteAnnuel({ nom: 'Une journée sur les financements', nature: 'zoom', sujetId: 'journee', texte: prose('La journée') }),
  aTexteAnnuel({ nom: 'De nouvelles rencontres', nature: 'tempsFort', texte: prose('Temps fort') }),
  aTexteAnnuel({ nom: 'Le Club en cycles', nature: 'perspective', annee: 2025, texte: prose('Perspective') }),
]

const seances = [
  aSeance({ nom: 'Assemblée générale 2024', type: 'assembleeGenerale', date: '2024-05-28', presents: 31, description: 'Approbation des comptes.' }),
  aSeance({
    id: 'journee',
    nom: 'Journée sur les financements',
    type: 'information',
    date: '2024-03-06',
    lieu: 'Conseil régional, Dijon',
    presentsPrecision: 'plus de 50',
    partenaires: setOf('region'),
  }),
  aSeance({ nom: 'Construire une stratégie', type: 'club', date: '2024-09-26', intervenants: elementsOf({ structureId: 'reseau', sujet: 'La stratégie' }) }),
  aSeance({ nom: 'Achats responsables', type: 'reseauMetropolitain', date: '2024-01', cycle: 'Achats', description: 'Visite, puis échanges.' }),
  ...[1, 2, 3].map(n => aSeance({ nom: `Cours, séance ${n}`, type: 'cours', date: '2024', commanditaireId: n < 3 ? 'reseau' : 'irtess' })),
]

/** The life of the association in 2024. */
export const rapport: Contenu = {
  personnes: [alain, nora],
  structures: [aStructure({ id: 'irtess', nom: 'Institut fictif', sigle: 'IRTESS' }), aStructure({ id: 'boucle', nom: 'La Boucle' })],
  nomenclatures: [aNomenclature({ liste: 'missionsAssociatives', code: 'accompagner', libelle: 'Accompagner' })],
  textesAnnuels: textes,
  seances,
  temoignages: [
    aTemoignage({
      personneId: 'sonia',
      qualite: 'directrice',
      sujetId: 'parcours',
      texte: 'Un appui décisif.',
      recueilliLe: '2024',
      consentement: true,
      consentementLe: '2024-12-01',
    }),
  ],
  ingenieries: [
    anIngenierie({
      nom: 'Stratégie commerciale',
      type: 'collective',
      statut: 'enCours',
      dateDebut: '2024-T3',
      structures: elementsOf({ structureId: 'plume', statut: 'presente' }, { structureId: 'boucle', statut: 'inscrite' }),
    }),
  ],
  projets: [
    aProjet({ nom: 'Recyclerie fictive', stade: 'cree', debut: '2024-02', dateCreation: '2024-06' }),
    aProjet({ nom: 'Épicerie fictive', stade: 'montage', debut: '2024-03' }),
  ],
  projetsGenerateur: [
    aProjetGenerateur({
      id: 'territoire',
      nom: 'La Boucle',
      commune: '21611',
      besoin: 'Une recyclerie.',
      reunionsComptees: true,
      jalons: elementsOf({ intitule: 'Ouverture', date: '2024-06', fait: true, precision: 'En zone artisanale.' }),
      bilan: 'Une salariée, trente bénévoles.',
    }),
  ],
  echanges: ['2024-01-25', '2024-04-24'].map(date => anEchange({ sujetId: 'territoire', nature: 'reunion', date })),
  missionsBenevoles: [aMissionBenevole({ personneId: 'alain', heures: elementsOf({ date: '2024-05', nombre: 12.5 }) })],
  adhesions: [anAdhesion({ adherentId: 'alain' })],
  objectifsAssociatifs: [anObjectifAssociatif({ id: 'objectif', nom: 'Concrétiser les projets', debut: 2024, fin: 2028, description: prose('Objectif') })],
  actionsAssociatives: [anActionAssociative({ nom: 'Consolider les structures', objectifId: 'objectif', dispositif: 'dla', bilan: 'La demande a été forte' })],
  publications: [aPublication({ nom: 'Projet associatif', date: '2024', rubrique: 'projetAssociatif', lien: 'https://pes21.example/projet' })],
}

/** What members and partners are told once a year. */
export const papersRapport: readonly SamplePaper[] = [{ type: 'rapport-activite', annee: 2024 }]
