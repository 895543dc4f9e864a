import { type CellValue, compareCells, type TableColumn } from './columns'

/** The rows by the values of a column, the unknown last either way. Equal rows keep their order. */
export function sortRows<Row>(rows: readonly Row[], column: Pick<TableColumn<Row>, 'kind' | 'valeur'>, down: boolean): readonly Row[] {
  const values = rows.map(column.valeur)
  // Comparing French words is slow: each value is placed once, rows are then sorted by place.
  const distinct = [...new Set(values)].filter(value => value !== undefined).sort((a, b) => compareCells(column, a, b))
  const places = new Map<CellValue, number>()
  let place = 0
  for (const [index, value] of distinct.entries()) {
    if (index > 0 && compareCells(column, distinct[index - 1], value) !== 0) place++
    places.set(value, down ? -place : place)
  }
  const placeOf = (index: number): number => places.get(values[index]) ?? Number.POSITIVE_INFINITY
  const order = Uint32Array.from(rows.keys()).sort((a, b) => (placeOf(a) === placeOf(b) ? a - b : placeOf(a) - placeOf(b)))
  return [...order].flatMap(index => rows[index] ?? [])
}

const known = new WeakMap<object, Map<string, readonly unknown[]>>()

/** The same, remembered for as long as these very rows are: a list left and opened again is in order at once. */
export function sortedRows<Row>(rows: readonly Row[], column: Pick<TableColumn<Row>, 'id' | 'kind' | 'valeur'>, down: boolean): readonly Row[] {
  const orders = known.get(rows) ?? new Map<string, readonly unknown[]>()
  known.set(rows, orders)
  const key = `${down ? '-' : ''}${column.id}`
  const sorted = (orders.get(key) as readonly Row[] | undefined) ?? sortRows(rows, column, down)
  orders.set(key, sorted)
  return sorted
}
