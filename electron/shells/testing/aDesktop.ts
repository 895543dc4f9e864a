import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { vi } from 'vitest'
import { CHANNEL } from '../desktop/channel'
import { openDesktop } from '../desktop/openDesktop'
import { app, BrowserWindow, contextBridge, forgetStarts } from './fakeElectron'

const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources')

const FAULTS = ['uncaughtException', 'unhandledRejection']

/** What the page was sent by its preload. */
interface Page {
  messages: unknown[]
  ports: MessagePort[]
  /** What the preload put in it. */
  door: { brancher(): void; partir(): void }
}

/** The page behind the preload: its `window`, as far as the preload uses it. */
async function aPage(): Promise<Page> {
  const messages: unknown[] = []
  const ports: MessagePort[] = []
  vi.stubGlobal('window', {
    postMessage: (message: unknown, _origin: string, handed: MessagePort[]) => {
      if (handed.length === 0) messages.push(message)
      ports.push(...handed)
    },
  })
  await import('../desktop/preload')
  return { messages, ports, door: contextBridge.world[CHANNEL] as Page['door'] }
}

/** A post of its own where Permanence was just started with these words, over the fake. */
export async function aDesktop({ args = [], reglages = {}, avant }: { args?: readonly string[]; reglages?: object; avant?: (folder: string) => Promise<void> } = {}) {
  forgetStarts()
  const former = FAULTS.map(name => process.rawListeners(name))
  const folder = await mkdtemp(join(tmpdir(), 'permanence-bureau-'))
  const paquet = join(folder, 'paquet')
  await mkdir(join(paquet, 'dist', 'renderer'), { recursive: true })
  await writeFile(join(paquet, 'dist', 'renderer', 'index.html'), '<style nonce="__NONCE__"></style>')
  await cp(RESOURCES, join(paquet, 'resources'), { recursive: true, filter: path => !path.includes('captures') })
  await mkdir(join(folder, 'reglages'))
  await writeFile(join(folder, 'reglages', 'config.json'), JSON.stringify({ auteur: { personne: 'Éloïse', poste: 'accueil' }, ...reglages }))
  vi.stubEnv('PERMANENCE_REGLAGES', join(folder, 'reglages'))
  vi.stubEnv('PERMANENCE_CLASSEURS', join(folder, 'classeurs'))
  app.folder = join(folder, 'systeme')
  await avant?.(folder)
  const page = await aPage()
  await openDesktop({ paquet, args: args.map(word => word.replace('<dossier>', folder)) })
  return {
    folder,
    page,
    window: BrowserWindow.all[0] as BrowserWindow,
    dispose: async () => {
      page.door.partir()
      app.quit()
      await vi.waitUntil(() => app.exited)
      for (const port of page.ports) port.close()
      FAULTS.forEach((name, index) => {
        for (const added of process.rawListeners(name)) if (!former[index]?.includes(added)) process.off(name, added as () => void)
      })
      vi.unstubAllEnvs()
      vi.unstubAllGlobals()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
