import { createContext, useContext } from 'react'
import type { Jour } from '../../../shared/kernel/jour'

/** A choice of a list: a code, or the id of a record. */
export interface Choice {
  valeur: string
  libelle: string
  detail?: string
  /** Where the record is. */
  href?: string
  /** No longer offered; shown when it is the current one. */
  inactif?: boolean
}

/** What fields ask of the application: lists of codes, records by name, the day it is. */
export interface FieldSources {
  aujourdhui: Jour
  nomenclature: (liste: string) => readonly Choice[]
  search: (vers: readonly string[], texte: string, champ: string) => Promise<readonly Choice[]>
  /** The records already named, by id. */
  titre: (id: string) => Choice | undefined
  /** Opens the creation of a record of this collection, this name given; undefined when it is given up. */
  create: (vers: string, nom: string) => Promise<Choice | undefined>
  /** « une structure ». */
  un: (vers: string) => string
}

export const FieldSourcesContext = createContext<FieldSources | undefined>(undefined)

/** @throws when no provider stands above: a fault of ours. */
export function useFieldSources(): FieldSources {
  const sources = useContext(FieldSourcesContext)
  if (!sources) throw new Error('FieldSourcesContext is missing')
  return sources
}
