import { expect, test } from 'vitest'
import { keyName } from './shortcuts'

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => keyName({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers })

test('writes a key press as menus do, by its letter', () => {
  expect(press('f', { ctrlKey: true })).toBe('Ctrl+F')
  expect(press('E', { altKey: true, shiftKey: true })).toBe('Alt+Maj+E')
  expect(press('Escape')).toBe('Échap')
})

test('a sign typed with Maj is the sign itself: « ? » on every keyboard', () => {
  expect(press('?', { shiftKey: true })).toBe('?')
})

test('AltGr and bare modifiers are no shortcut', () => {
  expect(press('€', { ctrlKey: true, altKey: true })).toBeUndefined()
  expect(press('Control', { ctrlKey: true })).toBeUndefined()
})
