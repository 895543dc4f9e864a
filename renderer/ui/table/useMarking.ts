import { type KeyboardEvent, useCallback, useRef } from 'react'

/** The rows chosen for a gesture on several at once, and how their choice changes. */
export interface Marks {
  marked: ReadonlySet<string>
  onMark: (marked: ReadonlySet<string>) => void
}

interface Shown {
  marks: Marks | undefined
  rows: readonly { id: string }[]
  current: string | undefined
}

/** The rows from one to another, either way; the last alone when the first is not there. */
function between(rows: Shown['rows'], from: string | undefined, to: string): string[] {
  const [a, b] = [from, to].map(id => rows.findIndex(row => row.id === id)) as [number, number]
  return a < 0 ? [to] : rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id)
}

/** How rows are chosen: one by one, or from the last one chosen to this one. `mark` and `keep` stay the same functions, so that rows are not drawn again. */
export function useMarking(marks: Marks | undefined, rows: readonly { id: string }[], current: string | undefined) {
  const latest = useRef<Shown>({ marks, rows, current })
  latest.current = { marks, rows, current }
  const anchor = useRef<string>(undefined)

  const mark = useCallback((id: string, range: boolean): void => {
    const { marks: now, current: row, rows: all } = latest.current
    if (!now) return
    const next = new Set(now.marked)
    if (range) for (const one of between(all, anchor.current ?? row, id)) next.add(one)
    else if (!next.delete(id)) next.add(id)
    anchor.current = id
    now.onMark(next)
  }, [])

  /** A row looked at without being chosen: the next range begins there. */
  const leave = useCallback((): void => {
    anchor.current = undefined
  }, [])

  /** Espace, Maj with an arrow towards the row `to`, Ctrl+A; true when the key was one of them. */
  const onKey = (event: KeyboardEvent, to: string | undefined): boolean => {
    const { marks: now, rows: all, current: row } = latest.current
    if (!now || event.target !== event.currentTarget) return false
    const ctrl = event.ctrlKey || event.metaKey
    if (event.key === ' ' && row !== undefined) mark(row, event.shiftKey)
    else if (ctrl && event.key.toLowerCase() === 'a') now.onMark(new Set(all.map(({ id }) => id)))
    else if (event.shiftKey && to !== undefined) mark(to, true)
    else return false
    event.preventDefault()
    return true
  }

  return { mark, leave, onKey }
}
