import { createInterface } from 'node:readline'
import type { Core } from '../../core/core'
import { type Terminal, tellBug } from '../terminal'
import { openBrowser } from './openBrowser'
import { openWebServer } from './webServer'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What the command `servir` asks for. */
export interface ServeOptions {
  core: Core
  /** Folder of the built screen. */
  root: string
  port: number
  navigateur: boolean
  terminal: Terminal
}

/** Serves the application until its last window is closed or the system asks to stop, then closes the classeur. */
export async function serve({ core, root, port, navigateur, terminal }: ServeOptions): Promise<void> {
  const server = await openWebServer({ core, root, port, report: tellBug(terminal) })
  const stop = () => void server.close()
  for (const signal of SIGNALS) process.on(signal, stop)
  const browser = navigateur ? await openBrowser(server.freshLink(), server.windowClosed) : undefined
  if (browser) terminal.out(`Permanence s’ouvre dans votre navigateur, à l’adresse ${server.origin}`)
  else terminal.out(`Ouvrez cette adresse dans un navigateur de ce poste ; elle sert une seule fois, dans la minute :\n${server.freshLink()}`)
  terminal.out('Entrée : une autre adresse. Ctrl+C : arrêter.')
  const lines = createInterface({ input: terminal.stdin }).on('line', () => terminal.out(server.freshLink()))
  await server.closed
  lines.close()
  await browser?.dispose()
  await core.close()
  // Only now: a signal may come twice (a library of the settings sends it again), and the second would cut the closing.
  for (const signal of SIGNALS) process.off(signal, stop)
}
