import { collectionNames } from '../../../shared/fiches'
import { formatJourLong } from '../../../shared/kernel/formatJour'
import { plural } from '../../../shared/kernel/texte'
import type { Slices } from '../slices'
import { type Album, PAGES, type PageListe, pluralOf } from './album'
import { ficheHtml } from './ficheHtml'
import { type Html, hrefOf, html, pageHtml } from './html'

const first = ({ fiches }: PageListe): string => fiches[0]?.titre ?? ''
const last = ({ fiches }: PageListe): string => fiches.at(-1)?.titre ?? ''

/** The pages of one list, each by its first and last title. */
const ranges = (pages: readonly PageListe[], shown: PageListe): Html => html`<h3 class="toc">Pages</h3>
<ul class="columns toc">${pages.map(page => {
  const words = `${page.numero} : ${first(page)} – ${last(page)}`
  return html`<li>${page === shown ? html`<b>${words}</b>` : html`<a href="${hrefOf(page.fichier)}">${words}</a>`}</li>`
})}</ul>
`

const contents = ({ fiches }: PageListe): Html =>
  html`<ul class="columns toc">${fiches.map(({ titre, fiche }) => html`<li><a href="#${encodeURIComponent(fiche.id)}">${titre}</a></li>`)}</ul>
`

/** One page of a list: where one is, what is on it, then its records. In slices. */
export async function listPage(album: Album, page: PageListe, slices: Slices): Promise<string> {
  const articles: Html[] = []
  for (const { titre, fiche } of page.fiches) {
    articles.push(ficheHtml(album, page.collection, titre, fiche))
    if (slices.over) await slices.breathe()
  }
  const nom = pluralOf(page.collection)
  const pages = album.pages.filter(({ collection }) => collection === page.collection)
  const [before, after] = [pages[page.numero - 2], pages[page.numero]]
  const titre = pages.length > 1 ? `${nom}, page ${page.numero} sur ${pages.length}` : nom
  const count = pages.reduce((sum, { fiches }) => sum + fiches.length, 0)
  return pageHtml(
    titre,
    html`<nav aria-label="Pages"><a href="../index.html">Toutes les listes</a>${before && html`<a href="${hrefOf(before.fichier)}">Page précédente</a>`}${
      after && html`<a href="${hrefOf(after.fichier)}">Page suivante</a>`
    }</nav>
<h1>${titre}</h1>
<p class="dim">${plural(count, 'fiche')}</p>
${pages.length > 1 ? ranges(pages, page) : undefined}
${contents(page)}
${articles}`,
  )
}

/** What the first page says of the whole. */
export interface Couverture {
  association: string
  classeur: string
  jour: string
  par: string
  /** How many files were copied, how many are in the corbeille. */
  fichiers: number
  corbeille: number
  /** The workbook, beside it. */
  listes: string
}

/** `index.html`: what the folder holds, and the way to every list. */
export function homePage(album: Album, { association, classeur, jour, par, fichiers, corbeille, listes }: Couverture): string {
  const counts = collectionNames.flatMap(name => {
    const pages = album.pages.filter(({ collection }) => collection === name)
    const [page] = pages
    return page ? [{ page, nom: pluralOf(name), count: pages.reduce((sum, { fiches }) => sum + fiches.length, 0) }] : []
  })
  return pageHtml(
    `${association || classeur} : tout le classeur au ${formatJourLong(jour)}`,
    html`<h1>${association || classeur}</h1>
<p class="dim">Classeur « ${classeur} » tel qu’il était le ${formatJourLong(jour)}, emporté par ${par}. Ce dossier se lit sans Permanence ; il contient des données personnelles.</p>
<h3>Les fiches</h3>
<ul class="columns">${counts.map(({ page, nom, count }) => html`<li><a href="${PAGES}/${hrefOf(page.fichier)}">${nom}</a> <span class="dim">(${plural(count, 'fiche')})</span></li>`)}</ul>
<h3>Les fichiers</h3>
<ul>
<li><a href="${hrefOf(listes)}">${listes}</a> : chaque liste sur une feuille, pour Excel ou LibreOffice.</li>
${fichiers > 0 ? html`<li>documents, pieces, logos, modeles : ${plural(fichiers, 'fichier')}, rangés comme dans le classeur ; chaque fiche mène aux siens.</li>` : undefined}
<li>classeur.json : toutes les valeurs, pour un programme.${corbeille > 0 ? ` La corbeille (${plural(corbeille, 'fiche')}) n’est que là.` : ''}</li>
</ul>`,
  )
}
