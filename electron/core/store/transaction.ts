import { create as draft } from 'mutative'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { Auteur, FicheTouchee } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { newId } from '../../../shared/kernel/id'
import type { Memory } from './memory'
import { diff, type RawFiche } from './patches'
import { referencesOf } from './references'
import { validated } from './validated'

/** What one gesture may do. Nothing moves before it is whole and on disk. */
export interface Transaction {
  /** The record as this gesture has left it; undefined when there is none or it is in the corbeille. */
  get<C extends Collection>(collection: C, id: string | undefined): Fiches[C] | undefined
  /** A new record; gives its id. Fails as FIELD_REFUSED when the id is taken. */
  create<C extends Collection>(collection: C, fields: Partial<Fiches[C]>, id?: string): string
  /** Changes a record in place, on a draft of that record only. Fails as FICHE_NOT_FOUND. */
  edit<C extends Collection>(collection: C, id: string, recipe: (fiche: Fiches[C]) => void): void
  /** Puts a record in the corbeille; `fusionneeDans`: the record that takes its place. Fails as FICHE_NOT_FOUND. */
  trash(collection: Collection, id: string, fusionneeDans?: string): void
  /** Takes a record out of the corbeille. Fails as FICHE_NOT_FOUND. */
  restore(collection: Collection, id: string): void
  /** The record as this gesture has left it, the corbeille included. */
  raw(collection: string, id: string): RawFiche | undefined
  /** Puts a whole record, in the corbeille too, or takes it away: for what takes back or moves references, not for what people type. */
  put(collection: string, id: string, now: RawFiche | undefined): void
}

/** A record as it was before a gesture, and as the gesture leaves it. */
export interface Touched {
  collection: string
  id: string
  before: RawFiche | undefined
  now: RawFiche | undefined
}

/** The records one gesture touches, apart from the others until it is closed. */
export class OpenTransaction implements Transaction {
  readonly #touched = new Map<string, Touched>()
  readonly #memory: Memory
  /** The instant of the gesture, ISO. */
  readonly at: string
  readonly #by: Auteur

  constructor(memory: Memory, at: string, by: Auteur) {
    this.#memory = memory
    this.at = at
    this.#by = by
  }

  get<C extends Collection>(collection: C, id: string | undefined): Fiches[C] | undefined {
    const fiche = id === undefined ? undefined : this.raw(collection, id)
    return fiche && !fiche._supprime ? (fiche as Fiches[C]) : undefined
  }

  create<C extends Collection>(collection: C, fields: Partial<Fiches[C]>, id: string = newId()): string {
    if (this.raw(collection, id)) throw new Failure('FIELD_REFUSED', { collection, champ: 'id', libelle: 'La fiche', phrase: `L’identifiant ${id} est déjà pris.` })
    this.put(collection, id, { ...fields, id })
    return id
  }

  edit<C extends Collection>(collection: C, id: string, recipe: (fiche: Fiches[C]) => void): void {
    const fiche = this.get(collection, id)
    if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
    const edited = draft(fiche as RawFiche, place => {
      recipe(place as Fiches[C])
    })
    this.put(collection, id, { ...(edited as RawFiche), id })
  }

  trash(collection: Collection, id: string, fusionneeDans?: string): void {
    const fiche = this.get(collection, id)
    if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
    this.put(collection, id, { ...fiche, _supprime: { le: this.at, par: this.#by.personne, ...(fusionneeDans ? { fusionneeDans } : {}) } })
  }

  restore(collection: Collection, id: string): void {
    const fiche = this.raw(collection, id)
    if (!fiche?._supprime) throw new Failure('FICHE_NOT_FOUND', { collection, id })
    const { _supprime: _taken, ...live } = fiche
    this.put(collection, id, live)
  }

  raw(collection: string, id: string): RawFiche | undefined {
    const touched = this.#touched.get(`${collection}/${id}`)
    return touched ? touched.now : this.#memory.get(collection, id)
  }

  put(collection: string, id: string, now: RawFiche | undefined): void {
    this.#touched.set(`${collection}/${id}`, { collection, id, before: this.#memory.get(collection, id), now })
  }

  /** The records the gesture has put its hand on. */
  touched(): readonly Touched[] {
    return [...this.#touched.values()]
  }

  /**
   * What the gesture changes, both ways; empty when nothing. Fails as FIELD_REFUSED or REFERENCE_MISSING.
   * `corbeilleAllowed`: undo may name again a record that has gone to the corbeille since.
   */
  close(corbeilleAllowed = false): FicheTouchee[] {
    return [...this.#touched.values()].flatMap(({ collection, id, before, now }) => {
      const after = now && validated(collection, now)
      const patches = diff(before, after)
      if (patches.length === 0) return []
      if (after) this.#checkReferences(collection, before, after, corbeilleAllowed)
      return [{ collection, id, patches, inverse: diff(after, before) }]
    })
  }

  #checkReferences(collection: string, before: RawFiche | undefined, after: RawFiche, corbeilleAllowed: boolean): void {
    // What comes back from the corbeille is looked at again: what it names may be gone, or in the corbeille too.
    const comesBack = before?._supprime !== undefined && after._supprime === undefined
    const already = new Set(before && !comesBack ? referencesOf(collection, before).map(({ champ, id }) => `${champ}/${id}`) : [])
    for (const { champ, id, label, vers } of referencesOf(collection, after)) {
      if (already.has(`${champ}/${id}`)) continue
      const target = vers.map(name => this.raw(name, id)).find(Boolean)
      if (!target || (target._supprime && !corbeilleAllowed && !comesBack)) throw new Failure('REFERENCE_MISSING', { libelle: label, id })
    }
  }
}
