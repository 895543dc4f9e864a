import { members } from '../kernel/champs'
import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, isEtpTooHigh, when, wrong } from '../regles'
import { etapeParcours, isOpen } from './etapeParcours'
import { Parcours } from './parcours'
import { planRules } from './planRules'

const SECONDARY_MAX = 2

/** The accueil is what is being filled: its smaller fields are not asked for again years later. */
const isAtAccueil = (parcours: Parcours, lire: Lecture): boolean => ['demande', 'accueil'].includes(etapeParcours(parcours, lire))

const welcome: readonly Regle<Parcours, Lecture>[] = when<Parcours>(
  isAtAccueil,
  required('dateDemande', 'la date de la demande', 'avertissement'),
  required('canal', 'le canal de la demande', 'avertissement'),
  required('dlaAnterieur', 'si la structure a déjà été accompagnée', 'avertissement'),
  wrong('suite', 'avertissement', 'Indiquez la suite donnée à l’accueil.', ({ dateAccueil, suite }) => dateAccueil !== undefined && suite === undefined),
)

const underWay: readonly Regle<Parcours, Lecture>[] = when<Parcours>(
  isOpen,
  required('chargeMissionId', 'qui suit ce parcours', 'avertissement'),
  required('interlocuteurId', 'l’interlocuteur de la structure', 'avertissement'),
  required('demandeInitiale', 'la demande, avec les mots de la structure', 'avertissement'),
  required('motifPrincipal', 'le motif principal', 'avertissement'),
  required('etp', 'les ETP à l’accueil', 'avertissement'),
  wrong('eligibilite', 'avertissement', 'Indiquez si la structure est éligible.', ({ dateAccueil, eligibilite }) => dateAccueil !== undefined && eligibilite === undefined),
  wrong(
    'eligibilite',
    'avertissement',
    'Sans salarié, une structure n’est pas éligible au DLA : vérifiez, ou motivez une dérogation.',
    ({ salaries, etp, eligibilite }) => (salaries === 0 || etp === 0) && eligibilite === 'oui',
  ),
)

/** What is missing or wrong in a parcours (metier.md § 2.2 to 2.6, § 9). */
export const parcoursRules: readonly Regle<Parcours, Lecture>[] = [
  required('structureId', 'la structure'),
  wrong('dateAccueil', 'bloquant', 'Indiquez la date de l’accueil : le parcours a des actes sans elle.', (parcours, lire) =>
    Boolean(!parcours.dateAccueil && !isAtAccueil(parcours, lire) && isOpen(parcours, lire)),
  ),
  ...underWay,
  ...welcome,
  wrong('prescripteurId', 'avertissement', 'Indiquez le prescripteur.', ({ canal, prescripteurId }) => canal === 'prescripteur' && prescripteurId === undefined),
  wrong('motifsSecondaires', 'bloquant', 'Deux motifs secondaires au plus.', ({ motifsSecondaires }) => members(motifsSecondaires).length > SECONDARY_MAX),
  wrong('motifsSecondaires', 'avertissement', 'Le motif principal est aussi parmi les motifs secondaires.', ({ motifPrincipal, motifsSecondaires }) =>
    members(motifsSecondaires).includes(motifPrincipal ?? ''),
  ),
  wrong('etp', 'avertissement', 'Il y a plus d’ETP que l’effectif ne le permet : vérifiez les deux nombres.', ({ etp, salaries }) => isEtpTooHigh(etp, salaries)),
  wrong('derogationMotif', 'bloquant', 'Indiquez le motif de la dérogation.', ({ eligibilite, derogationMotif }) => eligibilite === 'derogation' && isUnknown(derogationMotif)),
  wrong(
    'orientationVers',
    'avertissement',
    'Indiquez vers qui la structure est orientée.',
    ({ suite, sortie, orientationVers }) => (suite === 'orientation' || sortie === 'orienteAilleurs') && isUnknown(orientationVers),
  ),
  wrong(
    'avisComiteRemarques',
    'bloquant',
    'Indiquez pourquoi l’avis du comité d’appui n’est pas requis.',
    ({ avisComite, avisComiteRemarques }) => avisComite === 'nonRequis' && isUnknown(avisComiteRemarques),
  ),
  inOrder('dateDemande', 'dateAccueil', 'L’accueil précède la demande.'),
  inOrder('dateAccueil', 'planValideLe', 'Le plan est validé avant l’accueil.'),
  inOrder('dateAccueil', 'sortieLe', 'La sortie précède l’accueil.'),
  wrong('repriseLe', 'bloquant', 'Indiquez la date de reprise.', ({ sortie, repriseLe }) => sortie === 'suspendu' && repriseLe === undefined),
  wrong('sortieMotif', 'bloquant', 'Indiquez le motif de l’abandon.', ({ sortie, sortieMotif }) => sortie === 'abandonne' && isUnknown(sortieMotif)),
  wrong('sortieLe', 'avertissement', 'Indiquez la date de sortie.', ({ sortie, sortieLe }) => sortie !== undefined && sortieLe === undefined),
  ...planRules,
  farDates(Parcours),
]
