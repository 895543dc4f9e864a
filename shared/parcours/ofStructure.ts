import type { Lecture } from '../lecture'

/** What is done for a structure names it, or the parcours it is done within. */
export interface OfStructure {
  structureId?: string | undefined
  parcoursId?: string | undefined
}

/** The structure something is done for, by its own word first. */
export const structureIdOf = (lire: Lecture, { structureId, parcoursId }: OfStructure): string | undefined => structureId ?? lire.get('parcours', parcoursId)?.structureId
