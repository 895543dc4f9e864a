import { labelOf } from '../../../shared/champAt'
import type { Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames } from '../../../shared/fiches'
import { check, type Gravite } from '../../../shared/kernel/regle'
import type { Lecture } from '../../../shared/lecture'
import { linkTo } from '../records/lien'

// As many as the address of a list holds.
const NAMED = 500

/** One kind of gap, and the records that have it. */
export interface Missing {
  libelle: string
  /** The field where it is filled. */
  champ: string
  phrase: string
  gravite: Gravite
  /** How many records have it; `fiches` names the first of them. */
  nombre: number
  fiches: Lien[]
}

/** What is missing over the whole classeur, grouped by sentence: blocking first, the widest first. */
export function missingEverywhere(lire: Lecture): Missing[] {
  const groups = new Map<string, Missing>()
  const look = <C extends Collection>(collection: C): void => {
    const { regles, pluriel } = descripteurs[collection]
    for (const fiche of lire.all(collection)) {
      for (const { champ, gravite, phrase } of check(regles, fiche, lire)) {
        const key = `${collection}/${champ}/${phrase}`
        const group = groups.get(key) ?? { libelle: `${pluriel} · ${labelOf(collection, champ)}`, champ, phrase, gravite, nombre: 0, fiches: [] }
        group.nombre += 1
        if (group.fiches.length < NAMED) group.fiches.push(linkTo(lire, collection, fiche))
        groups.set(key, group)
      }
    }
  }
  collectionNames.forEach(look)
  return [...groups.values()].sort((a, b) => Number(b.gravite === 'bloquant') - Number(a.gravite === 'bloquant') || b.nombre - a.nombre)
}
