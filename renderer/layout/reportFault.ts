import { client } from '../client'

/** Has the core write the report of a fault of the screen; gives its path. */
export async function reportFault(error: unknown): Promise<string> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const { chemin } = await client.reports.write({
    message: message.slice(0, 2000),
    route: location.hash.replace(/^#/, '').split('?')[0]?.slice(0, 500) || '/',
    ...(stack ? { pile: stack.slice(0, 20_000) } : {}),
  })
  return chemin
}
