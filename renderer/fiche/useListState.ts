import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Collection } from '../../shared/fiches'
import { type ListView, readView } from '../ui/table/view'
import { listHref } from './addresses'
import { keepList, leftList } from './listMemory'

const ADDRESS_MS = 250
const isEmpty = (view: ListView): boolean => Object.keys(view).length === 0

/** How a list is looked at. The address says it, so that it can be shared; without one it is as it was left. */
export function useListState(collection: Collection) {
  const { search, pathname } = useLocation()
  // A list being left sees the next address before it goes: that one says nothing of it.
  const here = pathname === listHref(collection)
  const navigate = useNavigate()
  const asked = readView(search)
  const [first] = useState(() => leftList(collection))
  const [view, setView] = useState<ListView>(isEmpty(asked) ? first.view : asked)
  const [current, setCurrent] = useState(first.current)
  // Scrolling draws nothing: it is only remembered.
  const scroll = useRef(isEmpty(asked) ? first.scroll : 0)
  const written = useRef(JSON.stringify(asked))
  const now = JSON.stringify(asked)

  // Another link to the same list asks for another view.
  useEffect(() => {
    if (!here || now === written.current) return
    written.current = now
    scroll.current = 0
    setView(readView(JSON.parse(now)))
  }, [now, here])

  const address = JSON.stringify(view)
  useEffect(() => {
    if (!here || address === written.current) return
    const timer = setTimeout(() => {
      written.current = address
      void navigate({ to: '.', search: JSON.parse(address), replace: true })
    }, ADDRESS_MS)
    return () => clearTimeout(timer)
  }, [address, here, navigate])

  const keep = () => keepList(collection, { view, scroll: scroll.current, ...(current ? { current } : {}) })
  useEffect(keep)
  return {
    view,
    setView,
    current,
    setCurrent,
    scroll: scroll.current,
    keepScroll: (px: number) => {
      scroll.current = px
      keep()
    },
  }
}
