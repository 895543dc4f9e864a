import { missionsOf } from '../benevolat/benevolat'
import { explainFigure } from '../chiffres/figures'
import { generateurWorkedOn, projetsWorkedOn } from '../chiffres/figuresCreation'
import type { Collection } from '../fiches'
import { isInYear } from '../kernel/jour'
import { plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { ActionAssociative } from './actionAssociative'

/** What was done for an action, in words, and the records that say it. */
export interface Fait {
  collection: Collection
  ids: string[]
  phrase: string
}

const fait = (collection: Collection, ids: readonly string[], one: string, many: string): Fait[] =>
  ids.length === 0 ? [] : [{ collection, ids: [...ids], phrase: plural(ids.length, one, many) }]

const counted = (lire: Lecture, code: string, annee: number): string[] => explainFigure(lire, code, annee).map(({ id }) => id)
const projets = (lire: Lecture, dispositif: 'beneficeCrea' | 'emergence' | 'rares', annee: number): string[] => projetsWorkedOn(lire, dispositif, annee).map(({ id }) => id)

/** The accompaniments of each dispositif in a year; those that have none are told by their séances alone. */
const accompagnements: Readonly<Record<string, (lire: Lecture, annee: number) => Fait[]>> = {
  dla: (lire, annee) => fait('structures', counted(lire, 'dla.structures-beneficiaires', annee), 'structure accompagnée par le DLA', 'structures accompagnées par le DLA'),
  'benefice-crea': (lire, annee) => fait('projets', projets(lire, 'beneficeCrea', annee), 'projet accompagné (Bénéfice Créa)', 'projets accompagnés (Bénéfice Créa)'),
  emergence: (lire, annee) => fait('projets', projets(lire, 'emergence', annee), 'idée accompagnée (Émergence)', 'idées accompagnées (Émergence)'),
  rares: (lire, annee) => fait('projets', projets(lire, 'rares', annee), 'projet agri-rural (RARES)', 'projets agri-ruraux (RARES)'),
  generateur: (lire, annee) => fait('projetsGenerateur', generateurWorkedOn(lire, annee), 'projet de territoire (Générateur BFC)', 'projets de territoire (Générateur BFC)'),
  crdva: (lire, annee) => fait('accompagnementsCrdva', counted(lire, 'crdva.accompagnements', annee), 'rendez-vous du CRDVA', 'rendez-vous du CRDVA'),
}

/** What was done for an action of the projet associatif in a year: the accompaniments of its dispositif, the séances and the missions that name it. */
export function faitsOf(lire: Lecture, action: ActionAssociative, annee: number): Fait[] {
  const seances = lire.where('seances', 'actionAssociativeId', action.id).filter(({ statut, date }) => statut === 'tenue' && isInYear(date, annee))
  const missions = missionsOf(lire, annee).filter(({ sujetId }) => sujetId === action.id)
  return [
    ...(accompagnements[action.dispositif ?? '']?.(lire, annee) ?? []),
    ...fait(
      'seances',
      seances.map(({ id }) => id),
      'séance',
      'séances',
    ),
    ...fait(
      'missionsBenevoles',
      missions.map(({ id }) => id),
      'mission bénévole',
      'missions bénévoles',
    ),
  ]
}
