import { join } from 'node:path'
import { app, type BrowserWindow, Menu } from 'electron'
import { Failure } from '../../../shared/kernel/failure'
import { knowFolder, knownClasseurs } from '../../core/classeur/knownClasseurs'
import { openFolder } from '../../core/classeur/openClasseur'
import { type Core, openCore } from '../../core/core'
import type { ReglagesPort } from '../../core/settings'
import { openRpc } from '../rpc'
import { Asked } from './asked'
import { sendCommand } from './bridge'
import { chooseFolderByDialog, openWithShell, tellRefusal } from './dialogs'
import { menuTemplate } from './menu'

/** What the core of the desktop is opened with. */
export interface WorkOptions {
  paquet: string
  window: BrowserWindow
  reglages: ReglagesPort
  asked: Asked
  report: (error: unknown) => void
}

/** The core at work behind the window. */
export interface Work {
  core: Core
  rpc: ReturnType<typeof openRpc>
  /** Says why the classeur this start was asked for could not be opened, if so. */
  tellAsked: () => Promise<void>
}

async function refreshMenu(core: Core, window: BrowserWindow): Promise<void> {
  const recents = await knownClasseurs(core)
  const showFolder = () => void (async () => openWithShell(core.chemin))().catch(error => tellRefusal(window, error))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ recents, send: commande => sendCommand(window, commande), showFolder })))
}

/** The same settings; the menu follows the classeurs they remember. */
const watched = (reglages: ReglagesPort, onClasseurs: () => void): ReglagesPort => ({
  dossier: reglages.dossier,
  get: reglages.get,
  set: (cle, valeur) => {
    reglages.set(cle, valeur)
    if (cle === 'classeurs') onClasseurs()
  },
})

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

/** What this start was asked to open; a refusal is kept until the window is there to say it. */
async function openAsked(core: Core, { classeur }: Asked): Promise<Failure | undefined> {
  try {
    if (classeur !== undefined) await openFolder(core, classeur)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** Opens the core behind the window, its menu, and the classeur it was asked for. */
export async function openWork({ paquet, window, reglages, asked, report }: WorkOptions): Promise<Work> {
  const core = await openCore({
    reglages: watched(reglages, () => void refreshMenu(core, window).catch(report)),
    ressources: join(paquet, 'resources'),
    coquille: 'bureau',
    fils: join(paquet, 'dist', 'main'),
    ouvrirFichier: openWithShell,
    choisirDossier: demande => chooseFolderByDialog(window, core.dossier, demande),
    report,
  })
  welcomeSecondStart(core, window)
  await refreshMenu(core, window)
  const refusal = await openAsked(core, asked)
  return { core, rpc: openRpc(report), tellAsked: async () => refusal && tellRefusal(window, refusal) }
}
