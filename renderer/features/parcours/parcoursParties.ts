import type { Partie } from '../../fiche/Parties'
import { ActesParcours } from './ActesParcours'
import { Plan } from './Plan'
import { Releves } from './Releves'
import { SuiviPost } from './SuiviPost'

/** The file of a parcours: its acts first, then what is written at each of its stages. */
export const parcoursParties: readonly Partie[] = [
  { id: 'actes', titre: 'Actes du parcours', court: 'Actes', champs: [], Contenu: ActesParcours },
  {
    id: 'accueil',
    titre: 'Accueil',
    champs: [
      'structureId',
      'chargeMissionId',
      'interlocuteurId',
      'dateDemande',
      'canal',
      'prescripteurId',
      'dateAccueil',
      'tempsPasse',
      'salaries',
      'etp',
      'motifPrincipal',
      'motifsSecondaires',
      'demandeInitiale',
      'dlaAnterieur',
      'dlaAnterieurPrecision',
      'accordInstance',
      'eligibilite',
      'suite',
      'derogationMotif',
      'orientationVers',
    ],
    quand: {
      prescripteurId: ({ canal }) => canal === 'prescripteur',
      dlaAnterieurPrecision: ({ dlaAnterieur }) => dlaAnterieur === 'dejaAccompagne',
      derogationMotif: ({ eligibilite }) => eligibilite === 'derogation',
      orientationVers: ({ suite, sortie }) => suite === 'orientation' || sortie === 'orienteAilleurs',
    },
  },
  { id: 'plan', titre: 'Plan d’accompagnement', court: 'Plan', champs: ['plan', 'planValideLe'], Contenu: Plan },
  {
    id: 'comite',
    titre: 'Comité d’appui',
    court: 'Comité',
    champs: ['avisComite', 'avisComiteLe', 'avisComiteRemarques', 'comiteMembres', 'transmissionAutorisee'],
  },
  { id: 'suivi', titre: 'Suivi post-ingénierie', court: 'Suivi', champs: [], Contenu: SuiviPost },
  { id: 'releves', titre: 'Relevés d’impact', court: 'Relevés', champs: ['releves'], Contenu: Releves },
  {
    id: 'sortie',
    titre: 'Sortie et notes',
    court: 'Sortie',
    champs: ['sortie', 'sortieLe', 'repriseLe', 'sortieMotif', 'notes'],
    quand: {
      sortieLe: ({ sortie }) => sortie !== undefined,
      repriseLe: ({ sortie }) => sortie === 'suspendu',
      sortieMotif: ({ sortie }) => sortie !== undefined && sortie !== 'clos',
    },
  },
]
