import { expect, test } from 'vitest'
import { findBrowser, type Post } from './findBrowser'

const post = (platform: NodeJS.Platform, present: string[], env: NodeJS.ProcessEnv = {}): Post => ({
  platform,
  env,
  home: '/home/assistante',
  exists: path => present.includes(path),
})

test('takes $CHROMIUM first, if it is there', () => {
  expect(findBrowser(post('linux', ['/opt/mien', '/usr/bin/chromium'], { CHROMIUM: '/opt/mien' }))).toBe('/opt/mien')
  expect(findBrowser(post('linux', ['/usr/bin/chromium'], { CHROMIUM: '/opt/absent' }))).toBe('/usr/bin/chromium')
})

test('finds Edge on a Windows without Chrome, and Chrome installed for one user', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
  expect(findBrowser(post('win32', [edge], env))).toBe(edge)
  expect(findBrowser(post('win32', [chrome], env))).toBe(chrome)
})

test('finds a browser in the applications of a Mac, shared or of one user', () => {
  const chrome = '/home/assistante/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findBrowser(post('darwin', [chrome]))).toBe(chrome)
})

test('leaves aside snaps, which read neither the relay page nor the profile', () => {
  expect(findBrowser(post('linux', ['/snap/bin/chromium', '/usr/bin/chromium-browser']))).toBeUndefined()
})
