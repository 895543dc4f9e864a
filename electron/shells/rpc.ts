import { ORPCError, onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import type { Core } from '../core/core'
import { router } from '../core/router'

const isGivenUp = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

// What the office may act on is declared in the contract; what was ill asked has a status below 500; what was given up is wanted by nobody.
const isBug = (error: unknown): boolean => !isGivenUp(error) && !(error instanceof ORPCError && (error.defined || error.status < 500))

/** The router on the wire, for the shells that have one; `report` is told of what is a bug of ours. */
export const openRpc = (report: (error: unknown) => void): RPCHandler<{ core: Core }> =>
  new RPCHandler<{ core: Core }>(router, { interceptors: [onError(error => void (isBug(error) && report(error)))] })
