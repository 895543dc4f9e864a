import type { TableColumn } from './columns'
import { isRight, widthOf } from './columns'

/** The share of each column, and the width under which the table scrolls in its own region. */
export function tableWidths(columns: readonly Pick<TableColumn<never>, 'kind' | 'label' | 'largeur'>[]): { shares: string[]; least: number } {
  // The first words name the row, after its date if it begins with one.
  const name = columns.findIndex(column => !isRight(column))
  const widths = columns.map((column, index) => widthOf(column, index === name))
  const total = widths.reduce((sum, width) => sum + width, 0)
  return { shares: widths.map(width => `${((width / total) * 100).toFixed(3)}%`), least: Math.round(total * 0.84) }
}
