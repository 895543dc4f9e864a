import type { IncomingMessage } from 'node:http'
import { sameSecret } from './oneTimeLinks'

const COOKIE = 'session'

/** The cookie that a browser which entered by the link sends back: not readable by scripts, never sent from another site. */
export const sessionCookie = (secret: string): string => `${COOKIE}=${secret}; HttpOnly; SameSite=Strict; Path=/`

/** True when the request carries the cookie of this session. */
export function isInSession(request: IncomingMessage, secret: string): boolean {
  const cookie = (request.headers.cookie ?? '').split(/;\s*/).find(part => part.startsWith(`${COOKIE}=`))
  return cookie !== undefined && sameSecret(cookie.slice(COOKIE.length + 1), secret)
}

/** True when the page that asks is ours: cookies ignore ports, so another local server counts as the same site. */
export const isOurPage = (request: IncomingMessage, origin: string): boolean => request.headers.origin === origin

/** Why a request goes no further, as an HTTP status; undefined when it may. */
export function refusal(request: IncomingMessage, origin: string): 421 | 405 | 403 | undefined {
  // A name that was made to point here (DNS rebinding) still says its own name.
  if (request.headers.host !== new URL(origin).host) return 421
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return 405
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined
  // The relay page is a file: it arrives from elsewhere, by a navigation to the front door only.
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate' && request.url === '/' ? undefined : 403
}
