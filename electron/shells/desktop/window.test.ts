import { beforeEach, expect, test, vi } from 'vitest'
import { type BrowserWindow, forgetStarts, screen } from '../testing/fakeElectron'
import { openWindow } from './window'

beforeEach(forgetStarts)

function aWindow(fenetre?: unknown) {
  const reglages = new Map<string, unknown>(fenetre === undefined ? [] : [['fenetre', fenetre]])
  const port = { get: (cle: string) => reglages.get(cle), set: (cle: string, valeur: unknown) => void reglages.set(cle, valeur) }
  const window = openWindow({ reglages: port, preload: '/p.cjs', icone: '/i.png' }) as unknown as BrowserWindow
  return { window, reglages }
}

test('the page is given nothing of Node and nothing of the computer', () => {
  expect(aWindow().window.options.webPreferences).toEqual({
    preload: '/p.cjs',
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  })
})

test('it is shown once painted, or once waited for long enough, and once only', () => {
  vi.useFakeTimers()
  const painted = aWindow().window
  expect(painted.isVisible()).toBe(false)
  painted.emit('ready-to-show')
  const slow = aWindow().window
  vi.runAllTimers()
  slow.emit('ready-to-show')
  expect([painted.calls, slow.calls]).toEqual([['show'], ['show']])
  vi.useRealTimers()
})

test('it comes back where it was left', () => {
  const { window, reglages } = aWindow({ x: 100, y: 60, width: 1200, height: 900, agrandie: true })
  expect(window.options).toMatchObject({ x: 100, y: 60, width: 1200, height: 900 })
  window.emit('ready-to-show')
  expect(window.calls).toEqual(['maximize', 'show'])
  window.close()
  expect(reglages.get('fenetre')).toEqual({ x: 100, y: 60, width: 1200, height: 900, agrandie: true })
})

test.each([
  ['on a screen that was unplugged', { x: 2500, y: 60, width: 1200, height: 900, agrandie: false }],
  ['with its title bar above every screen', { x: 100, y: -400, width: 1200, height: 900, agrandie: false }],
  ['nearly all on the left', { x: -1150, y: 60, width: 1200, height: 900, agrandie: false }],
  ['too small to work in', { x: 100, y: 60, width: 80, height: 40, agrandie: false }],
  ['as something else than a window', 'grande'],
])('left %s, it is put in the middle at its first size', (_, fenetre) => {
  const { options } = aWindow(fenetre).window
  expect([options.x, options.y, options.width, options.height]).toEqual([undefined, undefined, 1366, 820])
})

test('a second screen counts while it is there', () => {
  screen.displays.push({ workArea: { x: 1920, y: 0, width: 1920, height: 1040 } })
  expect(aWindow({ x: 2500, y: 60, width: 1200, height: 900, agrandie: false }).window.options.x).toBe(2500)
})
