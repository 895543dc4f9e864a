import { type Collection, isCollection, schemas } from '../../fiches'
import { fieldsOf } from '../../kernel/champs'
import type { Lecture } from '../../lecture'
import { ficheOf, type Source } from './champsDeFiche'
import { cleDe } from './cles'

/** A record a paper speaks of beside its own: under which name, and by which fields it is reached from it. */
export interface Rattachee {
  cle: string
  label: string
  collection: Collection
  /** The first of these ways that leads to a record: `['parcoursId', 'chargeMissionId']`. */
  voies: readonly (readonly string[])[]
}

// Who signs is not who is written in a field: it is who may, that day.
const SIGNERS = new Set(['signataire_pes21', 'representant'])

const referencesIn = (collection: Collection): { champ: string; label: string; vers: Collection }[] =>
  fieldsOf(schemas[collection]).flatMap(([champ, { kind, label, vers = [] }]) => {
    const [only = '', ...others] = vers
    return kind === 'ref' && others.length === 0 && isCollection(only) && !SIGNERS.has(cleDe(champ)) ? [{ champ, label, vers: only }] : []
  })

/** The records those of a collection refer to, and those these refer to in turn. Under one name, one collection: the nearest. */
export function rattacheesOf(collection: Collection): Rattachee[] {
  const found = new Map<string, Rattachee>()
  const add = (champ: string, label: string, vers: Collection, voie: readonly string[]): void => {
    const cle = cleDe(champ)
    const known = found.get(cle)
    if (!known) found.set(cle, { cle, label, collection: vers, voies: [voie] })
    else if (known.collection === vers) found.set(cle, { ...known, voies: [...known.voies, voie] })
  }
  const near = referencesIn(collection)
  for (const { champ, label, vers } of near) add(champ, label, vers, [champ])
  for (const { champ, vers } of near) for (const next of referencesIn(vers)) add(next.champ, next.label, next.vers, [champ, next.champ])
  return [...found.values()]
}

/** The record at the end of a way; undefined as soon as one is missing. */
export function follow(lire: Lecture, collection: Collection, fiche: Source, voie: readonly string[]): Source | undefined {
  let [here, at]: [Source | undefined, Collection] = [fiche, collection]
  for (const champ of voie) {
    const vers = referencesIn(at).find(reference => reference.champ === champ)?.vers
    if (!here || !vers) return undefined
    here = ficheOf(lire, vers, here[champ])
    at = vers
  }
  return here
}
