import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react'
import { rowHeight } from '../../theme/rowHeight'
import type { TableColumn } from './columns'
import css from './DataTable.module.css'
import { HeaderRow } from './HeaderRow'
import { TableRow } from './TableRow'
import { tableWidths } from './tableWidths'
import { useAnchor } from './useAnchor'
import { useListTable } from './useListTable'
import { type Marks, useMarking } from './useMarking'
import { type ListView, withSort } from './view'

const HEADER_HEIGHT = 34
const PAGE = 10
// Rows are chosen and walked with the keys: a grid to screen readers, still a table to the eye.
const GRID = { role: 'grid', tabIndex: 0 } as const

/** What a table needs; its view, its current row and its scroll belong to the page, which remembers them. */
export interface DataTableProps<Row extends { id: string }> {
  /** « Liste des structures », for screen readers. */
  nom: string
  rows: readonly Row[]
  columns: readonly TableColumn<Row>[]
  view: ListView
  onView: (view: ListView) => void
  current: string | undefined
  onCurrent: (id: string) => void
  onOpen: (id: string) => void
  /** Rows that have just changed: lit for a moment. */
  isRecent?: (row: Row) => boolean
  /** Where it was left, in px. */
  scroll: number
  onScroll: (px: number) => void
  /** Rows chosen for a gesture on several; without it, none is. */
  marks?: Marks
  /** Under the table: counts and keys. Gets the number of rows left by the filters, and those of them that are chosen. */
  foot: (shown: number, marked: readonly string[]) => ReactNode
  /** Given the way to ask for the rows as they stand: the ids the filters leave, in their order. */
  ids?: Ref<() => readonly string[]>
  /** In the place of the rows when the filters leave none. */
  none: ReactNode
}

/** A list of any length: sorted, filtered, walked with ↑ ↓, opened with Entrée or a double click. */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { columns, view, current } = props
  const table = useListTable(props.rows, columns, view)
  const rows = table.getRowModel().rows
  useImperativeHandle(props.ids, () => () => rows.map(({ id }) => id), [rows])
  const box = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const shown = useMemo(() => columns.filter(column => (view.col ? view.col.includes(column.id) : column.visible)), [columns, view.col])
  const widths = tableWidths(shown)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: rowHeight,
    overscan: 12,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: props.scroll,
    useFlushSync: false,
  })
  useAnchor(box, rows, view)
  // Only where it was left, under the hand that comes back to it: afterwards the hand scrolls.
  const left = useRef({ scroll: props.scroll, current })
  useEffect(() => {
    if (!box.current) return
    box.current.scrollTop = left.current.scroll
    if (left.current.current && document.activeElement === document.body) box.current.querySelector('table')?.focus({ preventScroll: true })
  }, [])

  const { marks } = props
  const marking = useMarking(marks, rows, current)
  const marked = useMemo(() => (marks && marks.marked.size > 0 ? rows.flatMap(({ id }) => (marks.marked.has(id) ? [id] : [])) : []), [marks, rows])
  const rowAt = (index: number) => rows[Math.max(0, Math.min(rows.length - 1, index))]

  // Not at each image of a long list that scrolls.
  const at = useMemo(() => (current === undefined ? -1 : rows.findIndex(row => row.id === current)), [rows, current])

  // A row that a colleague took away leaves its place to the next one.
  const last = useRef({ at, view })
  if (at >= 0 || last.current.view !== view) last.current = { at, view }
  const place = last.current.at
  const goTo = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    props.onCurrent(row.id)
    virtual.scrollToIndex(rows.indexOf(row), { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: at < 0 ? place : at + 1, ArrowUp: place - 1, PageDown: place + PAGE, PageUp: place - PAGE, Home: 0, End: rows.length - 1 }
    const to = moves[event.key]
    const marksRows = marking.onKey(event, to === undefined ? undefined : rowAt(to)?.id)
    if (to !== undefined) {
      event.preventDefault()
      if (!marksRows) marking.leave()
      goTo(to)
    } else if (event.key === 'Enter' && current && event.target === event.currentTarget) props.onOpen(current)
  }

  // A list that goes away is hidden first: that is no hand that scrolls.
  const keepScroll = ({ scrollTop, clientHeight }: HTMLElement) => clientHeight > 0 && props.onScroll(scrollTop)

  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className={css.frame}>
      <div className={css.box} ref={box} onScroll={event => keepScroll(event.currentTarget)}>
        <table
          {...GRID}
          {...(at >= 0 ? { 'aria-activedescendant': `${prefix}-${current}` } : {})}
          aria-label={props.nom}
          aria-rowcount={rows.length + 1}
          className={css.table}
          data-marques={marks ? true : undefined}
          style={{ minWidth: widths.least }}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            {shown.map((column, index) => (
              <col key={column.id} style={{ width: widths.shares[index] }} />
            ))}
          </colgroup>
          <thead>
            <HeaderRow
              columns={shown}
              view={view}
              onSort={id => props.onView(withSort(view, id))}
              {...(marks && rows.length > 0
                ? {
                    marked: marked.length === 0 ? 'none' : marked.length < rows.length ? 'some' : 'all',
                    onMarkAll: on => marks.onMark(new Set(on ? rows.map(({ id }) => id) : [])),
                  }
                : {})}
            />
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden style={{ height: before }} />}
            {items.map(item => {
              const row = rows[item.index]
              return row ? (
                <TableRow
                  key={row.id}
                  id={`${prefix}-${row.id}`}
                  index={item.index}
                  row={row.original}
                  columns={shown}
                  selected={row.id === current}
                  recent={props.isRecent?.(row.original) ?? false}
                  {...(marks ? { marked: marks.marked.has(row.id), onMark: marking.mark, onLeave: marking.leave } : {})}
                  onSelect={props.onCurrent}
                  onOpen={props.onOpen}
                />
              ) : null
            })}
            {after > 0 && <tr aria-hidden style={{ height: after }} />}
          </tbody>
        </table>
        {rows.length === 0 && props.none}
      </div>
      <footer className={css.foot}>{props.foot(rows.length, marked)}</footer>
    </div>
  )
}
