import type { Collection } from '../../fiches'
import { isObject } from '../../kernel/isObject'
import { startOf } from '../../kernel/jour'
import type { Lecture } from '../../lecture'
import { genres } from '../genres'
import { type SujetGenre, subjectOf } from '../sujet'
import type { TypeDocument } from '../typesDocument'
import type { Source } from './champsDeFiche'

/** A paper about to be written: its record, whose it is among those of the record, and the day it bears. */
export interface Contexte {
  collection: Collection | undefined
  fiche: Source | undefined
  /** Those who have a paper of their own in the record: the fields of theirs. */
  element: Source | undefined
  annee: number
  jour: string
}

/** The element a paper is for: by its own id, or by that of the structure or person it names. */
function elementOf(fiche: Source | undefined, element: string | undefined): Source | undefined {
  if (element === undefined) return undefined
  const maps = Object.values(fiche ?? {}).filter(isObject)
  const among = maps.flatMap(map => Object.entries(map).filter((entry): entry is [string, Source] => isObject(entry[1])))
  return among.find(([id]) => id === element)?.[1] ?? among.find(([, fields]) => Object.values(fields).includes(element))?.[1]
}

/** @throws Failure FICHE_NOT_FOUND */
export function contexteOf(lire: Lecture, type: TypeDocument, sujet: SujetGenre): Contexte {
  const { de, date } = genres[type]
  const fiche = de && (subjectOf(lire, de, sujet) as Source)
  const jour = date(lire, sujet)
  return { collection: de, fiche, element: elementOf(fiche, sujet.element), annee: sujet.annee, jour: jour ? startOf(jour) : lire.aujourdhui }
}
