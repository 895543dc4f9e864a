import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Windows } from './windows'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('stops half a minute after the last window was left', () => {
  const stop = vi.fn()
  const windows = new Windows(stop)
  windows.linked()
  windows.left()
  windows.unlinked()
  vi.advanceTimersByTime(29_999)
  expect(stop).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(stop).toHaveBeenCalledOnce()
})

test('a reload comes back in time: nothing stops', () => {
  const stop = vi.fn()
  const windows = new Windows(stop)
  windows.linked()
  windows.left()
  windows.unlinked()
  vi.advanceTimersByTime(1_000)
  windows.linked()
  vi.advanceTimersByTime(3_600_000)
  expect(stop).not.toHaveBeenCalled()
})

test('a page whose link is cut without a goodbye sleeps: nothing stops', () => {
  const stop = vi.fn()
  const windows = new Windows(stop)
  windows.linked()
  windows.unlinked()
  vi.advanceTimersByTime(3_600_000)
  expect(stop).not.toHaveBeenCalled()
})

test('another page still linked keeps it open', () => {
  const stop = vi.fn()
  const windows = new Windows(stop)
  windows.linked()
  windows.linked()
  windows.left()
  windows.unlinked()
  vi.advanceTimersByTime(3_600_000)
  expect(stop).not.toHaveBeenCalled()
})
