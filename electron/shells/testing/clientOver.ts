import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../../shared/contract'

/** The client of a page, over the port it was handed. */
export function clientOver(port: MessagePort | undefined): ContractRouterClient<Contract> {
  if (!port) throw new Error('the page was handed no port')
  port.start()
  return createORPCClient(new RPCLink({ port: port as unknown as globalThis.MessagePort }))
}
