import type { Collection } from '../../shared/fiches'
import { habit, keepHabit } from '../habits'
import { type ListView, readView } from '../ui/table/view'

/** How a list was left: its view, its current row, its scroll in px. */
export interface LeftList {
  view: ListView
  current?: string
  scroll: number
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, unknown>
  } catch {
    return {} // A habit written by another version is not understood: the list begins as new.
  }
}

const nameOf = (collection: Collection): string => `liste.${collection}`

/** How the list was left, in this sitting or in the last one. */
export function leftList(collection: Collection): LeftList {
  const { view, current, scroll } = parse(habit(nameOf(collection)))
  return { view: readView(view), scroll: typeof scroll === 'number' ? scroll : 0, ...(typeof current === 'string' ? { current } : {}) }
}

/** Remembers how it is left. A choice of records by a figure is not kept. */
export function keepList(collection: Collection, left: LeftList): void {
  const { ids: _ids, ...view } = left.view
  keepHabit(nameOf(collection), JSON.stringify({ ...left, view }))
}
