import { descripteurs } from '../descripteurs'
import type { Collection, Fiches } from '../fiches'
import { check } from '../kernel/regle'
import type { Lecture } from '../lecture'

/** What the rules say of a record: `! champ` when it blocks, `champ` when it is only told. */
export const constatsOf = <C extends Collection>(collection: C, fiche: Fiches[C], lire: Lecture): string[] =>
  check(descripteurs[collection].regles, fiche, lire).map(({ gravite, champ }) => (gravite === 'bloquant' ? `! ${champ}` : champ))
