import type { Partie } from '../../fiche/Parties'
import { Consultation } from './Consultation'
import { Couts } from './Couts'
import { Factures } from './Factures'
import { Lancement } from './Lancement'
import { Participantes } from './Participantes'

const hasBegun = ({ dateDebut }: Readonly<Record<string, unknown>>): boolean => dateDebut !== undefined

/** The file of an ingénierie, in the order of its life. */
export const ingenierieParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’essentiel', champs: ['nom', 'code', 'type', 'thematique', 'chargeMissionId'] },
  { id: 'structures', titre: 'Structures', champs: ['structures'], Contenu: Participantes },
  {
    id: 'couts',
    titre: 'Jours et coût',
    court: 'Coût',
    champs: ['joursPrevus', 'joursRealises', 'tarifJour', 'tauxTva', 'fraisDeplacement', 'participationStructure', 'budgetMax', 'acompte', 'delaiPaiement'],
    Contenu: Couts,
  },
  {
    id: 'cahier',
    titre: 'Cahier des charges',
    champs: ['cahierDesChargesLe', 'contactId', 'contexte', 'enjeux', 'objectifs', 'etapes', 'livrables', 'competences', 'calendrier', 'modalitesSuivi', 'criteres'],
    tables: { criteres: ['critere', 'sur'] },
  },
  {
    id: 'consultation',
    titre: 'Consultation et offres',
    court: 'Offres',
    champs: ['consultationEnvoiLe', 'consultationLimite', 'prestatairesConsultes', 'absenceConcurrence'],
    Contenu: Consultation,
  },
  {
    id: 'lancement',
    titre: 'Choix et déroulement',
    court: 'Choix',
    champs: [
      'prestataireId',
      'representantPrestataireId',
      'intervenants',
      'choixLe',
      'choixMotif',
      'candidatsInformesLe',
      'conventionSigneeLe',
      'piecesPrestataireLe',
      'dateDebut',
      'dateFin',
    ],
    Contenu: Lancement,
  },
  { id: 'factures', titre: 'Acomptes et factures', court: 'Factures', champs: ['factures'], Contenu: Factures },
  {
    id: 'bilan',
    titre: 'Bilan',
    champs: ['rapportRecuLe', 'dateBilan', 'satisfactionStructure', 'satisfactionPrestataire', 'pertinence', 'ecarts', 'satisfactionRemarques', 'suites', 'abandonMotif'],
    quand: { pertinence: hasBegun, ecarts: hasBegun, suites: hasBegun, abandonMotif: ({ statut }) => statut === 'abandonnee' },
  },
]
