import { type BrowserWindow, type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain } from 'electron'
import type { Commande } from '../../../shared/commande'
import { isOurs } from './address'
import { CHANNEL, type Mot } from './channel'

/** What is at the two ends of the bridge. */
export interface BridgeOptions {
  window: BrowserWindow
  /** Answers what comes by a port, which waits until then; resolves once it does. */
  serve: (port: MessagePortMain) => Promise<void>
  /** The screen has recorded its last field: it may go. */
  onLeave: () => void
}

/** True when our own page speaks: the top frame of our window, still there, at our address. */
const isOurScreen = ({ sender, senderFrame }: IpcMainEvent, window: BrowserWindow): boolean =>
  sender === window.webContents && senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)

/** Closes the port of a page that is gone. Closing one's own end is not said to be told: those who follow it stop here. */
function cut(port: MessagePortMain): void {
  port.close()
  port.emit('close')
}

/** Hands the page a port to the core each time it loads, and takes the former one away. */
export function openBridge({ window, serve, onLeave }: BridgeOptions): void {
  let leaveFormer: () => void = () => undefined
  const link = (): void => {
    leaveFormer()
    const { port1, port2 } = new MessageChannelMain()
    const served = serve(port1)
    leaveFormer = () => void served.then(() => cut(port1))
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
