import { beforeEach, expect, test } from 'vitest'
import { BrowserWindow, FakeEvent, forgetStarts, session, shell } from '../testing/fakeElectron'
import { guardContents, guardSession } from './security'

let contents: BrowserWindow['webContents']
beforeEach(async () => {
  forgetStarts()
  guardContents()
  guardSession(session.defaultSession as unknown as Electron.Session)
  const window = new BrowserWindow({})
  await window.loadURL('app://permanence/')
  contents = window.webContents
})

const isStopped = (name: string, details: object): boolean => {
  const event = Object.assign(new FakeEvent(), details)
  contents.emit(name, event)
  return event.defaultPrevented
}

test.each(['https://mechant.test/', 'file:///etc/passwd', 'app://mechant.test/', 'data:text/html,a', 'about:blank', 'n’importe quoi'])('the page does not go to %s', url => {
  expect(isStopped('will-navigate', { url })).toBe(true)
})

test('the page may be loaded again', () => {
  expect(isStopped('will-navigate', { url: 'app://permanence/#/fiches/structures' })).toBe(false)
})

test('no frame, no redirection, no webview', () => {
  expect(isStopped('will-frame-navigate', { url: 'app://permanence/', isMainFrame: false })).toBe(true)
  expect(isStopped('will-frame-navigate', { url: 'app://permanence/', isMainFrame: true })).toBe(false)
  expect(isStopped('will-redirect', { url: 'app://permanence/' })).toBe(true)
  expect(isStopped('will-attach-webview', {})).toBe(true)
})

test('no second window: a page of the web or a letter is handed to the system, anything else is dropped', () => {
  for (const url of ['https://www.pes21.fr/', 'mailto:accueil@example.org', 'http://exemple.test/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://poste/c', 'ms-msdt:/id'])
    expect(contents.opener({ url })).toEqual({ action: 'deny' })
  expect(shell.opened).toEqual(['https://www.pes21.fr/', 'mailto:accueil@example.org'])
})

test('a link followed in the page is handed over the same way', () => {
  for (const url of ['mailto:accueil@example.org', 'file:///etc/passwd']) isStopped('will-navigate', { url })
  expect(shell.opened).toEqual(['mailto:accueil@example.org'])
})

test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid', 'usb', 'serial', 'unknown'])('%s is refused', permission => {
  let granted: boolean | undefined
  session.defaultSession.ask?.(contents, permission, answer => {
    granted = answer
  })
  expect(granted).toBe(false)
  expect(session.defaultSession.check?.(contents, permission)).toBe(false)
  expect(session.defaultSession.device?.()).toBe(false)
})

test('only our page may put text in the clipboard', () => {
  const isAllowed = (): boolean | undefined => session.defaultSession.check?.(contents, 'clipboard-sanitized-write')
  expect(isAllowed()).toBe(true)
  contents.mainFrame.url = 'https://mechant.test/'
  expect(isAllowed()).toBe(false)
  expect(session.defaultSession.check?.(null, 'clipboard-sanitized-write')).toBe(false)
})
