import { join } from 'node:path'
import { app, Menu, session } from 'electron'
import { asWs } from '../asWs'
import { ADDRESS } from './address'
import { askedBy } from './asked'
import { openBridge } from './bridge'
import { saveByDialog } from './dialogs'
import { openReport, tellFaults, watchScreen } from './faults'
import { closeBeforeQuitting, recordBeforeClosing } from './leaving'
import { declareScheme, serveScreen } from './protocol'
import { guardContents, guardSession } from './security'
import { openDesktopReglages } from './settings'
import { openWindow } from './window'

/** What the desktop shell is given by the process. */
export interface DesktopOptions {
  /** Folder of the package: resources, the built screen and the preload are under it. */
  paquet: string
  /** What was written after the name of the program. */
  args: readonly string[]
}

/**
 * The application in its own window, one for each user of this post. Resolves once the screen is loaded and the core answers it.
 *
 * Called as the program starts: what comes before the first wait must be said before Electron is ready.
 */
export async function openDesktop({ paquet, args }: DesktopOptions): Promise<void> {
  app.enableSandbox()
  declareScheme()
  // Settings of its own: a post of its own, which may run beside the other.
  if (process.env.PERMANENCE_REGLAGES) app.setPath('userData', join(process.env.PERMANENCE_REGLAGES, 'bureau'))
  const asked = askedBy(args)
  if (!app.requestSingleInstanceLock(asked)) return app.quit()
  // Else Electron makes an English menu, for nothing.
  Menu.setApplicationMenu(null)
  guardContents()
  const reglages = openDesktopReglages()
  // Where the core puts those of its gestures.
  const reportFile = join(reglages.dossier ?? app.getPath('userData'), 'rapports', 'bureau.log')
  const report = openReport(reportFile)
  tellFaults(report, reportFile)

  await app.whenReady()
  guardSession(session.defaultSession)
  saveByDialog(session.defaultSession)
  serveScreen(join(paquet, 'dist', 'renderer'))
  const window = openWindow({ reglages, preload: join(paquet, 'dist', 'preload', 'preload.cjs'), icone: join(paquet, 'resources', 'icons', '256x256.png') })
  window.on('closed', () => app.quit())

  // The screen loads in its process while the core is read in this one: what it asks meanwhile waits in its port.
  const working = import('./work').then(({ openWork }) => openWork({ paquet, window, reglages, asked, report }))
  const serve = async (port: Electron.MessagePortMain): Promise<void> => {
    const { rpc, core } = await working
    void rpc.upgrade(asWs(port), { context: { core } })
    port.start()
  }
  openBridge({ window, serve, onLeave: recordBeforeClosing(window) })
  closeBeforeQuitting(async () => (await working).core.close(), report)
  watchScreen(window, report)
  await window.loadURL(ADDRESS)
  const { tellAsked } = await working
  await tellAsked()
}
