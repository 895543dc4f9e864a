import { join } from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import { Failure } from '../../../shared/kernel/failure'
import { knowFolder, knownClasseurs } from '../../core/classeur/knownClasseurs'
import { openFolder } from '../../core/classeur/openClasseur'
import { type Core, openCore } from '../../core/core'
import { ADDRESS } from './address'
import { Asked, askedBy } from './asked'
import { openBridge, sendCommand } from './bridge'
import { chooseClasseurFolder, openWithShell, saveByDialog, tellRefusal } from './dialogs'
import { openReport, tellFaults, watchScreen } from './faults'
import { closeBeforeQuitting, recordBeforeClosing } from './leaving'
import { menuTemplate } from './menu'
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

async function refreshMenu(core: Core, window: BrowserWindow): Promise<void> {
  const recents = await knownClasseurs(core)
  const showFolder = () => void (async () => openWithShell(core.chemin))().catch(error => tellRefusal(window, error))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ recents, send: commande => sendCommand(window, commande), showFolder })))
}

/** A second start shows the window that is there, and opens in it the classeur it was asked for. */
function welcomeSecondStart(core: Core, window: BrowserWindow): void {
  app.on('second-instance', (_event, _args, _folder, told) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const { classeur } = Asked.safeParse(told).data ?? {}
    if (classeur === undefined) return
    knowFolder(core, classeur)
      .then(({ id }) => sendCommand(window, { nom: 'ouvrirClasseur', id }))
      .catch(error => tellRefusal(window, error))
  })
}

/** What this start was asked to open; a refusal is said once the window is there to say it. */
async function openAsked(core: Core, { classeur }: Asked): Promise<Failure | undefined> {
  try {
    if (classeur !== undefined) await openFolder(core, classeur)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/**
 * The application in its own window, one for each user of this post. Resolves once the screen is loaded.
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
  const reportFile = join(app.getPath('logs'), 'erreurs.log')
  const report = openReport(reportFile)
  tellFaults(report, reportFile)

  await app.whenReady()
  guardSession(session.defaultSession)
  saveByDialog(session.defaultSession)
  serveScreen(join(paquet, 'dist', 'renderer'))
  const reglages = openDesktopReglages(cle => {
    if (cle === 'classeurs') refreshMenu(core, window).catch(report)
  })
  const window = openWindow({ reglages, preload: join(paquet, 'dist', 'preload', 'preload.cjs'), icone: join(paquet, 'resources', 'icons', '256x256.png') })
  window.on('closed', () => app.quit())
  const core = await openCore({
    reglages,
    ressources: join(paquet, 'resources'),
    coquille: 'bureau',
    ouvrirFichier: openWithShell,
    choisirDossier: () => chooseClasseurFolder(window, core.dossier),
    report,
  })
  closeBeforeQuitting(core, report)
  openBridge({ window, core, report, onLeave: recordBeforeClosing(window) })
  watchScreen(window, core, report)
  welcomeSecondStart(core, window)
  await refreshMenu(core, window)
  const refusal = await openAsked(core, asked)
  await window.loadURL(ADDRESS)
  if (refusal) await tellRefusal(window, refusal)
}
