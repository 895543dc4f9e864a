// Stands for Electron where its binary is not: same names and types at the edges, structured clones between processes, no rule of ours.
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type * as Electron from 'electron'

/** An event whose default may be prevented, as Electron gives to its listeners. */
export class FakeEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** Emits an event that carries these, and tells whether it was prevented. */
function offer(emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]): boolean {
  const event = Object.assign(new FakeEvent(), details)
  emitter.emit(name, event, ...rest)
  return event.defaultPrevented
}

class FakeFrame {
  url = ''
  readonly parent: FakeFrame | null
  constructor(parent: FakeFrame | null = null) {
    this.parent = parent
  }
}

// Delivers nothing before `start()`; only the other end's closing is told.
class FakePort extends EventEmitter {
  readonly native: MessagePort
  #mine = false
  constructor(native: MessagePort) {
    super()
    this.native = native
    native.on('close', () => this.#mine || this.emit('close'))
  }
  postMessage(message: unknown): void {
    this.native.postMessage(message)
  }
  start(): void {
    this.native.on('message', (data: unknown) => this.emit('message', { data, ports: [] }))
  }
  close(): void {
    this.#mine = true
    this.native.close()
  }
}

/** What went from the main process to a page; ports are those of the page. */
interface Sent {
  channel: string
  message: unknown
  ports: MessagePort[]
}

class FakeContents extends EventEmitter {
  readonly mainFrame = new FakeFrame()
  readonly sent: Sent[] = []
  session = session.defaultSession
  crashed = false
  reloads = 0
  opener: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  getURL = (): string => this.mainFrame.url
  isCrashed = (): boolean => this.crashed
  reload(): void {
    this.reloads += 1
  }
  setWindowOpenHandler(opener: FakeContents['opener']): void {
    this.opener = opener
  }
  postMessage(channel: string, message: unknown, ports: FakePort[] = []): void {
    const sent = { channel, message: structuredClone(message), ports: ports.map(port => port.native) }
    this.sent.push(sent)
    queueMicrotask(() => ipcRenderer.emit(channel, { ports: sent.ports }, sent.message))
  }
}

class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = []
  readonly webContents = new FakeContents()
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly calls: string[] = []
  #visible = false
  #destroyed = false
  minimized = false
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    FakeWindow.all.push(this)
    app.emit('web-contents-created', new FakeEvent(), this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    this.emit('ready-to-show')
  }
  show = (): void => {
    this.#visible = true
    this.calls.push('show')
  }
  maximize = (): void => void this.calls.push('maximize')
  restore = (): void => void this.calls.push('restore')
  focus = (): void => void this.calls.push('focus')
  isVisible = (): boolean => this.#visible
  isMinimized = (): boolean => this.minimized
  isMaximized = (): boolean => this.calls.includes('maximize')
  isDestroyed = (): boolean => this.#destroyed
  getNormalBounds = () => ({ x: this.options.x ?? 40, y: this.options.y ?? 40, width: this.options.width, height: this.options.height })
  close(): void {
    if (!this.#destroyed && !offer(this, 'close')) this.destroy()
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    FakeWindow.all.splice(FakeWindow.all.indexOf(this), 1)
    this.emit('closed')
    if (FakeWindow.all.length === 0) app.emit('window-all-closed')
  }
}

type Asker = (contents: FakeContents, permission: string, answer: (granted: boolean) => void) => void
type Checker = (contents: FakeContents | null, permission: string) => boolean

class FakeSession extends EventEmitter {
  ask: Asker | undefined
  check: Checker | undefined
  device: (() => boolean) | undefined
  setPermissionRequestHandler(ask: Asker): void {
    this.ask = ask
  }
  setPermissionCheckHandler(check: Checker): void {
    this.check = check
  }
  setDevicePermissionHandler(device: () => boolean): void {
    this.device = device
  }
}

class FakeProtocol {
  schemes: Electron.CustomScheme[] = []
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>()
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    // Electron throws too: this must be said before it is ready.
    if (app.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    this.schemes = schemes
  }
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    this.handlers.set(scheme, handler)
  }
}

