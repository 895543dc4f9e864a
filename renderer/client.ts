import { createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '../shared/contract'

declare global {
  interface Window {
    /** The door of the desktop shell: asks for a port, which then comes by a message; says that the window may close. */
    permanence?: { brancher(): void; partir(): void }
  }
}

type Link = PortLink<Record<never, never>> | SocketLink<Record<never, never>>

/** Whether the core can be spoken to: `jamais` until the first answer, `refusee` when it never let us in, `perdue` when the link dropped since. */
export type Liaison = 'jamais' | 'ouverte' | 'perdue' | 'refusee'

const RETRY_MS = 1000

let liaison: Liaison = 'jamais'
const listeners = new Set<() => void>()
let settle: (link: Link) => void = () => undefined
let current = nextLink()

function nextLink(): Promise<Link> {
  return new Promise(resolve => {
    settle = resolve
  })
}

function tell(state: Liaison): void {
  liaison = state
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export const liaisonStore = {
  get: (): Liaison => liaison,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** The whole API. A question asked while the link is being made waits for it. */
export const client: ContractRouterClient<Contract> = createORPCClient(new DynamicLink(() => current))

/** The same, as query options for react-query. */
export const api = createTanstackQueryUtils(client)

/** Links the screen to the core, by the desktop’s port or the loopback socket, and links again whenever it drops. */
export async function connect(): Promise<void> {
  if (window.permanence) return connectPort(window.permanence)
  await enter()
  window.addEventListener('pagehide', () => navigator.sendBeacon('/depart'))
  connectSocket()
}

function connectPort(door: NonNullable<Window['permanence']>): void {
  window.addEventListener('message', event => {
    const port = event.source === window && event.data === 'permanence' ? event.ports[0] : undefined
    if (!port) return
    port.start()
    settle(new PortLink({ port }))
    tell('ouverte')
  })
  door.brancher()
}

/** Trades the one-time token of the address for a session; the address keeps no trace of it. A refused one leaves the socket to be refused. */
async function enter(): Promise<void> {
  const jeton = new URLSearchParams(location.hash.slice(1)).get('jeton')
  if (!jeton) return
  history.replaceState(null, '', '/')
  await fetch('/session', { method: 'POST', body: jeton })
}

function connectSocket(): void {
  const websocket = new WebSocket(`ws://${location.host}/rpc`)
  websocket.addEventListener('open', () => {
    settle(new SocketLink({ websocket }))
    tell('ouverte')
  })
  websocket.addEventListener('close', () => {
    if (liaison === 'ouverte') current = nextLink()
    tell(liaison === 'jamais' || liaison === 'refusee' ? 'refusee' : 'perdue')
    setTimeout(connectSocket, RETRY_MS)
  })
}
