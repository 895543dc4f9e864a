import { type Collection, collectionNames, type Fiches, isCollection } from '../../../shared/fiches'
import { isObject } from '../../../shared/kernel/isObject'
import { dayOf } from '../../../shared/kernel/jour'
import type { Commune, Lecture } from '../../../shared/lecture'
import type { Memory, Move } from './memory'
import type { RawFiche } from './patches'

type Index = Map<string, Set<string>>

const NONE: readonly never[] = Object.freeze([])

const isLive = (fiche: RawFiche | undefined): fiche is RawFiche => fiche !== undefined && fiche._supprime === undefined

const scalars = (value: unknown): string[] => {
  if (value === undefined || value === null) return []
  return isObject(value) ? Object.keys(value).filter(key => value[key] === true) : [String(value)]
}

/** What a field holds, as an index keys it: a value, the members of a set, or `elements.field`. None for the corbeille. */
const keysOf = (fiche: RawFiche | undefined, champ: string): string[] => {
  if (!isLive(fiche)) return []
  const [head = '', inner] = champ.split('.')
  const value = fiche[head]
  if (inner === undefined) return scalars(value)
  return isObject(value) ? [...new Set(Object.values(value).flatMap(element => (isObject(element) ? scalars(element[inner]) : [])))] : []
}

/** The classeur as rules read it. Indexes are built at their first question, then follow each change at its own cost. */
export class ClasseurLecture implements Lecture {
  readonly #memory: Memory
  readonly #clock: () => Date
  readonly #communes: ReadonlyMap<string, Commune>
  readonly #live = new Map<string, readonly RawFiche[]>()
  readonly #indexes = new Map<string, Map<string, Index>>()
  #homes: Map<string, Collection> | undefined
  codePoste: string | undefined
  #labels: Map<string, string> | undefined

  constructor(memory: Memory, clock: () => Date, communes: readonly Commune[]) {
    this.#memory = memory
    this.#clock = clock
    this.#communes = new Map(communes.map(commune => [commune.code, commune]))
    memory.watch(move => this.#follow(move))
  }

  get aujourdhui(): string {
    return dayOf(this.#clock())
  }

  get<C extends Collection>(collection: C, id: string | undefined): Fiches[C] | undefined {
    const fiche = id === undefined ? undefined : this.#memory.get(collection, id)
    return isLive(fiche) ? (fiche as Fiches[C]) : undefined
  }

  all<C extends Collection>(collection: C): readonly Fiches[C][] {
    const known = this.#live.get(collection) ?? [...this.#memory.of(collection).values()].filter(isLive)
    this.#live.set(collection, known)
    return known as readonly Fiches[C][]
  }

  trashed<C extends Collection>(collection: C): readonly Fiches[C][] {
    return [...this.#memory.of(collection).values()].filter(fiche => fiche._supprime !== undefined) as readonly Fiches[C][]
  }

  where<C extends Collection>(collection: C, champ: string, valeur: string): readonly Fiches[C][] {
    const ids = this.#indexOf(collection, champ).get(valeur)
    // Rules ask of every row what names it: most often nothing does.
    if (!ids || ids.size === 0) return NONE
    return [...ids].sort().flatMap(id => this.get(collection, id) ?? [])
  }

  find(id: string | undefined): { collection: Collection; id: string } | undefined {
    if (id === undefined) return undefined
    this.#homes ??= new Map(collectionNames.toReversed().flatMap(name => [...this.#memory.of(name).keys()].map(key => [key, name] as const)))
    const collection = this.#homes.get(id)
    return collection && this.get(collection, id) ? { collection, id } : undefined
  }

  libelle(liste: string, code: string | undefined): string {
    if (code === undefined) return ''
    if (liste === 'communes') return this.#communes.get(code)?.nom ?? code
    this.#labels ??= new Map(this.all('nomenclatures').map(choice => [`${choice.liste}\n${choice.code}`, choice.libelle ?? '']))
    return this.#labels.get(`${liste}\n${code}`) || code
  }

  commune(code: string | undefined): Commune | undefined {
    return code === undefined ? undefined : this.#communes.get(code)
  }

  #indexOf(collection: string, champ: string): Index {
    const ofCollection = this.#indexes.get(collection) ?? new Map<string, Index>()
    this.#indexes.set(collection, ofCollection)
    const known = ofCollection.get(champ)
    if (known) return known
    const index: Index = new Map()
    for (const [id, fiche] of this.#memory.of(collection)) for (const key of keysOf(fiche, champ)) enter(index, key, id)
    ofCollection.set(champ, index)
    return index
  }

  #follow({ collection, id, before, after }: Move): void {
    this.#live.delete(collection)
    if (collection === 'nomenclatures') this.#labels = undefined
    if (isCollection(collection)) {
      if (after) this.#homes?.set(id, collection)
      else this.#homes?.delete(id)
    }
    for (const [champ, index] of this.#indexes.get(collection) ?? []) {
      for (const key of keysOf(before, champ)) index.get(key)?.delete(id)
      for (const key of keysOf(after, champ)) enter(index, key, id)
    }
  }
}

const enter = (index: Index, key: string, id: string): void => {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}
