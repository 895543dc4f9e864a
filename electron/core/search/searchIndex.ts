import MiniSearch from 'minisearch'
import type { Lien } from '../../../shared/contract'
import { type Collection, collectionNames, isCollection } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { fold } from '../../../shared/kernel/texte'
import { linkById, linkTo } from '../records/lien'
import type { Store } from '../store/store'

const NOT_SEARCHED: readonly Collection[] = ['nomenclatures', 'parametres']

interface Entry {
  id: string
  titre: string
  detail: string
  /** Numbers and addresses by which people know a record. */
  identite: string
}

const IDENTITY = ['sigle', 'siret', 'rna', 'mail', 'telephone', 'code', 'numero', 'codePostal', 'objet', 'nomDemandeur', 'lieu'] as const

/** Finds any record by its title, its second line and its identifiers. Built at the first question, then kept up. */
export class SearchIndex {
  readonly #store: Store
  #index: MiniSearch<Entry> | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** The nearest records first: accents, case, œ and apostrophes do not matter; two letters are enough. */
  find(texte: string, limite: number): Lien[] {
    const typed = fold(texte).trim()
    if (typed.length < 2) return []
    const digits = typed.replace(/[\s.]/g, '')
    const query = /^\+?\d+$/.test(digits) ? digits.replace(/^0(?=[1-9]\d{3})/, '+33') : typed
    const found = this.#built().search(query, { prefix: true, fuzzy: term => (term.length > 4 ? 0.2 : false), boost: { titre: 3, identite: 2 }, combineWith: 'AND' })
    return found.slice(0, limite).flatMap(({ id }) => linkById(this.#store.lecture, id) ?? [])
  }

  /** Follows a change; costs the records it touched. */
  update(change: Change): void {
    const index = this.#index
    if (!index) return
    for (const { collection, id } of change.fiches) {
      if (!isCollection(collection) || NOT_SEARCHED.includes(collection)) continue
      if (index.has(id)) index.discard(id)
      const entry = this.#entry(collection, id)
      if (entry) index.add(entry)
    }
  }

  #built(): MiniSearch<Entry> {
    if (this.#index) return this.#index
    const index = new MiniSearch<Entry>({
      fields: ['titre', 'detail', 'identite'],
      processTerm: term => fold(term).replace(/^[ld]'/, ''),
      tokenize: text => fold(text).split(/[^\p{L}\p{N}@.+']+/u),
    })
    const names = collectionNames.filter(name => !NOT_SEARCHED.includes(name))
    index.addAll(names.flatMap(name => this.#store.lecture.all(name).flatMap(fiche => this.#entry(name, fiche.id) ?? [])))
    this.#index = index
    return index
  }

  #entry(collection: Collection, id: string): Entry | undefined {
    const fiche = this.#store.lecture.get(collection, id)
    if (!fiche) return undefined
    const { titre, detail } = linkTo(this.#store.lecture, collection, fiche)
    const identite = IDENTITY.flatMap(champ => ((fiche as Record<string, unknown>)[champ] as string | undefined) ?? []).join(' ')
    return { id, titre, detail, identite }
  }
}
