import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Core } from '../../core/core'
import { aCore } from '../../core/testing/aCore'
import { clientOver, serveOver } from '../testing/clientOver'
import { BrowserWindow, FakeFrame, forgetStarts, ipcMain } from '../testing/fakeElectron'
import { openBridge } from './bridge'
import { CHANNEL } from './channel'

let core: Core
let disposeCore: () => Promise<void>
let window: BrowserWindow
const onLeave = vi.fn()
beforeEach(async () => {
  forgetStarts()
  onLeave.mockClear()
  ;({ core, dispose: disposeCore } = await aCore())
  window = new BrowserWindow({})
  await window.loadURL('app://permanence/')
  openBridge({ window: window as unknown as Electron.BrowserWindow, serve: serveOver(core), onLeave })
})
afterEach(async () => {
  for (const { ports } of window.webContents.sent) for (const port of ports) port.close()
  await disposeCore()
})

const ask = (event: object, mot: unknown): void => {
  const { webContents } = window
  ipcMain.emit(CHANNEL, { sender: webContents, senderFrame: webContents.mainFrame, ...event }, mot)
}
const ports = () => window.webContents.sent.flatMap(sent => sent.ports)

test.each<[string, () => object]>([
  ['a frame that is gone', () => ({ senderFrame: null })],
  ['a frame inside the page', () => ({ senderFrame: Object.assign(new FakeFrame(new FakeFrame()), { url: 'app://permanence/' }) })],
  ['a page from elsewhere', () => ({ senderFrame: Object.assign(new FakeFrame(), { url: 'https://mechant.test/' }) })],
  ['another host of our scheme', () => ({ senderFrame: Object.assign(new FakeFrame(), { url: 'app://mechant.test/' }) })],
  ['another window', () => ({ sender: new BrowserWindow({}).webContents })],
])('%s gets no port and closes no window', (_, event) => {
  ask(event(), 'brancher')
  ask(event(), 'partir')
  expect(window.webContents.sent).toEqual([])
  expect(onLeave).not.toHaveBeenCalled()
})

test.each([undefined, null, 42, {}, 'toString', '__proto__', 'quitter'])('a word that means nothing (%s) does nothing', mot => {
  ask({}, mot)
  expect(window.webContents.sent).toEqual([])
})

test('loading the page again gives it another port, and the former one is dead: who followed by it is forgotten', async () => {
  ask({}, 'brancher')
  const former = clientOver(ports()[0])
  const feed = await former.changes()
  const ended = feed.next().catch((error: unknown) => error)
  await vi.waitFor(() => expect(core.annonces.listenerCount('annonce')).toBe(1))
  ask({}, 'brancher')
  expect(ports()).toHaveLength(2)
  await vi.waitFor(() => expect(core.annonces.listenerCount('annonce')).toBe(0))
  await ended
  void former.records.create({ collection: 'structures', champs: { nom: 'Par l’ancien port' } }).catch(() => undefined)
  expect((await clientOver(ports()[1]).records.counts()).structures ?? 0).toBe(0)
})

test('a window that is gone is not spoken to any more', () => {
  window.destroy()
  expect(ipcMain.listenerCount(CHANNEL)).toBe(0)
})
