import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canShowWindow, electronBinary } from './electronBinary.mjs'

test('a folder without the binary has none, whatever names it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'electron-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  expect(electronBinary(folder)).toBeUndefined()
  await writeFile(join(folder, 'electron'), '')
  expect(electronBinary(folder)).toBe(join(folder, 'electron'))
})

test('under Linux a window needs a display and an ordinary user', () => {
  expect(canShowWindow('linux', { DISPLAY: ':0' }, 1000)).toBe(true)
  expect(canShowWindow('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBe(true)
  expect(canShowWindow('linux', {}, 1000)).toBe(false)
  expect(canShowWindow('linux', { DISPLAY: ':0' }, 0)).toBe(false)
  expect(canShowWindow('win32', {})).toBe(true)
})
