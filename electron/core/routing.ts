import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract'
import { type Collection, isCollection } from '../../shared/fiches'
import { Failure } from '../../shared/kernel/failure'
import type { Core } from './core'
import { writeReport } from './reports/writeReport'

// The core is one member of the context: the library merges contexts by spreading them, which would undo a class.
/** What every answer of the contract begins with: a refusal crosses the wire with its code and data, anything else is a bug of ours and stays one. */
export const os = implement(contract)
  .$context<{ core: Core }>()
  .use(async ({ next, context: { core }, path }) => {
    try {
      return await next()
    } catch (error) {
      throw await refusalOf(core, error, path)
    }
  })

/** A refusal as it crosses the wire; anything else is a fault. */
const refusalOf = async (core: Core, error: unknown, path: readonly string[]): Promise<unknown> =>
  error instanceof Failure ? new ORPCError(error.code, { data: error.data, message: error.code }) : faultOf(core, error, path)

/** What comes bit by bit may be refused long after the question was answered. */
export async function* refusable<T>(core: Core, path: readonly string[], stream: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* stream
  } catch (error) {
    throw await refusalOf(core, error, path)
  }
}

/** A bug of ours, told with where its report is; what the screen gave up, or asked ill, is none. */
async function faultOf(core: Core, error: unknown, path: readonly string[]): Promise<unknown> {
  if (!(error instanceof Error) || error instanceof ORPCError || error.name === 'AbortError') return error
  // A disk that refuses the report must not hide the fault itself.
  const rapport = await writeReport(core, { message: `${error.name}: ${error.message}`, route: path.join('.'), pile: error.stack }).catch(() => undefined)
  return new ORPCError('INTERNAL_SERVER_ERROR', { cause: error, data: { rapport } })
}

/** @throws Failure COLLECTION_UNKNOWN */
export function collection(name: string): Collection {
  if (!isCollection(name)) throw new Failure('COLLECTION_UNKNOWN', { collection: name })
  return name
}
