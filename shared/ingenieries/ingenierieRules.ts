import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { farDates, isNotHalfDay, isOutOfFive, when, wrong } from '../regles'
import { factureRules } from './factureRules'
import { Ingenierie } from './ingenierie'

const places = ({ structures }: Ingenierie) => Object.values(structures ?? {})
const isLive = ({ statut }: Ingenierie): boolean => statut !== 'abandonnee'
const hasBegun = ({ statut }: Ingenierie): boolean => statut === 'enCours' || statut === 'bilanFait' || statut === 'close'

const structures: readonly Regle<Ingenierie, Lecture>[] = when<Ingenierie>(
  isLive,
  wrong(
    'structures',
    'bloquant',
    'Une ingénierie individuelle a une structure, et une seule.',
    ingenierie => ingenierie.type === 'individuelle' && places(ingenierie).length !== 1,
  ),
  wrong('structures', 'bloquant', 'Une ingénierie collective réunit deux structures au moins.', ingenierie => ingenierie.type === 'collective' && places(ingenierie).length < 2),
  wrong(
    'structures',
    'avertissement',
    'Il y a plus de structures que le plafond des ingénieries collectives.',
    (ingenierie, lire) => places(ingenierie).length > (parametresOf(lire)?.plafondIngenierieCollective ?? Number.POSITIVE_INFINITY),
  ),
  wrong('structures', 'bloquant', 'Choisissez chaque structure.', ingenierie =>
    places(ingenierie).some(({ structureId, parcoursId }) => structureId === undefined && parcoursId === undefined),
  ),
  wrong(
    'structures',
    'avertissement',
    'Rattachez l’ingénierie au parcours de la structure.',
    ingenierie => ingenierie.type === 'individuelle' && places(ingenierie).some(({ parcoursId }) => parcoursId === undefined),
  ),
  wrong('structures', 'avertissement', 'Une structure est inscrite deux fois.', ingenierie => {
    const ids = places(ingenierie).flatMap(({ structureId }) => structureId ?? [])
    return new Set(ids).size < ids.length
  }),
)

/** What is missing or wrong in an ingénierie (metier.md § 2.5, § 9). */
export const ingenierieRules: readonly Regle<Ingenierie, Lecture>[] = [
  required('type', 'si elle est individuelle ou collective'),
  ...structures,
  ...when<Ingenierie>(
    isLive,
    required('chargeMissionId', 'qui suit cette ingénierie', 'avertissement'),
    required('thematique', 'la thématique principale', 'avertissement'),
    required('joursPrevus', 'les jours prévus', 'avertissement'),
  ),
  wrong('code', 'avertissement', 'Un code s’écrit comme ING-2024-001.', ({ code }) => code !== undefined && !/^ING-\d{4}-\d{3}$/.test(code)),
  wrong('dateDebut', 'bloquant', 'Indiquez le début de l’ingénierie : elle est comptée cette année-là.', ingenierie => hasBegun(ingenierie) && ingenierie.dateDebut === undefined),
  wrong('dateBilan', 'bloquant', 'Indiquez la date de la réunion de bilan.', ({ statut, dateBilan }) => statut === 'bilanFait' && dateBilan === undefined),
  wrong(
    'joursRealises',
    'bloquant',
    'Il y a plus de jours réalisés que de jours prévus : faites un avenant, ou corrigez.',
    ({ joursPrevus, joursRealises }) => joursPrevus !== undefined && joursRealises !== undefined && joursRealises > joursPrevus,
  ),
  wrong('joursPrevus', 'avertissement', 'Les jours se comptent par demi-journée.', ({ joursPrevus, joursRealises }) => isNotHalfDay(joursPrevus) || isNotHalfDay(joursRealises)),
  inOrder('consultationEnvoiLe', 'consultationLimite', 'La date limite de réponse précède l’envoi de la consultation.'),
  inOrder('dateDebut', 'dateFin', 'La fin précède le début.'),
  inOrder('dateFin', 'dateBilan', 'Le bilan précède la fin.'),
  inOrder('dateDebut', 'dateBilan', 'Le bilan précède le début.'),
  wrong('satisfactionStructure', 'bloquant', 'La satisfaction se note de 1 à 5.', ({ satisfactionStructure }) => isOutOfFive(satisfactionStructure)),
  wrong('satisfactionPrestataire', 'bloquant', 'La satisfaction se note de 1 à 5.', ({ satisfactionPrestataire }) => isOutOfFive(satisfactionPrestataire)),
  wrong('abandonMotif', 'bloquant', 'Indiquez le motif de l’abandon.', ({ statut, abandonMotif }) => statut === 'abandonnee' && isUnknown(abandonMotif)),
  ...factureRules,
  farDates(Ingenierie),
]
