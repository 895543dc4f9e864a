import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, type Fiches, schemas } from '../../../shared/fiches'
import { type ChampMeta, fieldsOf, members, ordered } from '../../../shared/kernel/champs'
import { show } from '../../../shared/montrer'
import { linkedRecords } from '../records/linkedRecords'
import { type Album, pluralOf } from './album'
import { type Html, html } from './html'

type Valeurs = Readonly<Record<string, unknown>>

const NUMBERS: readonly string[] = ['montant', 'entier', 'decimal']

/** A stored value, the records it names one click away. */
function shownValue({ lire, lien }: Album, meta: ChampMeta, value: unknown): Html {
  if (meta.kind === 'ref') return lien(String(value))
  if (meta.kind === 'refs') return html`${members(value as Record<string, true>).map((id, index) => html`${index === 0 ? '' : ', '}${lien(id)}`)}`
  return html`${show(meta, value, lire)}`
}

/** Repeated elements as a table, without the columns that nobody filled. */
function elementsTable(album: Album, meta: ChampMeta, value: unknown): Html {
  const rows: Valeurs[] = ordered(value as Record<string, { ordre: number }>)
  const columns = fieldsOf({ shape: meta.element ?? {} }).filter(([champ]) => rows.some(row => row[champ] !== undefined))
  if (columns.length === 0) return html``
  const cell = (row: Valeurs, [champ, inner]: [string, ChampMeta]): Html => {
    const text = row[champ] === undefined ? html`` : shownValue(album, inner, row[champ])
    return NUMBERS.includes(inner.kind) ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`
  }
  return html`<h3>${meta.label}</h3>
<table><thead><tr>${columns.map(([, { label }]) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${columns.map(column => cell(row, column))}</tr>`)}</tbody></table>
`
}

const list = (titre: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<h3>${titre}</h3><ul>${items.map(item => html`<li>${item}</li>`)}</ul>
`

/** The records that name this one, list by list. */
function linkedLists(album: Album, collection: Collection, id: string): Html[] {
  const named = new Map<Collection, Set<string>>()
  for (const link of linkedRecords(album.lire, collection, id)) {
    const name = link.collection as Collection
    if (name !== 'documents' && name !== 'pieces') named.set(name, (named.get(name) ?? new Set()).add(link.id))
  }
  return [...named].map(([name, ids]) => list(pluralOf(name), [...ids].map(album.lien)))
}

/** A record as a person reads it: its fields in French, its tables, its files, what is linked to it. */
export function ficheHtml<C extends Collection>(album: Album, collection: C, titre: string, fiche: Fiches[C]): Html {
  const { lire, fichier } = album
  const valeurs: Valeurs = fiche
  const filled = fieldsOf(schemas[collection]).filter(([champ]) => valeurs[champ] !== undefined)
  const facts = filled.filter(([, { kind }]) => kind !== 'elements')
  const own = collection === 'documents' || collection === 'pieces' || collection === 'modeles'
  const detail = descripteurs[collection].detail(fiche, lire)
  return html`<article id="${fiche.id}">
<h2>${titre}</h2>
${detail ? html`<p class="dim">${detail}</p>` : undefined}
<dl>${facts.map(
    ([
      champ,
      meta,
    ]) => html`<dt>${meta.label}</dt><dd>${own && champ === 'chemin' ? fichier(String(valeurs[champ]), String(valeurs[champ])) : shownValue(album, meta, valeurs[champ])}</dd>
`,
  )}</dl>
${filled.filter(([, { kind }]) => kind === 'elements').map(([champ, meta]) => elementsTable(album, meta, valeurs[champ]))}
${list(
  'Documents produits',
  lire.where('documents', 'sujetId', fiche.id).map(({ chemin, nom }) => fichier(chemin, nom)),
)}
${list(
  'Pièces jointes',
  lire.where('pieces', 'sujetId', fiche.id).map(({ chemin, nom }) => fichier(chemin, nom)),
)}
${linkedLists(album, collection, fiche.id)}
</article>
`
}
