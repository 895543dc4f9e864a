import { type BrowserWindow, type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain } from 'electron'
import type { Commande } from '../../../shared/commande'
import type { Core } from '../../core/core'
import { asWs } from '../asWs'
import { openRpc } from '../rpc'
import { isOurs } from './address'
import { CHANNEL, type Mot } from './channel'

/** What the bridge is between, and who is told of what goes on. */
export interface BridgeOptions {
  window: BrowserWindow
  core: Core
  report: (error: unknown) => void
  /** The screen has recorded its last field: it may go. */
  onLeave: () => void
}

/** True when our own page speaks: the top frame of our window, still there, at our address. */
const isOurScreen = ({ sender, senderFrame }: IpcMainEvent, window: BrowserWindow): boolean =>
  sender === window.webContents && senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)

/** Hands the page a port to the core each time it loads, and takes the former one away. */
export function openBridge({ window, core, report, onLeave }: BridgeOptions): void {
  const rpc = openRpc(report)
  let current: MessagePortMain | undefined
  const link = (): void => {
    const { port1, port2 } = new MessageChannelMain()
    current?.close()
    // Closing one's own end is not said to be told: those who follow the former port stop here.
    current?.emit('close')
    current = port1
    void rpc.upgrade(asWs(port1), { context: { core } })
    port1.start()
    window.webContents.postMessage(CHANNEL, CHANNEL, [port2])
  }
  const words: Record<Mot, () => void> = { brancher: link, partir: onLeave }
  const listen = (event: IpcMainEvent, mot: unknown): void => {
    if (isOurScreen(event, window) && typeof mot === 'string' && Object.hasOwn(words, mot)) words[mot as Mot]()
  }
  ipcMain.on(CHANNEL, listen)
  window.on('closed', () => ipcMain.off(CHANNEL, listen))
}

/** Passes a menu's wish on to the screen. */
export const sendCommand = (window: BrowserWindow, commande: Commande): void => window.webContents.postMessage(CHANNEL, commande)
