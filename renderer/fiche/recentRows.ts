import type { Ligne } from '../../shared/contract'

const RECENT_MS = 2500
// Past this many at once nothing stands out any more.
const LIT_MAX = 50

const recent = new WeakSet<Ligne>()

/** Lights rows that have just come or changed, for a moment. */
export function lightRows(rows: readonly Ligne[]): void {
  if (rows.length > LIT_MAX) return
  for (const row of rows) recent.add(row)
  setTimeout(() => rows.map(row => recent.delete(row)), RECENT_MS)
}

/** True of a row that has just come or changed. */
export const isRecent = (row: Ligne): boolean => recent.has(row)
