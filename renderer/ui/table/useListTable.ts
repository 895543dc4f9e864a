import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { fold } from '../../../shared/kernel/texte'
import { cellText, compareCells, filterValue, holdsWords, type TableColumn } from './columns'
import type { ListView } from './view'

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

/** The text of a row for the quick filter, folded once. */
function wordsOf<Row extends object>(columns: readonly TableColumn<Row>[]): (row: Row) => string {
  const known = new WeakMap<Row, string>()
  return row => {
    const text = known.get(row) ?? fold(columns.map(column => cellText(column, column.valeur(row))).join(' '))
    known.set(row, text)
    return text
  }
}

/** The rows and columns of a list as its view asks: filtered, sorted, some columns hidden. */
export function useListTable<Row extends { id: string }>(rows: readonly Row[], columns: readonly TableColumn<Row>[], view: ListView) {
  const defs = useMemo(
    () =>
      columns.map(column => ({
        id: column.id,
        accessorFn: (row: Row) => column.valeur(row),
        sortUndefined: 'last' as const,
        sortFn: (a: { original: Row }, b: { original: Row }) => compareCells(column, column.valeur(a.original), column.valeur(b.original)),
        filterFn: (row: { original: Row }, _id: string, kept: readonly string[]) => kept.includes(filterValue(column, column.valeur(row.original))),
      })),
    [columns],
  )
  const words = useMemo(() => wordsOf(columns), [columns])
  const { q, tri, f, col } = view
  const state = useMemo(
    () => ({
      globalFilter: q ?? '',
      sorting: tri ? [{ id: tri.replace(/^-/, ''), desc: tri.startsWith('-') }] : [],
      columnFilters: Object.entries(f ?? {}).map(([id, value]) => ({ id, value })),
      columnVisibility: Object.fromEntries(columns.map(column => [column.id, col ? col.includes(column.id) : column.visible])),
    }),
    [q, tri, f, col, columns],
  )
  return useTable({
    features,
    data: rows,
    columns: defs,
    getRowId: (row: Row) => row.id,
    state,
    // The words are looked for in the whole row, once.
    getColumnCanGlobalFilter: column => column.id === columns[0]?.id,
    globalFilterFn: (row: { original: Row }, _id: string, typed: string) => holdsWords(words(row.original), typed),
  })
}