class FakeApp extends EventEmitter {
  ready = false
  isPackaged = true
  sandbox = false
  exited = false
  /** Whether another Permanence runs already. */
  taken = false
  told: unknown
  folder = join(tmpdir(), 'permanence-bureau')
  readonly paths: Record<string, string> = {}
  enableSandbox(): void {
    this.sandbox = true
  }
  getVersion = (): string => '0.0.0'
  getPath = (name: string): string => this.paths[name] ?? join(this.folder, name)
  setPath(name: string, path: string): void {
    this.paths[name] = path
  }
  async whenReady(): Promise<void> {
    await Promise.resolve()
    this.ready = true
  }
  requestSingleInstanceLock(told: unknown): boolean {
    this.told = structuredClone(told)
    return !this.taken
  }
  /** A window that refuses to close stops the quitting, and so does a listener of `will-quit`. */
  quit(): void {
    if (this.exited) return
    offer(this, 'before-quit')
    for (const window of [...FakeWindow.all]) window.close()
    if (FakeWindow.all.length === 0 && !offer(this, 'will-quit')) this.exited = true
  }
}

class FakeMenu {
  static current: FakeMenu | null = null
  readonly template: Electron.MenuItemConstructorOptions[]
  constructor(template: Electron.MenuItemConstructorOptions[]) {
    this.template = template
  }
  static buildFromTemplate = (template: Electron.MenuItemConstructorOptions[]): FakeMenu => new FakeMenu(template)
  static setApplicationMenu(menu: FakeMenu | null): void {
    FakeMenu.current = menu
  }
}

class FakeIpcMain extends EventEmitter {}
class FakeIpcRenderer extends EventEmitter {
  /** From the top frame of the last window, as its preload would. */
  send(channel: string, ...args: unknown[]): void {
    const sender = FakeWindow.all.at(-1)?.webContents
    ipcMain.emit(channel, { sender, senderFrame: sender?.mainFrame ?? null, ports: [] }, ...structuredClone(args))
  }
}

class FakeDialog {
  readonly shown: { message: string; detail?: string }[] = []
  /** What its user chooses, the next time: a folder, the number of a button. */
  folder: string | undefined
  button = 0
  showOpenDialog = async (_: unknown, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> => {
    this.shown.push({ message: options.title ?? '' })
    return { canceled: this.folder === undefined, filePaths: this.folder === undefined ? [] : [this.folder] }
  }
  showMessageBox = async (...args: [unknown, Electron.MessageBoxOptions] | [Electron.MessageBoxOptions]): Promise<{ response: number }> => {
    const options = args.at(-1) as Electron.MessageBoxOptions
    this.shown.push({ message: options.message, ...(options.detail === undefined ? {} : { detail: options.detail }) })
    return { response: this.button }
  }
  showErrorBox = (message: string, detail: string): void => void this.shown.push({ message, detail })
}

class FakeShell {
  readonly opened: string[] = []
  /** What the system answers when it cannot open a file; empty when it can. */
  refusal = ''
  openExternal = async (url: string): Promise<void> => void this.opened.push(url)
  openPath = async (path: string): Promise<string> => {
    this.opened.push(path)
    return this.refusal
  }
}

export const app = new FakeApp()
export const session = { defaultSession: new FakeSession() }
export const protocol = new FakeProtocol()
export const ipcMain = new FakeIpcMain()
export const ipcRenderer = new FakeIpcRenderer()
export const dialog = new FakeDialog()
export const shell = new FakeShell()
export const nativeTheme = { shouldUseDarkColors: false }
export const screen = { displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }], getAllDisplays: () => screen.displays }
/** What the preload puts in the page. */
export const contextBridge = {
  world: {} as Record<string, unknown>,
  exposeInMainWorld: (name: string, door: unknown): void => void Object.assign(contextBridge.world, { [name]: door }),
}
export class MessageChannelMain {
  readonly port1: FakePort
  readonly port2: FakePort
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new FakePort(port1)
    this.port2 = new FakePort(port2)
  }
}
export { FakeFrame, FakeMenu as Menu, FakeWindow as BrowserWindow }

const fake = { app, BrowserWindow: FakeWindow, contextBridge, dialog, ipcMain, ipcRenderer, Menu: FakeMenu, MessageChannelMain, nativeTheme, protocol, screen, session, shell }
// Each name is one of Electron's.
void (Object.keys(fake) as (keyof typeof fake)[] satisfies (keyof typeof Electron)[])

/** As before any start: what the preload listens to stays, for it runs once. */
export function forgetStarts(): void {
  for (const emitter of [app, ipcMain, session.defaultSession]) emitter.removeAllListeners()
  FakeWindow.all.splice(0)
  Object.assign(app, { ready: false, isPackaged: true, sandbox: false, exited: false, taken: false, told: undefined })
  protocol.handlers.clear()
  protocol.schemes = []
  Object.assign(session.defaultSession, { ask: undefined, check: undefined, device: undefined })
  dialog.shown.splice(0)
  Object.assign(dialog, { folder: undefined, button: 0 })
  shell.opened.splice(0)
  shell.refusal = ''
  screen.displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
  FakeMenu.current = null
}

export default fake
