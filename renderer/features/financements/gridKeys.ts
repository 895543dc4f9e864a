import type { KeyboardEvent } from 'react'

const PAGE = 10

interface Moves {
  /** Folds or unfolds a row. */
  toggle: (rang: string, col: string) => void
  /** Folds it. @returns false when it was not unfolded. */
  fold: (rang: string) => boolean
}

const cellsOf = (row: HTMLElement | null | undefined): HTMLElement[] => [...(row?.querySelectorAll<HTMLElement>('[data-col]') ?? [])]

/** The cell an arrow leads to from this one; undefined for any other key, and at the edges. */
function destination(event: KeyboardEvent, rows: readonly HTMLElement[], row: HTMLElement, cell: HTMLElement): HTMLElement | undefined {
  const cells = cellsOf(row)
  const [at, line] = [cells.indexOf(cell), rows.indexOf(row)]
  const toRow = (index: number) => cellsOf(rows[Math.max(0, Math.min(rows.length - 1, index))])[at]
  const ends = event.ctrlKey ? [toRow(0), toRow(rows.length - 1)] : [cells[0], cells.at(-1)]
  const moves: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: toRow(line + 1),
    ArrowUp: toRow(line - 1),
    ArrowLeft: cells[at - 1],
    ArrowRight: cells[at + 1],
    PageDown: toRow(line + PAGE),
    PageUp: toRow(line - PAGE),
    Home: ends[0],
    End: ends[1],
  }
  return moves[event.key]
}

/** Rows and cells of a grid are those marked `data-rang` and `data-col`. The arrows walk the cells, Entrée unfolds the row, Échap folds it. */
export function onGridKey(event: KeyboardEvent<HTMLTableElement>, { toggle, fold }: Moves): void {
  const target = event.target as HTMLElement
  // What an unfolded row shows stands in the row after it.
  const row = target.closest<HTMLElement>('tr[data-rang]') ?? (target.closest('tr[data-detail]')?.previousElementSibling as HTMLElement | null)
  if (!row) return
  const { rang = '' } = row.dataset
  const cell = target.closest<HTMLElement>('[data-col]')
  if (event.key === 'Escape' && fold(rang)) {
    event.preventDefault()
    ;(cell ?? cellsOf(row)[0])?.focus()
    return
  }
  // The rest belongs to the buttons and links of an unfolded row.
  if (!cell || target !== cell) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    toggle(rang, cell.dataset.col ?? '')
    return
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-rang]')]
  const to = destination(event, rows, row, cell)
  if (!to) return
  event.preventDefault()
  to.focus()
}
