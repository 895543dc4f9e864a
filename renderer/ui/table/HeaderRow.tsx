import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { isRight, type TableColumn } from './columns'
import css from './DataTable.module.css'
import type { ListView } from './view'

/** The heads: a press sorts, another turns it over. The first one chooses all the rows, where rows may be chosen. */
export function HeaderRow<Row>({
  columns,
  view,
  onSort,
  marked,
  onMarkAll,
}: {
  columns: readonly TableColumn<Row>[]
  view: ListView
  onSort: (id: string) => void
  marked?: 'none' | 'some' | 'all'
  onMarkAll?: (on: boolean) => void
}) {
  const sorted = view.tri?.replace(/^-/, '')
  const down = view.tri?.startsWith('-')
  return (
    <tr>
      {columns.map((column, index) => (
        <th
          key={column.id}
          scope="col"
          aria-sort={sorted === column.id ? (down ? 'descending' : 'ascending') : undefined}
          data-droite={(index > 0 && isRight(column)) || undefined}
        >
          {index === 0 && onMarkAll && (
            <label className={css.mark}>
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label="Tout choisir"
                checked={marked === 'all'}
                ref={box => {
                  if (box) box.indeterminate = marked === 'some'
                }}
                onChange={event => onMarkAll(event.currentTarget.checked)}
              />
            </label>
          )}
          <button type="button" className={css.sort} title={column.tete ? column.label : undefined} onClick={() => onSort(column.id)}>
            {column.tete}
            <span className={column.tete ? 'hors-ecran' : undefined}>{column.label}</span>
            {sorted === column.id && (down ? <IconArrowDown size={14} stroke={1.8} aria-hidden /> : <IconArrowUp size={14} stroke={1.8} aria-hidden />)}
          </button>
        </th>
      ))}
    </tr>
  )
}
