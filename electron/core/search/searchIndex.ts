import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Annonce, Lien } from '../../../shared/contract'
import { type Collection, collectionNames, isCollection } from '../../../shared/fiches'
import { fold } from '../../../shared/kernel/texte'
import { linkById, linkTo } from '../records/lien'
import { Slices } from '../slices'
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

const words = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}@.+']+/u)

const NEAREST: SearchOptions = { prefix: true, boost: { titre: 3, identite: 2 }, combineWith: 'AND' }

const AFTER_FIRST_SCREEN_MS = 1000

/** Finds any record by its title, its second line and its identifiers. Made a few records at a time once the first screen is served, then kept up. */
export class SearchIndex {
  readonly #store: Store
  readonly #index = new MiniSearch<Entry>({ fields: ['titre', 'detail', 'identite'], processTerm: term => term.replace(/^[ld]'/, ''), tokenize: words })
  #made: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(store: Store) {
    this.#store = store
  }

  /** The nearest records first: accents, case, œ and apostrophes do not matter; two letters are enough. The first question may wait for the index. */
  async find(texte: string, limite: number): Promise<Lien[]> {
    const typed = fold(texte).trim()
    if (typed.length < 2) return []
    await this.prepare()
    const digits = typed.replace(/[\s.]/g, '')
    const query = /^\+?\d+$/.test(digits) ? digits.replace(/^0(?=[1-9]\d{3})/, '+33') : typed
    const asTyped = this.#index.search(query, NEAREST)
    // A slip of the hand is looked for only when nothing is written so: it costs more, and would hide what is.
    const found = asTyped.length > 0 ? asTyped : this.#index.search(query, { ...NEAREST, fuzzy: term => (term.length > 4 ? 0.2 : false) })
    return found.slice(0, limite).flatMap(({ id }) => linkById(this.#store.lecture, id) ?? [])
  }

  /** Makes the index, once the first screen has had its answers; a question asked before that makes it at once. */
  prepareSoon(report: (error: unknown) => void): void {
    this.#timer = setTimeout(() => void this.prepare().catch(report), AFTER_FIRST_SCREEN_MS).unref()
  }

  /** Resolves once everything is in the index. */
  prepare(): Promise<void> {
    this.#made ??= this.#make()
    return this.#made
  }

  /** Follows a change, by the records it may show in: a parcours bears the name of its structure. */
  update({ touche }: Pick<Annonce, 'touche'>): void {
    if (!this.#made) return
    for (const { collection, ids } of touche) {
      if (!isCollection(collection) || NOT_SEARCHED.includes(collection)) continue
      for (const id of ids) {
        if (this.#index.has(id)) this.#index.discard(id)
        this.#add(collection, id)
      }
    }
  }

  /** Lets go of a classeur that is being closed. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#stopped = true
  }

  async #make(): Promise<void> {
    const names = collectionNames.filter(name => !NOT_SEARCHED.includes(name))
    const slices = new Slices()
    for (const name of names)
      for (const { id } of this.#store.lecture.all(name)) {
        // A change that came meanwhile may have put it there.
        if (!this.#index.has(id)) this.#add(name, id)
        if (slices.over) await slices.breathe()
        if (this.#stopped) return
      }
  }

  #add(collection: Collection, id: string): void {
    const fiche = this.#store.lecture.get(collection, id)
    if (!fiche) return
    const { titre, detail } = linkTo(this.#store.lecture, collection, fiche)
    const identite = IDENTITY.flatMap(champ => ((fiche as Record<string, unknown>)[champ] as string | undefined) ?? []).join(' ')
    this.#index.add({ id, titre, detail, identite })
  }
}
