import { labelOf } from '../../../shared/champAt'
import type { Annonce } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames, isCollection } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { isObject } from '../../../shared/kernel/isObject'
import { type Constat, check, type Gravite } from '../../../shared/kernel/regle'
import type { Lecture } from '../../../shared/lecture'
import type { Store } from '../store/store'

// As many as the address of a list holds.
const NAMED = 500

// What rules read without naming it: thresholds and lists of choices.
const READ_BY_ALL: readonly string[] = ['parametres', 'nomenclatures']

// Records that bear the same value judge one another, and none names the other.
const PEERS: { readonly [C in Collection]?: readonly string[] } = { structures: ['siret', 'nom'], conventions: ['numero'] }

/** One kind of gap, and the records that have it. */
export interface Missing {
  collection: Collection
  libelle: string
  /** The field where it is filled. */
  champ: string
  phrase: string
  gravite: Gravite
  /** How many records have it; `ids` names the first of them. */
  nombre: number
  ids: string[]
}

interface Group extends Pick<Missing, 'collection' | 'champ' | 'phrase' | 'gravite'> {
  ids: Set<string>
}

const keyOf = (collection: Collection, { champ, gravite, phrase }: Constat): string => [collection, champ, gravite, phrase].join('\n')

function constatsOf<C extends Collection>(lire: Lecture, collection: C, id: string): Constat[] {
  const fiche = lire.get(collection, id)
  return fiche ? check(descripteurs[collection].regles, fiche, lire) : []
}

/** What is missing over the whole classeur. Worked out at the first question, then kept up: a change costs the records it shows in, not the classeur. */
export class MissingIndex {
  readonly #store: Store
  readonly #groups = new Map<string, Group>()
  readonly #keys = new Map<string, string[]>()
  /** The day it was worked out: deadlines pass. Undefined until the first question. */
  #jour: string | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** Every gap, grouped by sentence: blocking first, the widest first. */
  groups(): Missing[] {
    if (this.#jour !== this.#store.lecture.aujourdhui) this.#build()
    return [...this.#groups.values()]
      .map(({ ids, ...group }) => ({
        ...group,
        libelle: `${descripteurs[group.collection].pluriel} · ${labelOf(group.collection, group.champ)}`,
        nombre: ids.size,
        ids: [...ids].slice(0, NAMED),
      }))
      .sort((a, b) => Number(b.gravite === 'bloquant') - Number(a.gravite === 'bloquant') || b.nombre - a.nombre || (a.phrase < b.phrase ? -1 : 1))
  }

  /** Follows a change, told with the records it may show in. */
  update(change: Change, { touche }: Annonce): void {
    if (this.#jour === undefined) return
    if (change.fiches.some(({ collection }) => READ_BY_ALL.includes(collection))) {
      this.#jour = undefined
      return
    }
    for (const { collection, ids } of touche) if (isCollection(collection)) for (const id of ids) this.#look(collection, id)
    for (const [collection, id] of this.#peersOf(change)) this.#look(collection, id)
    // The association’s own record is judged by who represents it: any person.
    for (const { id } of this.#store.lecture.all('parametres')) this.#look('parametres', id)
  }

  #build(): void {
    this.#groups.clear()
    this.#keys.clear()
    this.#jour = this.#store.lecture.aujourdhui
    for (const collection of collectionNames) for (const { id } of this.#store.lecture.all(collection)) this.#look(collection, id)
  }

  #look(collection: Collection, id: string): void {
    const place = `${collection}\n${id}`
    const constats = constatsOf(this.#store.lecture, collection, id)
    const former = this.#keys.get(place) ?? []
    const keys = constats.map(constat => keyOf(collection, constat))
    for (const key of former) if (!keys.includes(key)) this.#leave(key, id)
    for (const [index, { champ, gravite, phrase }] of constats.entries()) {
      const key = keys[index] ?? ''
      const group = this.#groups.get(key) ?? { collection, champ, gravite, phrase, ids: new Set<string>() }
      this.#groups.set(key, group)
      group.ids.add(id)
    }
    if (keys.length > 0) this.#keys.set(place, keys)
    else this.#keys.delete(place)
  }

  #leave(key: string, id: string): void {
    const group = this.#groups.get(key)
    group?.ids.delete(id)
    if (group?.ids.size === 0) this.#groups.delete(key)
  }

  /** The records that bear, now or before the change, a value of those it touched. */
  #peersOf(change: Change): [Collection, string][] {
    return change.fiches.flatMap(({ collection, id, inverse }) => {
      if (!isCollection(collection)) return []
      const now = (this.#store.raw(collection, id) ?? {}) as Record<string, unknown>
      return (PEERS[collection] ?? []).flatMap(champ => {
        const before = inverse.map(({ path, value }) => (path.length === 0 && isObject(value) ? value[champ] : path[0] === champ ? value : undefined))
        const values = [now[champ], ...before].filter(value => typeof value === 'string')
        return values.flatMap(value => this.#store.lecture.where(collection, champ, value).map((peer): [Collection, string] => [collection, peer.id]))
      })
    })
  }
}
