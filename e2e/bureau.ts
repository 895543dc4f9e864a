import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { canShowWindow, electronBinary } from '../electron/electronBinary.mjs'

const PACKAGE = join(import.meta.dirname, '..')

/** True when the scenarios are to run in the desktop application: `PERMANENCE_COQUILLE=bureau`. Else they run in a browser. */
export const inDesktop = process.env.PERMANENCE_COQUILLE === 'bureau'

/** The desktop application, started as its user does. */
export interface Bureau {
  page: Page
  /** Clicks an entry of the menu bar, as its user reads it: « Affichage », « Accueil ». */
  choose(...labels: string[]): Promise<void>
  /** Quits as by the menu. @returns the exit code. */
  quit(): Promise<number | null>
}

/** Starts the built application under Electron’s own binary; `classeur` is opened at once, if one is given. */
export async function openBureau(env: NodeJS.ProcessEnv, classeur: string | undefined): Promise<Bureau> {
  const executablePath = canShowWindow() ? electronBinary() : undefined
  if (!executablePath) throw new Error('Electron n’a pas son binaire ici, ou aucune fenêtre ne peut s’y ouvrir : « npx install-electron », puis un compte ordinaire et un écran.')
  // Set by editors made with Electron: it would start as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const application = await _electron.launch({
    executablePath,
    args: [PACKAGE, ...(classeur ? ['--classeur', classeur] : [])],
    env: Object.fromEntries(Object.entries({ ...inherited, ...env }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    chromiumSandbox: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const child = application.process()
  const page = await application.firstWindow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.waitForFunction(() => document.title === 'Permanence' && document.querySelector('#racine main, #racine nav'))
  return {
    page,
    choose: (...labels) =>
      application.evaluate(({ Menu }, path) => {
        let items = Menu.getApplicationMenu()?.items ?? []
        for (const label of path.slice(0, -1)) items = items.find(item => item.label === label)?.submenu?.items ?? []
        items.find(item => item.label === path.at(-1))?.click()
      }, labels),
    quit: async () => {
      const exited = child.exitCode === null ? once(child, 'exit') : undefined
      await application.evaluate(({ app }) => app.quit())
      await exited
      return child.exitCode
    },
  }
}
