import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetStarts, protocol } from '../testing/fakeElectron'
import { declareScheme, serveScreen } from './protocol'

let folder: string
beforeAll(async () => {
  forgetStarts()
  folder = await mkdtemp(join(tmpdir(), 'permanence-app-'))
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.json'), '{}')
  await writeFile(join(folder, 'renderer', 'index.html'), '<style nonce="__NONCE__"></style>')
  await writeFile(join(folder, 'renderer', 'assets', 'a.js'), 'export {}')
  await writeFile(join(folder, 'renderer', 'assets', 'a.js.map'), '{}')
  declareScheme()
  serveScreen(join(folder, 'renderer'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = (address: string, method = 'GET'): Promise<Response> => {
  const handler = protocol.handlers.get('app')
  if (!handler) throw new Error('no handler')
  return handler(new Request(address, { method }))
}

test('the scheme is a place with an origin, and asks for nothing more', () => {
  expect(protocol.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }])
})

test('the page comes with its policy, and a nonce of its own each time', async () => {
  const [one, other] = [await ask('app://permanence/'), await ask('app://permanence/')]
  expect(one.status).toBe(200)
  expect(one.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = one.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const body = await one.text()
  expect(body).toBe(`<style nonce="${nonce}"></style>`)
  expect(await other.text()).not.toBe(body)
})

test('scripts come with their type and the same policy', async () => {
  const { headers, status } = await ask('app://permanence/assets/a.js')
  expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff'])
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
})

test.each([
  ['a file that is not there', 'app://permanence/absent.js'],
  ['a source map', 'app://permanence/assets/a.js.map'],
  ['a file above the root', 'app://permanence/..%2fsecret.json'],
  ['the same, written otherwise', 'app://permanence/%2e%2e/secret.json'],
  ['the same, as Windows writes it', 'app://permanence/..%5csecret.json'],
  ['another host', 'app://mechant.test/index.html'],
  ['an escape that means nothing', 'app://permanence/%zz'],
])('%s is not found, and its answer still bears the policy', async (_, address) => {
  const { status, headers } = await ask(address)
  expect(status).toBe(404)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('nothing is asked by %s', async method => {
  expect((await ask('app://permanence/index.html', method)).status).toBe(405)
})
