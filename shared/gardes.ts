import type { Collection, Fiches } from './fiches'
import { gardeLigne, gardeOfLignes } from './financements/ligneVerifiee'
import { ordered } from './kernel/champs'
import type { Lecture } from './lecture'

/** Refuses, by throwing a Failure, that a record change; `avant` is absent when it is created, `apres` when undo takes it away. */
export type Garde<F> = (avant: F | undefined, apres: F | undefined, lire: Lecture) => void

/** What keeps the records of a collection as they are, once someone has vouched for them. */
const gardes: { [C in Collection]?: Garde<Fiches[C]> } = {
  lignesFinancement: gardeLigne,
  encaissements: gardeOfLignes(({ ligneId }) => [ligneId]),
  justificatifs: gardeOfLignes(({ ligneId }) => [ligneId]),
  depenses: gardeOfLignes(({ imputations }) => ordered(imputations).map(({ ligneId }) => ligneId)),
}

/** Every write of a record passes by here, undo and corbeille included; `lire` is the classeur before it. @throws Failure LINE_CHECKED */
export const guardRecord = (collection: string, avant: unknown, apres: unknown, lire: Lecture): void =>
  (gardes as Readonly<Record<string, Garde<unknown>>>)[collection]?.(avant, apres, lire)
