import { app, type BrowserWindow } from 'electron'
import { sendCommand } from './bridge'

/** How long a screen that does not answer may keep its window open, in ms. */
export const LEAVING_MS = 2_000

/**
 * Closing asks the screen to record what is being typed, then lets it go.
 *
 * @returns what lets it go
 */
export function recordBeforeClosing(window: BrowserWindow): () => void {
  const leave = (): void => {
    if (!window.isDestroyed()) window.destroy()
  }
  let asked = false
  window.on('close', event => {
    if (window.webContents.isCrashed()) return
    event.preventDefault()
    if (asked) return
    asked = true
    sendCommand(window, { nom: 'partir' })
    setTimeout(leave, LEAVING_MS).unref()
  })
  return leave
}

/** Quitting waits for the classeur to be closed. Not at `before-quit`: the window may still have a field to record then. */
export function closeBeforeQuitting(close: () => Promise<void>, report: (error: unknown) => void): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', event => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close()
      .catch(report)
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
}
