import { isSigned, type StatutConvention } from '../../../shared/conventions/convention'
import { SANS_NUMERO } from '../../../shared/conventions/numeroConvention'
import type { Partie } from '../../fiche/Parties'
import { conventionPropres } from './conventionPropres'
import { Echeancier } from './Echeancier'
import { ofDla } from './ofType'
import { PartiesConvention } from './PartiesConvention'

const signed = ({ statut }: Readonly<Record<string, unknown>>): boolean => isSigned({ statut: statut as StatutConvention | undefined })
/** The file of a convention, in the order of its paper. */
export const conventionParties: readonly Partie[] = [
  {
    id: 'essentiel',
    titre: 'L’essentiel',
    champs: ['nom', 'type', 'numero', 'parcoursId', 'ingenierieId', 'version'],
    quand: { ingenierieId: ({ type }) => type === 'tripartite', parcoursId: ofDla },
    vides: { numero: fiche => (signed(fiche) ? undefined : SANS_NUMERO) },
  },
  { id: 'parties', titre: 'Parties', champs: ['structureId', 'representantId', 'signatairePes21Id'], Contenu: PartiesConvention },
  {
    id: 'objet',
    titre: 'Objet et déroulement',
    court: 'Objet',
    champs: ['objet', 'phases', 'preambule', 'visas'],
    quand: { visas: ({ type }) => type !== 'accompagnementDla', phases: ofDla },
  },
  ...conventionPropres,
  {
    id: 'dates',
    titre: 'Durée et signature',
    court: 'Dates',
    champs: [
      'debut',
      'fin',
      'preavisJours',
      'envoyeeLe',
      'dateSignature',
      'lieuSignature',
      'nombreExemplaires',
      'signeeStructure',
      'signeePes21',
      'signeePrestataire',
      'echeanceRappel',
      'resiliationMotif',
    ],
    quand: { signeePrestataire: ({ type }) => type === 'tripartite', resiliationMotif: signed, echeanceRappel: signed },
  },
  { id: 'finances', titre: 'Participation et échéancier', court: 'Échéancier', champs: ['participation', 'valeurAide', 'montant', 'versePar', 'echeancier'], Contenu: Echeancier },
  {
    id: 'diffusion',
    titre: 'Accords, diffusion et annexes',
    court: 'Accords',
    champs: ['accordInstance', 'tribunal', 'diffusion', 'financeurs', 'annexes'],
    quand: { accordInstance: ofDla, diffusion: ofDla },
  },
]
