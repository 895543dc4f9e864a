import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames, type Fiches } from '../../../shared/fiches'
import { compareFrench } from '../../../shared/kernel/texte'
import type { Lecture } from '../../../shared/lecture'
import { titleOfFiche } from '../../../shared/titre'
import { Slices } from '../slices'
import { type Html, hrefOf, html } from './html'

/** One page of a list: some of its records, in the order of their titles. */
export interface PageListe {
  collection: Collection
  /** `structures-2.html`, in the folder of pages. */
  fichier: string
  numero: number
  fiches: readonly { titre: string; fiche: Fiches[Collection] }[]
}

/** Every record on its page, and the files that were copied: what links are made from. */
export interface Album {
  lire: Lecture
  pages: readonly PageListe[]
  /** The link to a record from another page, by its title; the title alone when it has no page. */
  lien: (id: string) => Html
  /** The link to a file of the classeur, named as its record names it. */
  fichier: (chemin: string | undefined, nom: string | undefined) => Html
}

// A page that opens at once, and prints in one go.
const RECORDS_A_PAGE = 200

/** The folder of pages, beside `documents/` and `pieces/`. */
export const PAGES = 'fiches'

async function pagesOf<C extends Collection>(lire: Lecture, collection: C, slices: Slices): Promise<PageListe[]> {
  const titled: { titre: string; fiche: Fiches[C] }[] = []
  for (const fiche of lire.all(collection)) {
    titled.push({ titre: titleOfFiche(lire, collection, fiche), fiche })
    if (slices.over) await slices.breathe()
  }
  titled.sort((a, b) => compareFrench(a.titre, b.titre))
  return Array.from({ length: Math.ceil(titled.length / RECORDS_A_PAGE) }, (_none, index) => ({
    collection,
    fichier: `${collection}${index === 0 ? '' : `-${index + 1}`}.html`,
    numero: index + 1,
    fiches: titled.slice(index * RECORDS_A_PAGE, (index + 1) * RECORDS_A_PAGE),
  }))
}

/** Gives each record of a classeur its page. In slices. */
export async function makeAlbum(lire: Lecture, copied: readonly string[], signal?: AbortSignal): Promise<Album> {
  const slices = new Slices()
  const pages: PageListe[] = []
  for (const collection of collectionNames) {
    pages.push(...(await pagesOf(lire, collection, slices)))
    signal?.throwIfAborted()
  }
  const places = new Map(pages.flatMap(({ fichier, fiches }) => fiches.map(({ fiche, titre }) => [fiche.id, { fichier, titre }] as const)))
  const files = new Map(copied.map(name => [name.normalize('NFC'), name]))
  return {
    lire,
    pages,
    lien: id => {
      const place = places.get(id)
      return place ? html`<a href="${hrefOf(place.fichier)}#${encodeURIComponent(id)}">${place.titre}</a>` : html`fiche dans la corbeille`
    },
    fichier: (chemin = '', nom = chemin) => {
      const file = files.get(chemin.normalize('NFC'))
      return file ? html`<a href="../${hrefOf(file)}">${nom}</a>` : html`${nom} <span class="dim">(fichier absent)</span>`
    },
  }
}

/** « Structures », the name of a list. */
export const pluralOf = (collection: Collection): string => descripteurs[collection].pluriel
