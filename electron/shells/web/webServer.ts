import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Core } from '../../core/core'
import { MESSAGE_MAX } from '../asWs'
import { rendererFile } from '../rendererFile'
import { openRpc } from '../rpc'
import { securityHeaders } from '../securityHeaders'
import { isInSession, isOurPage, refusal, sessionCookie } from './guard'
import { newSecret, OneTimeLinks } from './oneTimeLinks'
import { Windows } from './windows'

// A token is 43 characters: past this, it is something else.
const BODY_MAX = 256

/** What the web shell is made of. */
export interface WebServerOptions {
  core: Core
  /** Folder of the built screen. */
  root: string
  /** 0: any free one. */
  port?: number
  /** ms after the last window; 30 s by default. */
  grace?: number
  /** Told of what is a bug of ours. */
  report?: (error: unknown) => void
}

/** The application served to the browsers of this post, and to nobody else. */
export interface WebServer {
  origin: string
  /** An address that enters once, within a minute. */
  freshLink(): string
  /** Says that the browser's window was closed. */
  windowClosed(): void
  /** Resolves once stopped, by the last window or by `close`. */
  closed: Promise<void>
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let body = ''
  for await (const part of request) {
    body += part
    if (body.length > BODY_MAX) return undefined
  }
  return body
}

/**
 * Listens on 127.0.0.1 only. Enter by the one-time link, then by a session cookie; every procedure goes through one WebSocket.
 *
 * @throws the system's error when the port is taken.
 */
export async function openWebServer({ core, root, port = 0, grace, report = () => undefined }: WebServerOptions): Promise<WebServer> {
  const links = new OneTimeLinks()
  const session = newSecret()
  const windows = new Windows(() => void close(), grace)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MAX, perMessageDeflate: false })
  const rpc = openRpc(report)
  let origin = ''

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, headers: Record<string, string> = {}) => void response.writeHead(status, { ...securityHeaders(), ...headers }).end()
    const refused = refusal(request, origin)
    if (refused) return end(refused)
    if (request.method === 'POST') {
      if (!isOurPage(request, origin)) return end(403)
      if (request.url === '/session') {
        const token = await bodyOf(request)
        if (token === undefined) return end(413)
        return links.redeem(token) ? end(204, { 'set-cookie': sessionCookie(session) }) : end(403)
      }
      if (request.url !== '/depart') return end(405)
      if (!isInSession(request, session)) return end(403)
      windows.left()
      return end(204)
    }
    const file = await rendererFile(root, (request.url ?? '/').split('?')[0] ?? '/')
    if (!file) return end(404)
    response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.body)
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    if (request.url !== '/rpc' || refusal(request, origin) || !isOurPage(request, origin) || !isInSession(request, session)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, webSocket => {
      windows.linked()
      webSocket.on('close', () => windows.unlinked())
      webSocket.on('error', () => undefined) // A message too long or malformed: `ws` closes the link and says why.
      void rpc.upgrade(webSocket, { context: { core } })
    })
  }

  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(error)
      response.destroy()
    })
  })
  server.on('upgrade', upgrade)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const closed = new Promise<void>(resolve => server.once('close', resolve))
  async function close(): Promise<void> {
    windows.forget()
    for (const socket of sockets.clients) socket.terminate()
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { origin, freshLink: () => `${origin}/#jeton=${links.issue()}`, windowClosed: () => windows.left(), closed, close }
}
