const CELL_MAX = 60

const clip = (text: string): string => (text.length > CELL_MAX ? `${text.slice(0, CELL_MAX - 1)}…` : text)

/** Rows under their heads, aligned; the columns named in `right` hold numbers. */
export function alignColumns(heads: readonly string[], rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const lines = [heads, ...rows].map(row => row.map(cell => clip(cell.replace(/\s*\n\s*/g, ' '))))
  const widths = heads.map((_, column) => Math.max(...lines.map(line => (line[column] ?? '').length)))
  return lines
    .map(line =>
      line
        .map((cell, column) => (right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
