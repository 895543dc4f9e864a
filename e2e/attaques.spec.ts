import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { WebSocket } from 'ws'
import { enter, expect, test } from './fixtures'

const portOf = (origin: string): number => Number(new URL(origin).port)

/** The status of a raw request: a browser would mend the path and forbid the headers that attack. */
const ask = (origin: string, path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
  new Promise<number>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: portOf(origin), path, method, headers }, response => response.resume().on('end', () => resolve(response.statusCode ?? 0)))
    sent.on('error', reject).end(body)
  })

const socketAnswer = (origin: string, headers: Record<string, string>) =>
  new Promise<number | 'ouverte'>(resolve => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers })
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    socket.on('open', () => {
      socket.terminate()
      resolve('ouverte')
    })
    socket.on('error', () => undefined)
  })

const cookieOf = async (page: Page): Promise<string> => (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

/** A page in a browser that never entered. */
const stranger = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage()

/** Sees whether the core answers a page. */
const isAnswered = (page: Page, act: () => Promise<unknown>): Promise<boolean> =>
  Promise.all([page.waitForEvent('websocket', { timeout: 5_000 }).then(socket => socket.waitForEvent('framereceived', { timeout: 3_000 })), act()]).then(
    () => true,
    () => false,
  )

test('un nom étranger qui mène à ce poste est refusé', async ({ serveur, browser }) => {
  const host = `mechant.test:${portOf(serveur.origin)}`
  expect(await ask(serveur.origin, '/', { headers: { host } })).toBe(421)
  const page = await stranger(browser)
  const answer = page.waitForResponse(`http://${host}/`)
  await page.goto(`http://${host}/`).catch(() => undefined) // An answer without a page: Chromium shows its own.
  expect((await answer).status()).toBe(421)
})

test('la liaison n’est ouverte ni sans session, ni à une autre origine', async ({ serveur, page }) => {
  const { origin } = serveur
  const cookie = await cookieOf(page)
  expect(await socketAnswer(origin, { origin })).toBe(403)
  expect(await socketAnswer(origin, { origin, cookie: 'session=devinee' })).toBe(403)
  expect(await socketAnswer(origin, { origin: 'http://mechant.test', cookie })).toBe(403)
  expect(await socketAnswer(origin, { cookie })).toBe(403)
  expect(await socketAnswer(origin, { origin, cookie })).toBe('ouverte')
})

test('une page d’un autre serveur de ce poste, dans le même navigateur, n’entre ni ne lit rien', async ({ serveur, page }) => {
  const neighbour = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Voisin</title>'))
  await new Promise<void>(resolve => neighbour.listen(0, '127.0.0.1', resolve))
  const other = await page.context().newPage()
  await other.goto(`http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`)
  const got = await other.evaluate(async origin => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`)
    const linked = await new Promise(resolve => {
      socket.onopen = () => resolve('ouverte')
      socket.onerror = () => resolve('refusée')
    })
    const read = await fetch(`${origin}/index.html`).then(
      () => 'lue',
      () => 'refusée',
    )
    const left = await fetch(`${origin}/depart`, { method: 'POST', mode: 'no-cors', credentials: 'include' }).then(
      response => response.status,
      () => 'refusé',
    )
    const frame = document.createElement('iframe')
    frame.src = origin
    document.body.append(frame)
    await new Promise(resolve => {
      frame.onload = resolve
    })
    return { linked, read, left, framed: frame.contentDocument !== null }
  }, serveur.origin)
  expect(got).toMatchObject({ linked: 'refusée', read: 'refusée', framed: false })
  expect(await ask(serveur.origin, '/depart', { method: 'POST', headers: { origin: 'http://127.0.0.1:1', cookie: await cookieOf(page) } })).toBe(403)
  neighbour.closeAllConnections()
  neighbour.close()
})

test('un lien ne sert qu’une fois', async ({ serveur, browser }) => {
  const link = await serveur.freshLink()
  const [first, second] = [await stranger(browser), await stranger(browser)]
  expect(await isAnswered(first, () => first.goto(link))).toBe(true)
  expect(await isAnswered(second, () => second.goto(link))).toBe(false)
  expect(await second.context().cookies()).toEqual([])
})

test('cinq mauvais jetons brûlent le lien, et un nouveau lien entre', async ({ serveur, browser }) => {
  const { origin } = serveur
  const token = (await serveur.freshLink()).split('#jeton=')[1] ?? ''
  const trade = (body: string, from = origin) => ask(origin, '/session', { method: 'POST', headers: { origin: from }, body })
  expect(await trade(token, 'http://mechant.test')).toBe(403)
  for (let n = 1; n <= 5; n++) expect(await trade('a'.repeat(43))).toBe(403)
  expect(await trade(token)).toBe(403)
  const page = await stranger(browser)
  expect(await isAnswered(page, async () => page.goto(await serveur.freshLink()))).toBe(true)
})

test('aucun fichier n’est servi hors de l’écran', async ({ serveur }) => {
  const paths = [
    '/../node/cli.js',
    '/..%2fnode%2fcli.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/node/cli.js',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '//package.json',
  ]
  for (const path of paths) expect(await ask(serveur.origin, path), path).toBe(404)
})

test('aucune permission n’est donnée à un autre site', async ({ serveur }) => {
  expect(await ask(serveur.origin, '/session', { method: 'OPTIONS', headers: { origin: 'http://mechant.test', 'access-control-request-method': 'POST' } })).toBe(405)
  expect(await ask(serveur.origin, '/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).toBe(403)
})

test('le cookie n’est pas lisible par la page, ni envoyé depuis un autre site', async ({ page }) => {
  expect(await page.context().cookies()).toMatchObject([{ name: 'session', httpOnly: true, sameSite: 'Strict', expires: -1 }])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('l’adresse ne garde pas le jeton, et recharger garde la session', async ({ page }) => {
  expect(page.url()).not.toContain('jeton')
  expect(await isAnswered(page, () => page.reload())).toBe(true)
})

test('la page est isolée des autres', async ({ page }) => {
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test('du balisage glissé dans la page n’est pas interprété', async ({ serveur, browser }) => {
  const page = await stranger(browser)
  await enter(page, serveur)
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src="x" onerror="globalThis.pris = true">'
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.setAttribute('src', 'data:text/javascript,globalThis.pris=true')
      document.body.append(script)
    })
    .catch(() => undefined)
  expect(await page.evaluate(() => 'pris' in globalThis)).toBe(false)
})

test('un message démesuré coupe sa liaison, et l’application continue', async ({ serveur, page }) => {
  const { origin } = serveur
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers: { origin, cookie: await cookieOf(page) } })
  await new Promise(resolve => socket.once('open', resolve))
  socket.on('error', () => undefined)
  socket.send(Buffer.alloc((64 << 20) + 1), () => undefined)
  expect(await new Promise(resolve => socket.once('close', resolve))).toBe(1009)
  expect(await isAnswered(page, () => page.reload())).toBe(true)
})
