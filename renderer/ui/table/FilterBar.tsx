import { Button, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { plural } from '../../../shared/kernel/texte'
import type { TableColumn } from './columns'
import css from './DataTable.module.css'
import { FilterChips } from './FilterChips'
import { countFilters, type ListView, readView, withoutFilters } from './view'

/** Words to find in the rows, a chip for each column that filters, and the way back to all of them. */
export function FilterBar<Row>({ rows, columns, view, onView }: { rows: readonly Row[]; columns: readonly TableColumn<Row>[]; view: ListView; onView: (view: ListView) => void }) {
  const filters = countFilters(view)
  return (
    <search className={css.toolbar} aria-label="Filtrer cette liste">
      <TextInput
        className={css.quick}
        aria-label="Filtrer par des mots"
        placeholder="Filtrer la liste…"
        leftSection={<IconSearch size={17} stroke={1.6} />}
        value={view.q ?? ''}
        onChange={event => onView(readView({ ...view, q: event.currentTarget.value }))}
      />
      <FilterChips rows={rows} columns={columns} view={view} onView={onView} />
      {view.ids && (
        <span className={css.chips}>
          <span className={css.chip} data-actif>
            <span>{plural(view.ids.length, 'fiche comptée', 'fiches comptées')}</span>
          </span>
          <button type="button" className={css.cross} aria-label="Retirer ce choix de fiches" onClick={() => onView(readView({ ...view, ids: undefined }))}>
            <IconX size={15} stroke={1.8} aria-hidden />
          </button>
        </span>
      )}
      {filters > 0 && (
        <Button variant="subtle" size="compact-sm" className={css.clear} onClick={() => onView(withoutFilters(view))}>
          Effacer {filters > 1 ? `les ${plural(filters, 'filtre')}` : 'le filtre'}
        </Button>
      )}
    </search>
  )
}
