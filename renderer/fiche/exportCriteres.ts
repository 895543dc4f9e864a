import type { Critere } from '../../shared/exports/tableau'
import { plural } from '../../shared/kernel/texte'
import { isRight, type TableColumn } from '../ui/table/columns'
import type { ListView } from '../ui/table/view'

type Column = Pick<TableColumn<never>, 'id' | 'label' | 'kind'>

const UNKNOWN = 'Non renseigné'

/** How a column is sorted, in words: « de A à Z », « du plus récent au plus ancien ». */
function orderOf(kind: Column['kind'], down: boolean): string {
  if (kind === 'jour' || kind === 'dateConnue') return down ? 'du plus récent au plus ancien' : 'du plus ancien au plus récent'
  if (isRight({ kind })) return down ? 'du plus grand au plus petit' : 'du plus petit au plus grand'
  return down ? 'de Z à A' : 'de A à Z'
}

/** What a list is looked at through, in words: its filters, then its order. */
export function criteresOf({ q, f, tri, ids }: ListView, columns: readonly Column[]): Critere[] {
  const labelOf = (id: string): string => columns.find(column => column.id === id)?.label ?? id
  const sorted = columns.find(column => column.id === tri?.replace(/^-/, ''))
  return [
    ...(q ? [{ libelle: 'Mots cherchés', valeur: q }] : []),
    ...Object.entries(f ?? {}).map(([id, values]) => ({ libelle: labelOf(id), valeur: values.map(value => value || UNKNOWN).join(', ') })),
    ...(ids ? [{ libelle: 'Choix de fiches', valeur: plural(ids.length, 'fiche comptée par un chiffre', 'fiches comptées par un chiffre') }] : []),
    ...(sorted ? [{ libelle: 'Tri', valeur: `${sorted.label}, ${orderOf(sorted.kind, tri?.startsWith('-') ?? false)}` }] : []),
  ]
}
