import { once } from 'node:events'
import { createORPCClient } from '@orpc/client'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { WebSocket } from 'ws'
import type { Contract } from '../../../shared/contract'
import type { Core } from '../../core/core'
import { router } from '../../core/router'
import { ADDRESS } from '../desktop/address'
import { openBridge } from '../desktop/bridge'
import { CHANNEL } from '../desktop/channel'
import { openWebServer, type WebServer } from '../web/webServer'
import { clientOver, serveOver } from './clientOver'
import { BrowserWindow, forgetStarts, ipcRenderer } from './fakeElectron'

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

/** As a page of the desktop: linked by the bridge, over the port that Electron's fake hands it. */
async function overBridge(core: Core): Promise<Link> {
  forgetStarts()
  const window = new BrowserWindow({})
  await window.loadURL(ADDRESS)
  openBridge({ window: window as unknown as Electron.BrowserWindow, serve: serveOver(core), onLeave: () => undefined })
  ipcRenderer.send(CHANNEL, 'brancher')
  const port = window.webContents.sent[0]?.ports[0]
  return { client: clientOver(port), send: message => port?.postMessage(message), leave: () => port?.close(), dispose: async () => port?.close() }
}

const inProcess = async (core: Core): Promise<Link> => ({ client: createRouterClient(router, { context: { core } }), dispose: async () => undefined })

/** Every way to the core. A new shell sits the exam by one line here. */
export const links = { commande: inProcess, navigateur: overSocket, bureau: overBridge } satisfies Record<string, (core: Core) => Promise<Link>>
