import type { TableColumn } from './columns'

/** How a list is looked at: it goes into the address, and is found again. Absent is the default. */
export interface ListView {
  /** Words every row must hold. */
  q?: string
  /** Column sorted by; `-` before it sorts down. */
  tri?: string
  /** Column → values kept; '' is « non renseigné ». */
  f?: Readonly<Record<string, readonly string[]>>
  /** The columns shown, by id. */
  col?: readonly string[]
  /** Only these rows: the records a figure counts. */
  ids?: readonly string[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const texts = (value: unknown): string[] | undefined => (Array.isArray(value) && value.every(isText) ? value : undefined)

/** Reads a view from an address or from the habits of a post: what is not understood is left out. */
export function readView(raw: unknown): ListView {
  const { q, tri, f, col, ids } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>
  const filters = Object.entries(typeof f === 'object' && f !== null ? f : {}).flatMap(([id, values]) => {
    const kept = texts(values)
    return kept && kept.length > 0 ? [[id, kept] as const] : []
  })
  const columns = texts(col)
  const rows = texts(ids)
  return {
    // The address writes a number typed as a number.
    ...(isText(q) || typeof q === 'number' ? (String(q) ? { q: String(q) } : {}) : {}),
    ...(isText(tri) ? { tri } : {}),
    ...(filters.length > 0 ? { f: Object.fromEntries(filters) } : {}),
    ...(columns ? { col: columns } : {}),
    ...(rows ? { ids: rows } : {}),
  }
}

/** The view with these values kept in a column; none takes the filter away. */
export function withFilter(view: ListView, id: string, values: readonly string[]): ListView {
  const { [id]: _former, ...others } = view.f ?? {}
  return readView({ ...view, f: values.length > 0 ? { ...others, [id]: values } : others })
}

/** Up, then down, then up again. */
export const withSort = (view: ListView, id: string): ListView => ({ ...view, tri: view.tri === id ? `-${id}` : id })

/** The order of a list nobody sorted: by its first column; what begins with a date, the latest first. */
export const firstSort = ([first]: readonly Pick<TableColumn<never>, 'id' | 'kind'>[]): string =>
  first ? `${first.kind === 'jour' || first.kind === 'dateConnue' ? '-' : ''}${first.id}` : ''

/** How many filters hold rows back, the typed words included. */
export const countFilters = (view: ListView): number => Object.keys(view.f ?? {}).length + (view.q ? 1 : 0) + (view.ids ? 1 : 0)

/** The same columns and order, every row. */
export const withoutFilters = ({ tri, col }: ListView): ListView => readView({ tri, col })
