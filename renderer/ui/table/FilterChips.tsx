import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { TableColumn } from './columns'
import css from './DataTable.module.css'
import { FilterChip } from './FilterChip'
import { type ListView, withFilter } from './view'

/** A chip for each column on screen that filters, and for those that hold rows back; the others are asked for. */
export function FilterChips<Row>({
  rows,
  columns,
  view,
  onView,
}: {
  rows: readonly Row[]
  columns: readonly TableColumn<Row>[]
  view: ListView
  onView: (view: ListView) => void
}) {
  const [asked, setAsked] = useState<readonly string[]>([])
  const filtering = columns.filter(column => column.filtre)
  const isShown = ({ id, visible }: TableColumn<Row>) => (view.col ? view.col.includes(id) : visible) || view.f?.[id] !== undefined || asked.includes(id)
  const others = filtering.filter(column => !isShown(column))
  return (
    <>
      {filtering.filter(isShown).map(column => (
        <FilterChip
          key={column.id}
          rows={rows}
          column={column}
          kept={view.f?.[column.id] ?? []}
          justAsked={asked.at(-1) === column.id}
          onChange={values => onView(withFilter(view, column.id, values))}
        />
      ))}
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <button type="button" className={css.chip}>
              <IconPlus size={15} stroke={1.6} aria-hidden />
              <span>Autre filtre</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(column => (
              <Menu.Item key={column.id} onClick={() => setAsked([...asked, column.id])}>
                {column.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
