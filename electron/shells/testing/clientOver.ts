import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../../shared/contract'
import type { Core } from '../../core/core'
import { asWs } from '../asWs'
import { openRpc } from '../rpc'

/** The client of a page, over the port it was handed. */
export function clientOver(port: MessagePort | undefined): ContractRouterClient<Contract> {
  if (!port) throw new Error('the page was handed no port')
  port.start()
  return createORPCClient(new RPCLink({ port: port as unknown as globalThis.MessagePort }))
}

/** Answers a port of the main process with this core, from the next turn on. */
export const serveOver =
  (core: Core) =>
  async (port: Electron.MessagePortMain): Promise<void> => {
    await Promise.resolve()
    void openRpc(() => undefined).upgrade(asWs(port), { context: { core } })
    port.start()
  }
