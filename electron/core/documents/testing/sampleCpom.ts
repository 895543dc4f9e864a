import { anAccompagnementCrdva, anActionCpom, aSeance, elementsOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import { prose } from './sampleDossier'
import type { SamplePaper } from './samplePaper'

/** The actions of the CPOM of one exercice: with, without and short of their targets. */
const actions = [
  anActionCpom({
    id: 'a1',
    code: 'A1',
    nom: 'DLA dijonnais',
    axe: 'Axe 1 – Consolider les associations employeuses',
    exercice: 2024,
    objectifs: 'Accompagner les associations employeuses dijonnaises dans leur consolidation.',
    miseEnOeuvre: prose('Mise en œuvre'),
    datesLieux: 'Toute l’année, à Dijon',
    typePublic: 'Associations employeuses',
    publicPrevu: 12,
    indicateurs: elementsOf(
      { libelle: 'Structures accueillies', unite: 'structures', mode: 'calcule', chiffre: 'dla.structures-accueillies', sens: 'hausse', cible: 1 },
      { libelle: 'Délai entre accueil et diagnostic', unite: 'jours', mode: 'saisi', sens: 'baisse', cible: 60, realise: 62, realiseN1: 75 },
    ),
    etp: 0.5,
    joursMobilises: 90,
    coutPrevu: 3_000_000,
    coutReel: 2_870_050,
    subventionVille: 1_500_000,
    responsableId: 'helene',
    ecarts: 'Deux diagnostics commencés en fin d’année seront validés en 2025.',
    suite: 'Action reconduite.',
  }),
  anActionCpom({
    id: 'a2',
    code: 'A2',
    nom: 'Centre de ressources dijonnais de la vie associative (CRDVA)',
    axe: 'Axe 2 – Soutenir la vie associative',
    exercice: 2024,
    objectifs: 'Conseiller les associations dijonnaises, avec la Maison des associations.',
    typePublic: 'Associations',
    publicPrevu: 25,
    indicateurs: elementsOf({
      libelle: 'Accompagnements',
      unite: 'rendez-vous',
      mode: 'calcule',
      chiffre: 'crdva.accompagnements',
      sens: 'hausse',
      cible: 25,
      commentaire: 'Les permanences ont été suspendues de mai à juillet ; elles ont repris en septembre.',
    }),
    coutPrevu: 1_200_000,
    subventionVille: 1_000_000,
    benevoles: 4,
  }),
  anActionCpom({
    id: 'a3',
    code: 'A3',
    nom: 'Mois de l’ESS',
    exercice: 2024,
    objectifs: 'Faire découvrir l’économie sociale et solidaire au grand public.',
    miseEnOeuvre: 'Défi pitch et rencontre des collectivités, en novembre.',
    indicateurs: elementsOf(
      { libelle: 'Participants au Défi pitch', unite: 'personnes', mode: 'saisi', sens: 'hausse', cible: 120, realise: 140, realiseN1: 110 },
      { libelle: 'Articles de presse', mode: 'saisi', sens: 'hausse', realise: 3 },
    ),
  }),
]

/** The exercice 2024 of the CPOM. */
export const cpom: Contenu = {
  actionsCpom: actions,
  accompagnementsCrdva: Array.from({ length: 17 }, (_, n) =>
    anAccompagnementCrdva({ structureId: n < 3 ? 'plume' : undefined, nomDemandeur: `Association ${n}`, date: '2024-10', actionCpomId: 'a2' }),
  ),
  seances: [
    aSeance({ nom: 'Défi pitch', type: 'moisEss', date: '2024-11-05', lieu: 'Bistrot de la Scène, Dijon', presents: 140, presentsPrecision: 'près de 140', actionCpomId: 'a3' }),
    aSeance({ nom: 'Engager sa collectivité dans un projet', type: 'moisEss', date: '2024-11-28', lieu: 'Dijon', presents: 48, actionCpomId: 'a3' }),
  ],
}

/** What the Ville is told. */
export const papersCpom: readonly SamplePaper[] = [{ type: 'rapport-cpom', annee: 2024 }]
