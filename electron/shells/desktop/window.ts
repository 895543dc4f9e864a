import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { z } from 'zod'
import type { ReglagesPort } from '../../core/settings'

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(800), height: z.int().min(500), agrandie: z.boolean() })

// Past this, a page that is slow to paint is better seen than waited for.
const PATIENCE_MS = 3_000
// The ground of the screen in light and in dark: no flash before the first paint.
const GROUND = { light: '#ffffff', dark: '#181e1d' }
const TITLE_BAR = 30

type Rectangle = Pick<Electron.Rectangle, 'x' | 'y' | 'width' | 'height'>

/** True when its title bar can be reached with the mouse on one of the screens plugged in now. */
const isReachable = ({ x, y, width }: Rectangle): boolean =>
  screen
    .getAllDisplays()
    .some(({ workArea }) => y >= workArea.y && y + TITLE_BAR <= workArea.y + workArea.height && x + width > workArea.x + 100 && x < workArea.x + workArea.width - 100)

/** Where the window was left, unless that screen is gone. */
function formerBounds(reglages: ReglagesPort): z.infer<typeof Bounds> | undefined {
  const { data } = Bounds.safeParse(reglages.get('fenetre'))
  return data && isReachable(data) ? data : undefined
}

/** What the window of Permanence needs. */
export interface WindowOptions {
  reglages: ReglagesPort
  /** File of the built preload. */
  preload: string
  /** File of the sign, for systems that do not take it from the program. */
  icone: string
}

/** The one window, still hidden and empty: shown at its first paint, where it was left. */
export function openWindow({ reglages, preload, icone }: WindowOptions): BrowserWindow {
  const former = formerBounds(reglages)
  const { x, y, width, height } = former ?? { x: undefined, y: undefined, width: 1366, height: 820 }
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Permanence',
    icon: icone,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  const show = (): void => {
    clearTimeout(patience)
    if (window.isDestroyed() || window.isVisible()) return
    if (former?.agrandie) window.maximize()
    window.show()
  }
  const patience = setTimeout(show, PATIENCE_MS)
  window.once('ready-to-show', show)
  window.once('closed', () => clearTimeout(patience))
  window.on('close', () => reglages.set('fenetre', { ...window.getNormalBounds(), agrandie: window.isMaximized() }))
  return window
}
