import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { fr, isWritten } from '../documents/phrases'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Parcours } from './parcours'
import { contexteParcours } from './parcoursContexte'
import { relevesOf } from './releveCompare'

/** What a relevé d’impact lacks, blocking first: two exercices that can be compared (metier.md §§ 2.2, 2.6). */
export function releveImpactManques(parcours: Parcours, lire: Lecture): Manque[] {
  const { structure, financeurs, jour } = contexteParcours(parcours, lire)
  const releves = relevesOf(parcours)
  const exercices = new Set(releves.flatMap(({ exercice }) => exercice ?? []))
  const here = (lacks: boolean, gravite: Gravite, phrase: string, dans?: readonly [string, string]) => lacks && manque(lire, 'parcours', parcours, 'releves', gravite, phrase, dans)
  return bySeverity([
    !structure && manque(lire, 'parcours', parcours, 'structureId', 'bloquant', 'Choisissez la structure.'),
    here(exercices.size < 2, 'bloquant', 'La mesure d’impact compare deux exercices : ajoutez un relevé de l’année du diagnostic, puis un autre un ou deux ans après.'),
    ...releves.flatMap(({ id, exercice, date, etp, budget }) => [
      here(exercice === undefined, 'bloquant', 'Indiquez l’exercice de ce relevé.', [id, 'exercice']),
      here(!date, 'bloquant', fr`Indiquez la date du relevé${exercice === undefined ? '' : ` de ${exercice}`}.`, [id, 'date']),
      here(etp === undefined, 'avertissement', fr`Indiquez les ETP du relevé${exercice === undefined ? '' : ` de ${exercice}`}.`, [id, 'etp']),
      here(budget === undefined, 'avertissement', fr`Indiquez le budget du relevé${exercice === undefined ? '' : ` de ${exercice}`}.`, [id, 'budget']),
    ]),
    here(releves.length > 1 && !releves.some(({ effetDla }) => isWritten(effetDla)), 'avertissement', 'Indiquez l’effet du DLA dans le dernier relevé.'),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
