import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocket } from 'ws'
import type { Contract } from '../../../shared/contract'
import type { Core } from '../../core/core'
import { router } from '../../core/router'
import { asWs, type Port } from '../asWs'
import { openWebServer, type WebServer } from '../web/webServer'

/** A shell seen from its screen. */
export interface Link {
  client: ContractRouterClient<Contract>
  /** Puts anything on the wire; absent where there is no wire. */
  send?: (message: string | Uint8Array) => void
  /** The screen goes away. */
  leave?: () => void
  dispose: () => Promise<void>
}

/** The cookie of a browser that entered by the link of this server. */
export async function enter({ origin, freshLink }: WebServer): Promise<string> {
  const body = new URLSearchParams(new URL(freshLink()).hash.slice(1)).get('jeton') ?? ''
  const response = await fetch(`${origin}/session`, { method: 'POST', headers: { origin }, body })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function overSocket(core: Core): Promise<Link> {
  const server = await openWebServer({ core, root: import.meta.dirname })
  const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/rpc`, { headers: { cookie: await enter(server), origin: server.origin } })
  await once(socket, 'open')
  return {
    // The types of `ws` and of the browser differ in the events that are not used here.
    client: createORPCClient(new SocketLink({ websocket: socket as unknown as globalThis.WebSocket })),
    send: message => socket.send(message),
    leave: () => socket.terminate(),
    dispose: () => server.close(),
  }
}

/** A port of Electron's main process: its messages come inside an event. */
const mainPort = (port: MessagePort): Port => ({
  postMessage: message => port.postMessage(message),
  on: (event, listener) => port.on(event, (data: unknown) => listener({ data })),
})

async function overPort(core: Core): Promise<Link> {
  const { port1, port2 } = new MessageChannel()
  void new RPCHandler<{ core: Core }>(router).upgrade(asWs(mainPort(port1)), { context: { core } })
  const client: Link['client'] = createORPCClient(new PortLink({ port: port2 as unknown as globalThis.MessagePort }))
  port2.start()
  return { client, send: message => port2.postMessage(message), leave: () => port2.close(), dispose: async () => port1.close() }
}

const inProcess = async (core: Core): Promise<Link> => ({ client: createRouterClient(router, { context: { core } }), dispose: async () => undefined })

/** Every way to the core. A new shell sits the exam by one line here. */
export const links = { commande: inProcess, navigateur: overSocket, bureau: overPort } satisfies Record<string, (core: Core) => Promise<Link>>
