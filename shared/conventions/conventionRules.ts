import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, when, wrong } from '../regles'
import { Convention, isSigned } from './convention'
import { bilanEcheancier } from './echeancier'
import { isNumeroTaken } from './numeroConvention'
import { isSigneeParStructure } from './signataires'

const isAlive = ({ statut }: Convention): boolean => statut !== 'resiliee' && statut !== 'echue'

const echeancier: Regle<Convention, Lecture> = convention =>
  isUnknown(convention.echeancier) || !bilanEcheancier(convention).ecart
    ? undefined
    : { champ: 'echeancier', gravite: 'bloquant', phrase: 'La somme des échéances n’est pas le montant.' }

/** What is missing or wrong in a convention (metier.md § 6.0). What its paper needs is told with the paper. */
export const conventionRules: readonly Regle<Convention, Lecture>[] = [
  required('nom', 'l’intitulé'),
  ...when<Convention>(
    isAlive,
    required('type', 'le type de convention'),
    wrong(
      'structureId',
      'avertissement',
      'Indiquez la structure.',
      (convention, lire) => convention.structureId === undefined && convention.parcoursId === undefined && isSigneeParStructure(convention, lire),
    ),
    // The object of an accompagnement comes of the request of its parcours.
    wrong('objet', 'avertissement', 'Indiquez l’objet.', ({ type, objet }) => type !== undefined && type !== 'accompagnementDla' && type !== 'tripartite' && isUnknown(objet)),
    wrong(
      'parcoursId',
      'avertissement',
      'Rattachez cette convention au parcours de la structure.',
      ({ type, parcoursId }) => type === 'accompagnementDla' && parcoursId === undefined,
    ),
    wrong('ingenierieId', 'avertissement', 'Rattachez cette convention à son ingénierie.', ({ type, ingenierieId }) => type === 'tripartite' && ingenierieId === undefined),
    required('debut', 'la date de début', 'avertissement'),
    required('fin', 'la date de fin', 'avertissement'),
  ),
  inOrder('debut', 'fin', 'La fin précède le début.'),
  wrong(
    'dateSignature',
    'avertissement',
    'La signature est postérieure au début de la convention.',
    ({ debut, dateSignature }) => debut !== undefined && dateSignature !== undefined && dateSignature > debut,
  ),
  wrong('dateSignature', 'bloquant', 'Indiquez la date de signature.', convention => isSigned(convention) && convention.dateSignature === undefined),
  wrong('numero', 'avertissement', 'Indiquez le numéro.', convention => isSigned(convention) && isUnknown(convention.numero)),
  wrong('numero', 'bloquant', 'Une autre convention porte ce numéro.', isNumeroTaken),
  wrong('resiliationMotif', 'bloquant', 'Indiquez le motif de la résiliation.', ({ statut, resiliationMotif }) => statut === 'resiliee' && isUnknown(resiliationMotif)),
  wrong('fin', 'avertissement', 'Cette convention est arrivée à son terme.', ({ statut, fin }, lire) => statut === 'signee' && fin !== undefined && fin < lire.aujourdhui),
  echeancier,
  farDates(Convention),
]
