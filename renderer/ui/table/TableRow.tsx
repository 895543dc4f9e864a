import { type MouseEvent, memo } from 'react'
import { cellText, isRight, type TableColumn } from './columns'
import css from './DataTable.module.css'

interface Props<Row> {
  id: string
  index: number
  row: Row
  columns: readonly TableColumn<Row>[]
  selected: boolean
  recent: boolean
  /** Chosen for a gesture on several; absent where none is. */
  marked?: boolean
  /** Chooses it or not; with `range`, all from the last one chosen. */
  onMark?: (id: string, range: boolean) => void
  onLeave?: () => void
  onSelect: (id: string) => void
  onOpen: (id: string) => void
}

// The corner that chooses a row neither looks at it nor opens it.
const isOnMark = ({ target }: MouseEvent): boolean => target instanceof Element && target.closest('label') !== null

function PlainRow<Row extends { id: string }>({ id, index, row, columns, selected, recent, marked, onMark, onLeave, onSelect, onOpen }: Props<Row>) {
  const press = (event: MouseEvent) => {
    if (isOnMark(event)) return
    if (onMark && (event.shiftKey || event.ctrlKey || event.metaKey)) onMark(row.id, event.shiftKey)
    else onLeave?.()
    onSelect(row.id)
  }
  return (
    // The table itself takes the keys; a row takes the mouse.
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-marque={marked || undefined}
      data-recent={recent || undefined}
      className={css.row}
      // Maj would select the words in between.
      onMouseDown={event => event.shiftKey && event.preventDefault()}
      onClick={press}
      onDoubleClick={event => !isOnMark(event) && onOpen(row.id)}
    >
      {columns.map((column, place) => {
        const text = cellText(column, column.valeur(row))
        return (
          <td key={column.id} data-droite={(place > 0 && isRight(column)) || undefined} title={column.render ? undefined : text}>
            {place === 0 && onMark && (
              // The whole corner takes the mouse; Espace does the same from the keyboard.
              <label className={css.mark}>
                <input
                  type="checkbox"
                  tabIndex={-1}
                  checked={marked ?? false}
                  onChange={event => onMark(row.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
                  aria-label={`Choisir : ${text}`}
                />
              </label>
            )}
            {column.render ? column.render(row) : text}
          </td>
        )
      })}
    </tr>
  )
}

/** A row: drawn again only when its record, the columns or its selection change. */
export const TableRow = memo(PlainRow) as typeof PlainRow
