import { columnFilteringFeature, columnVisibilityFeature, createFilteredRowModel, globalFilteringFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useEffect, useMemo } from 'react'
import { fold } from '../../../shared/kernel/texte'
import { cellText, filterValue, type TableColumn, typedWords } from './columns'
import { sortedRows } from './sortRows'
import type { ListView } from './view'

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
})

// By columns, then by row: neither changes in place, and a list left and opened again is not read again.
const texts = new WeakMap<object, WeakMap<object, string>>()

/** The text of a row for the quick filter, folded once. */
function wordsOf<Row extends object>(columns: readonly TableColumn<Row>[]): (row: Row) => string {
  const known = texts.get(columns) ?? new WeakMap<Row, string>()
  texts.set(columns, known)
  return row => {
    const text = known.get(row) ?? fold(columns.map(column => cellText(column, column.valeur(row))).join(' '))
    known.set(row, text)
    return text
  }
}

const WARMED_AT_ONCE = 50
// A hand that comes back finds the screen free.
const SPARED_MS = 4

/** Reads the rows while nothing else happens, so that the first letter typed does not wait for all of them. */
function useWarm<Row>(rows: readonly Row[], words: (row: Row) => string): void {
  useEffect(() => {
    let next = 0
    let asked = requestIdleCallback(warm)
    function warm(idle: IdleDeadline) {
      do {
        for (const row of rows.slice(next, next + WARMED_AT_ONCE)) words(row)
        next += WARMED_AT_ONCE
      } while (next < rows.length && idle.timeRemaining() > SPARED_MS)
      if (next < rows.length) asked = requestIdleCallback(warm)
    }
    return () => cancelIdleCallback(asked)
  }, [rows, words])
}

/** The rows and columns of a list as its view asks: filtered, sorted, some columns hidden. */
export function useListTable<Row extends { id: string }>(rows: readonly Row[], columns: readonly TableColumn<Row>[], view: ListView) {
  const defs = useMemo(
    () =>
      columns.map(column => ({
        id: column.id,
        accessorFn: (row: Row) => column.valeur(row),
        filterFn: (row: { original: Row }, _id: string, kept: readonly string[]) => kept.includes(filterValue(column, column.valeur(row.original))),
      })),
    [columns],
  )
  const words = useMemo(() => wordsOf(columns), [columns])
  useWarm(rows, words)
  const { q, tri, f, col } = view
  // Before the filters, which keep the order: a letter typed sorts nothing again.
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === tri?.replace(/^-/, ''))
    return column ? sortedRows(rows, column, tri?.startsWith('-') === true) : rows
  }, [rows, columns, tri])
  const typed = useMemo(() => typedWords(q ?? ''), [q])
  const state = useMemo(
    () => ({
      globalFilter: q ?? '',
      columnFilters: Object.entries(f ?? {}).map(([id, value]) => ({ id, value })),
      columnVisibility: Object.fromEntries(columns.map(column => [column.id, col ? col.includes(column.id) : column.visible])),
    }),
    [q, f, col, columns],
  )
  return useTable({
    features,
    data: sorted,
    columns: defs,
    getRowId: (row: Row) => row.id,
    state,
    // The words are looked for in the whole row, once.
    getColumnCanGlobalFilter: column => column.id === columns[0]?.id,
    globalFilterFn: (row: { original: Row }) => typed.every(word => words(row.original).includes(word)),
  })
}
