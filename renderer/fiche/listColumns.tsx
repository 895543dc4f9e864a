import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react'
import type { Ligne } from '../../shared/contract'
import { descripteurs } from '../../shared/descripteurs'
import type { Collection } from '../../shared/fiches'
import { plural } from '../../shared/kernel/texte'
import type { TableColumn } from '../ui/table/columns'
import css from './List.module.css'

function Missing({ row }: { row: Ligne }) {
  if (row.manques === 0) return null
  const Icon = row.bloquants > 0 ? IconAlertOctagon : IconAlertTriangle
  const told =
    row.bloquants > 0
      ? `${plural(row.manques, 'donnée à compléter', 'données à compléter')}, dont ${row.bloquants} bloquante${row.bloquants > 1 ? 's' : ''}`
      : plural(row.manques, 'donnée à vérifier', 'données à vérifier')
  return (
    <span className={css.missing} title={told}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span aria-hidden>{row.manques}</span>
      <span className="hors-ecran">{told}</span>
    </span>
  )
}

const missing: TableColumn<Ligne> = {
  id: 'manques',
  label: 'À compléter',
  kind: 'entier',
  valeur: row => row.manques || undefined,
  visible: true,
  filtre: false,
  largeur: 62,
  tete: <IconAlertTriangle size={16} stroke={1.6} aria-hidden />,
  render: row => <Missing row={row} />,
}

const columnsOf = (collection: Collection): readonly TableColumn<Ligne>[] => {
  const { colonnes, regles } = descripteurs[collection]
  const declared = colonnes.map(({ id, label, kind, format, unite, visible, filtre }) => ({
    id,
    label,
    kind,
    visible,
    filtre,
    ...(format ? { format } : {}),
    ...(unite ? { unite } : {}),
    valeur: (row: Ligne) => row.cellules[id],
  }))
  return regles.length > 0 ? [...declared, missing] : declared
}

const known = new Map<Collection, readonly TableColumn<Ligne>[]>()

/** The columns of a list: those of its collection, then how much is missing. Always the same object. */
export function listColumns(collection: Collection): readonly TableColumn<Ligne>[] {
  const columns = known.get(collection) ?? columnsOf(collection)
  known.set(collection, columns)
  return columns
}
