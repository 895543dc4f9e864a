import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Core } from '../../core/core'
import { aCore } from '../../core/testing/aCore'
import { enter } from '../testing/links'
import { openWebServer, type WebServer } from './webServer'

let core: Core
let disposeCore: () => Promise<void>
let folder = ''
let server: WebServer
beforeAll(async () => {
  ;({ core, dispose: disposeCore } = await aCore())
  folder = await mkdtemp(join(tmpdir(), 'serveur-'))
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer', 'index.html'), '<p>Bonjour</p>')
  await writeFile(join(folder, 'secret.json'), '{}')
})
afterAll(async () => {
  await disposeCore()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  server = await openWebServer({ core, root: join(folder, 'renderer'), grace: 50 })
})
afterEach(() => server.close())

interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** The status and headers of a raw request: fetch would mend the paths and forbid the headers that attack. */
const ask = ({ method = 'GET', path = '/', headers = {}, body = '' }: Asked) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: new URL(server.origin).port, agent: false, method, path, headers }, response => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
    sent.on('error', reject).end(body)
  })

const socketAnswer = (headers: Record<string, string>, path = '/rpc') =>
  new Promise<number | 'ouverte'>((resolve, reject) => {
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}${path}`, { headers })
    socket.on('open', () => {
      socket.close()
      resolve('ouverte')
    })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', reject)
  })

const tokenOf = (link: string): string => link.split('#jeton=')[1] ?? ''
const trade = (body: string, origin = server.origin) => ask({ method: 'POST', path: '/session', headers: { origin }, body })

test('listens on this post only, on a port of the system', () => {
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d{4,5}$/)
})

test('answers the page under its policy, and lets no other site read or frame it', async () => {
  const { status, headers } = await ask({})
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/)
  expect(headers).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(headers['access-control-allow-origin']).toBeUndefined()
})

test('refuses a name that was made to point here', async () => {
  const port = new URL(server.origin).port
  expect((await ask({ headers: { host: `mechant.test:${port}` } })).status).toBe(421)
  expect((await ask({ headers: { host: `localhost:${port}` } })).status).toBe(421)
})

test('refuses other verbs, with or without a foreign origin', async () => {
  expect((await ask({ method: 'OPTIONS', path: '/session', headers: { origin: 'http://mechant.test' } })).status).toBe(405)
  expect((await ask({ method: 'PUT' })).status).toBe(405)
  expect((await ask({ method: 'POST', headers: { origin: server.origin } })).status).toBe(405)
})

test('lets another site in by the front door only, and by a navigation', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site' }
  expect((await ask({ headers: { ...foreign, 'sec-fetch-mode': 'navigate' } })).status).toBe(200)
  expect((await ask({ headers: { ...foreign, 'sec-fetch-mode': 'no-cors' } })).status).toBe(403)
  expect((await ask({ path: '/index.html', headers: { ...foreign, 'sec-fetch-mode': 'navigate' } })).status).toBe(403)
  expect((await ask({ headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' } })).status).toBe(403)
})

test('serves nothing out of its folder', async () => {
  for (const path of ['/../secret.json', '/..%2fsecret.json', '/%2e%2e/secret.json', '/%2e%2e%2fsecret.json']) expect((await ask({ path })).status, path).toBe(404)
})

test('trades a token once for a cookie that scripts do not read', async () => {
  const token = tokenOf(server.freshLink())
  const entered = await trade(token)
  expect(entered.status).toBe(204)
  expect(entered.headers['set-cookie']?.[0]).toMatch(/^session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
  expect((await trade(token)).status).toBe(403)
})

test('refuses a token sent by another origin, which does not use it up', async () => {
  const token = tokenOf(server.freshLink())
  expect((await trade(token, 'http://127.0.0.1:1')).status).toBe(403)
  expect((await ask({ method: 'POST', path: '/session', body: token })).status).toBe(403)
  expect((await trade(token)).status).toBe(204)
})

test('five wrong tokens burn the link, not the server', async () => {
  const token = tokenOf(server.freshLink())
  for (let n = 1; n <= 5; n++) expect((await trade('faux')).status).toBe(403)
  expect((await trade(token)).status).toBe(403)
  expect((await trade(tokenOf(server.freshLink()))).status).toBe(204)
})

test('reads no more than a token', async () => {
  expect((await trade('a'.repeat(10_000))).status).toBe(413)
})

test('opens the socket to our page in its session, and to nobody else', async () => {
  const { origin } = server
  const cookie = await enter(server)
  expect(await socketAnswer({ origin, cookie })).toBe('ouverte')
  expect(await socketAnswer({ origin })).toBe(403)
  expect(await socketAnswer({ origin, cookie: 'session=faux' })).toBe(403)
  expect(await socketAnswer({ cookie })).toBe(403)
  expect(await socketAnswer({ origin: 'http://mechant.test', cookie })).toBe(403)
  expect(await socketAnswer({ origin, cookie, host: `mechant.test:${new URL(origin).port}` })).toBe(403)
  expect(await socketAnswer({ origin, cookie }, '/autre')).toBe(403)
})

test('cuts a socket that sends more than a message may hold, and goes on', async () => {
  const { origin } = server
  const cookie = await enter(server)
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers: { origin, cookie } })
  await new Promise(resolve => socket.once('open', resolve))
  socket.send(Buffer.alloc((64 << 20) + 1), () => undefined)
  socket.on('error', () => undefined)
  expect(await new Promise(resolve => socket.once('close', resolve))).toBe(1009)
  expect(await socketAnswer({ origin, cookie })).toBe('ouverte')
})

test('stops once the page said goodbye and does not come back', async () => {
  const { origin } = server
  const cookie = await enter(server)
  expect((await ask({ method: 'POST', path: '/depart', headers: { origin } })).status, 'a stranger’s goodbye').toBe(403)
  expect(await socketAnswer({ origin, cookie })).toBe('ouverte')
  expect((await ask({ method: 'POST', path: '/depart', headers: { origin, cookie } })).status).toBe(204)
  await server.closed
  await expect(ask({})).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('stops with sockets still open, and cuts them', async () => {
  const { origin } = server
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers: { origin, cookie: await enter(server) } })
  await new Promise(resolve => socket.once('open', resolve))
  const cut = new Promise(resolve => socket.once('close', resolve))
  await server.close()
  await cut
})

test('reports what breaks inside, and answers the next one', async () => {
  const report = vi.fn()
  const broken = await openWebServer({ core, root: '\0', report })
  await expect(fetch(`${broken.origin}/index.html`)).rejects.toThrow()
  expect(report).toHaveBeenCalledOnce()
  await broken.close()
})
