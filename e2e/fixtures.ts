import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { inDesktop, openBureau } from './bureau'
import { aPost, permanence, type Serveur, serve } from './serveur'

/** What is open when the scenario begins: the data of 2024, an empty classeur, or the very first start of a post. */
type Classeur = 'demo' | 'vide' | 'aucun'

interface Scenario {
  classeur: Classeur
  /** Folder of this scenario alone: its classeur, its settings. */
  dossier: string
  /** Fails the scenario, at its end, when the screen, now, is hard to use for someone, in light or in dark. */
  axe: () => Promise<void>
}

interface Served {
  serveur: Serveur
}

const AUTEUR = { personne: 'Éloïse Martin', poste: 'accueil' }

/** What the browser complains of: errors of ours, refused styles or scripts, lost requests. */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(`${error.name}: ${error.message}`))
  return complaints
}

/** Enters by a fresh link and waits for the core's first answer. */
export async function enter(page: Page, serveur: Serveur): Promise<void> {
  const answered = page.waitForEvent('websocket').then(socket => socket.waitForEvent('framereceived'))
  await page.goto(await serveur.freshLink())
  await answered
}

/** @param rules those to check; all by default */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Electron opens no page at the asking of the audit.
  const audit = new AxeBuilder({ page }).setLegacyMode(inDesktop)
  const { violations: found } = await (rules ? audit.withRules(rules) : audit).analyze()
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => `${node.target.join(' ')} : ${node.any[0]?.message ?? ''}`).join(' ; ')})`)
}

const scenario = base.extend<Scenario, { modeles: string }>({
  classeur: ['vide', { option: true }],

  // A classeur of each kind, made once by worker and copied for each scenario.
  modeles: [
    async ({ browserName }, use) => {
      const folder = await mkdtemp(join(tmpdir(), `permanence-modeles-${browserName}-`))
      const env = await aPost(folder, undefined)
      await permanence(['demo', join(folder, 'demo')], env)
      await permanence(['creer', 'structures', '--classeur', join(folder, 'vide')], env)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  dossier: async ({ classeur, modeles }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'permanence-scenario-'))
    if (classeur !== 'aucun') await cp(join(modeles, classeur), join(folder, 'classeur'), { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  axe: async ({ page }, use) => {
    await use(async () => {
      // A page that is still being fetched has nothing to be judged.
      await page.locator('h1').first().waitFor({ state: 'attached' })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // Colours that are still turning would be measured halfway.
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)))
        // In the dark only colours change. The scenario goes on: every screen tells what it has.
        expect.soft(await violations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined), `${new URL(page.url()).hash}, ${colorScheme}`).toEqual([])
      }
      await page.emulateMedia({ colorScheme: null })
    })
  },
})

/** A scenario in a browser, on the application that serves it. */
const web = scenario.extend<Served>({
  serveur: async ({ classeur, dossier }, use) => {
    const env = await aPost(dossier, classeur === 'aucun' ? undefined : AUTEUR)
    const serveur = await serve(env, classeur === 'aucun' ? undefined : join(dossier, 'classeur'))
    await use(serveur)
    expect(await serveur.stop(), 'the application stops cleanly').toBe(0)
  },

  page: async ({ page, serveur }, use) => {
    const complaints = watch(page)
    await enter(page, serveur)
    await use(page)
    expect(complaints, 'errors in the console').toEqual([])
  },
})

/** The same scenario in the desktop application. One that asks for the server bears the tag @navigateur and is left to browsers. */
const bureau = scenario.extend<Served>({
  serveur: ({ dossier }) => {
    throw new Error(`The desktop application serves nothing to browsers (${dossier}).`)
  },

  page: async ({ classeur, dossier }, use) => {
    const { page, quit } = await openBureau(await aPost(dossier, classeur === 'aucun' ? undefined : AUTEUR), classeur === 'aucun' ? undefined : join(dossier, 'classeur'))
    const complaints = watch(page)
    await use(page)
    expect(await quit(), 'the application quits cleanly').toBe(0)
    expect(complaints, 'errors in the console').toEqual([])
  },

  context: ({ page }, use) => use(page.context()),
})

export const test = inDesktop ? bureau : web
export { expect }
