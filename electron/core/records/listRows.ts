import type { Ligne } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection, Fiches } from '../../../shared/fiches'
import { check } from '../../../shared/kernel/regle'
import type { Lecture } from '../../../shared/lecture'
import type { Core } from '../core'
import { readInSlices } from '../slices'

/** A record as its list shows it. Unknown cells are absent. */
export function rowOf<C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C]): Ligne {
  const { colonnes, regles } = descripteurs[collection]
  const cellules: Ligne['cellules'] = {}
  for (const { id, valeur } of colonnes) {
    const value = valeur(fiche, lire)
    if (value !== undefined && value !== '') cellules[id] = value
  }
  const constats = check(regles, fiche, lire)
  return { id: fiche.id, cellules, manques: constats.length, bloquants: constats.filter(constat => constat.gravite === 'bloquant').length }
}

/** Every row of a list, read a slice at a time. */
export const listRows = ({ store, lire }: Core, collection: Collection): Promise<Ligne[]> =>
  readInSlices(
    store,
    () => lire.all(collection),
    fiche => [rowOf(lire, collection, fiche)],
  )

/** These rows again, after a change; a record that went to the corbeille is simply not there. */
export const rowsOf = (lire: Lecture, collection: Collection, ids: readonly string[]): Ligne[] =>
  ids.flatMap(id => {
    const fiche = lire.get(collection, id)
    return fiche ? [rowOf(lire, collection, fiche)] : []
  })
