import { memo } from 'react'
import { cellText, isRight, type TableColumn } from './columns'
import css from './DataTable.module.css'

interface Props<Row> {
  id: string
  index: number
  row: Row
  columns: readonly TableColumn<Row>[]
  selected: boolean
  onSelect: (id: string) => void
  onOpen: (id: string) => void
}

function PlainRow<Row extends { id: string }>({ id, index, row, columns, selected, onSelect, onOpen }: Props<Row>) {
  return (
    // The table itself takes the keys; a row takes the mouse.
    <tr id={id} aria-rowindex={index + 2} aria-selected={selected} className={css.row} onClick={() => onSelect(row.id)} onDoubleClick={() => onOpen(row.id)}>
      {columns.map((column, place) => {
        const text = cellText(column, column.valeur(row))
        return (
          <td key={column.id} data-droite={(place > 0 && isRight(column)) || undefined} title={column.render ? undefined : text}>
            {column.render ? column.render(row) : text}
          </td>
        )
      })}
    </tr>
  )
}

/** A row: drawn again only when its record, the columns or its selection change. */
export const TableRow = memo(PlainRow) as typeof PlainRow
