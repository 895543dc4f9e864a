import { Button, Checkbox, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { TableColumn } from './columns'
import css from './DataTable.module.css'

/** Which columns are shown, those of every day until some are chosen; the first one always is. */
export function ColumnChooser<Row>({
  columns,
  chosen,
  onChange,
}: {
  columns: readonly TableColumn<Row>[]
  chosen: readonly string[] | undefined
  onChange: (ids: readonly string[]) => void
}) {
  const shown = chosen ?? columns.filter(column => column.visible).map(column => column.id)
  const toggle = (id: string, on: boolean) => onChange(columns.map(column => column.id).filter(other => (other === id ? on : shown.includes(other))))
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} stroke={1.6} />}>
          Choisir les colonnes
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={css.values}>
          {columns.map((column, index) => (
            <Checkbox
              key={column.id}
              label={column.label}
              checked={shown.includes(column.id)}
              disabled={index === 0}
              onChange={event => toggle(column.id, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
