import type { RefObject } from 'react'
import type { Collection } from '../../shared/fiches'
import { client } from '../client'
import type { TableColumn } from '../ui/table/columns'
import type { ListView } from '../ui/table/view'
import { ExportMenu } from './ExportMenu'
import { criteresOf } from './exportCriteres'

// Their records carry deadlines: a calendar takes them all at once.
const DATED: readonly Collection[] = ['taches', 'encaissements', 'justificatifs']

/** « Exporter » at the head of a list: its columns, its rows and their order as they stand. `rows` gives the ids on screen when asked. */
export function ExportList({
  collection,
  columns,
  view,
  rows,
}: {
  collection: Collection
  columns: readonly TableColumn<never>[]
  view: ListView
  rows: RefObject<(() => readonly string[]) | null>
}) {
  const colonnes = columns.filter(({ id, visible }) => (view.col ? view.col.includes(id) : visible)).map(({ id }) => id)
  return (
    <ExportMenu
      agenda={DATED.includes(collection)}
      demander={(format, signal) => client.exports.list({ collection, format, colonnes, ids: [...(rows.current?.() ?? [])], criteres: criteresOf(view, columns) }, { signal })}
    />
  )
}
