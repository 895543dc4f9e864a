import { type RefObject, useLayoutEffect, useRef } from 'react'
import { rowHeight } from '../../theme/rowHeight'
import type { ListView } from './view'

type Rows = readonly { id: string }[]

/**
 * By how many places most of the rows under the eye moved: one that moved alone, renamed, is not followed.
 *
 * @param seen the rows that were on screen, the first of them at `top`
 */
export function shiftOf(seen: Rows, top: number, rows: Rows): number {
  const former = new Map(seen.map(({ id }, index) => [id, top + index]))
  const counts = new Map<number, number>()
  rows.forEach(({ id }, index) => {
    const place = former.get(id)
    if (place !== undefined) counts.set(index - place, (counts.get(index - place) ?? 0) + 1)
  })
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** Keeps what is being read where it is when rows come, go or change above it. Another view of the list moves nothing; a list at its top stays there. */
export function useAnchor(box: RefObject<HTMLElement | null>, rows: Rows, view: ListView): void {
  const drawn = useRef({ rows, view })
  useLayoutEffect(() => {
    const former = drawn.current
    drawn.current = { rows, view }
    const frame = box.current
    if (!frame || former.rows === rows || former.view !== view || frame.scrollTop <= 0) return
    const height = rowHeight()
    const top = Math.floor(frame.scrollTop / height)
    const shift = shiftOf(former.rows.slice(top, top + Math.ceil(frame.clientHeight / height)), top, rows)
    if (shift !== 0) frame.scrollTop += shift * height
  }, [box, rows, view])
}
