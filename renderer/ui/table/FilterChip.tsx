import { Checkbox, Popover, TextInput } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { compareFrench, fold, plural } from '../../../shared/kernel/texte'
import { filterValue, type TableColumn } from './columns'
import css from './DataTable.module.css'

const UNKNOWN = 'Non renseigné'
// Past this many, values are found by their letters.
const SHOWN = 50

/** The values of a column with how many rows hold each, in French order, the unknown last. */
export function facets<Row>(rows: readonly Row[], column: TableColumn<Row>): { valeur: string; nombre: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = filterValue(column, column.valeur(row))
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([valeur, nombre]) => ({ valeur, nombre })).sort((a, b) => Number(a.valeur === '') - Number(b.valeur === '') || compareFrench(a.valeur, b.valeur))
}

/** A column to filter by: off it is an outline; on it says what it keeps, and a cross takes it away. */
export function FilterChip<Row>({
  rows,
  column,
  kept,
  justAsked,
  onChange,
}: {
  rows: readonly Row[]
  column: TableColumn<Row>
  kept: readonly string[]
  /** Opens by itself: it was just asked for. */
  justAsked: boolean
  onChange: (values: readonly string[]) => void
}) {
  const [opened, setOpened] = useState(justAsked)
  const values = useMemo(() => (opened ? facets(rows, column) : []), [opened, rows, column])
  const [typed, setTyped] = useState('')
  const words = fold(typed).trim()
  const found = words ? values.filter(({ valeur }) => fold(valeur || UNKNOWN).includes(words)) : values
  const shown = found.filter(({ valeur }, index) => index < SHOWN || kept.includes(valeur))
  const actif = kept.length > 0
  const told = actif ? `${column.label} : ${kept.map(value => value || UNKNOWN).join(', ')}` : column.label
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <span className={css.chips}>
        <Popover.Target>
          <button type="button" className={css.chip} data-actif={actif || undefined} aria-pressed={actif} onClick={() => setOpened(!opened)}>
            <span>{told}</span>
            {!actif && <IconChevronDown size={15} stroke={1.6} aria-hidden />}
          </button>
        </Popover.Target>
        {actif && (
          <button type="button" className={css.cross} aria-label={`Retirer le filtre « ${column.label} »`} onClick={() => onChange([])}>
            <IconX size={15} stroke={1.8} aria-hidden />
          </button>
        )}
      </span>
      <Popover.Dropdown>
        {values.length > SHOWN && (
          <TextInput
            size="xs"
            mb={8}
            aria-label={`${column.label} : chercher une valeur`}
            placeholder="Chercher une valeur…"
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        )}
        <div className={css.values}>
          {shown.map(({ valeur, nombre }) => (
            <Checkbox
              key={valeur}
              label={`${valeur || UNKNOWN} (${nombre})`}
              checked={kept.includes(valeur)}
              onChange={event => onChange(event.currentTarget.checked ? [...kept, valeur] : kept.filter(other => other !== valeur))}
            />
          ))}
          {found.length === 0 && 'Aucune valeur.'}
          {found.length > shown.length && <p className={css.others}>{plural(found.length - shown.length, 'autre valeur', 'autres valeurs')} : écrivez quelques lettres.</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
