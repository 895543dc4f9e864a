import { isToCome } from '../kernel/jour'
import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { areSharesWrong, farDates, when, wrong } from '../regles'
import { Diagnostic } from './diagnostic'

/** What is missing or wrong in a diagnostic (metier.md § 2.2, § 5). What its paper needs is told with the paper. */
export const diagnosticRules: readonly Regle<Diagnostic, Lecture>[] = [
  wrong('structureId', 'bloquant', 'Indiquez la structure, ou le parcours.', ({ structureId, parcoursId }) => structureId === undefined && parcoursId === undefined),
  wrong('parcoursId', 'bloquant', 'Ce parcours est celui d’une autre structure.', ({ structureId, parcoursId }, lire) => {
    const parcours = lire.get('parcours', parcoursId)
    return parcours?.structureId !== undefined && structureId !== undefined && parcours.structureId !== structureId
  }),
  required('type', 'le type de diagnostic'),
  wrong('parcoursId', 'avertissement', 'Rattachez ce diagnostic au parcours de la structure.', ({ type, parcoursId }) => type === 'individuel' && parcoursId === undefined),
  required('chargeMissionId', 'qui rédige le diagnostic', 'avertissement'),
  ...when<Diagnostic>(
    ({ statut }) => statut === 'valide',
    required('dateValidation', 'la date de validation par la structure'),
    wrong('valideurNom', 'bloquant', 'Indiquez qui a validé le diagnostic.', ({ valideurNom }) => isUnknown(valideurNom)),
  ),
  inOrder('dateDebut', 'dateValidation', 'La validation précède le début du diagnostic.'),
  wrong(
    'dateValidation',
    'bloquant',
    'La date de validation est encore à venir.',
    ({ statut, dateValidation }, lire) => statut === 'valide' && isToCome(dateValidation, lire.aujourdhui),
  ),
  wrong('activites', 'bloquant', 'Les parts du budget des activités ne font pas 100 %.', ({ activites }) => areSharesWrong(Object.values(activites ?? {}).map(({ part }) => part))),
  farDates(Diagnostic),
]
