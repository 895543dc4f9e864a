import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rendererFile } from './rendererFile'

let folder = ''
let root = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecran-'))
  root = join(folder, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(root, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__"><style nonce="__NONCE__"></style>')
  await writeFile(join(root, 'assets', 'a b.js'), 'export {}')
  await writeFile(join(root, 'assets', 'a.js.map'), '{}')
  await writeFile(join(folder, 'secret.json'), '{}')
  await mkdir(join(folder, 'renderer-bis'))
  await writeFile(join(folder, 'renderer-bis', 'voisin.json'), '{}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('gives the page a nonce of its own at each answer, the same in its policy', async () => {
  const pages = await Promise.all([rendererFile(root, '/'), rendererFile(root, '/')])
  const nonces = pages.map(page => /nonce="([^"]+)"/.exec(Buffer.from(page?.body ?? []).toString())?.[1])
  expect(new Set(nonces).size).toBe(2)
  expect(Buffer.from(pages[0]?.body ?? []).toString()).not.toContain('__NONCE__')
  expect(pages[0]?.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[0]}'`)
})

test('serves a file under its type, escapes read', async () => {
  expect(await rendererFile(root, '/assets/a%20b.js')).toMatchObject({ headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' } })
})

test.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/assets/../../secret.json',
  '/..%5csecret.json',
  '/../renderer-bis/voisin.json',
  '//etc/passwd.json',
  '/assets/a.js.map',
  '/assets',
  '/absent.html',
  '/%00.html',
  '/%zz.html',
  '/index.html/x.html',
  `/${'a'.repeat(300)}.html`,
])('answers nothing for %s', async path => {
  expect(await rendererFile(root, path)).toBeUndefined()
})
