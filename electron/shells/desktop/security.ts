import { app, type Session, shell } from 'electron'
import { isOurs, isOutside } from './address'

/** Opens in the system's browser or mail what may be; anything else stays shut. */
function openOutside(address: string): void {
  if (isOutside(address)) void shell.openExternal(address)
}

/** Keeps every page where it is: no other address, no frame, no webview, no second window. */
export function guardContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', event => {
      if (isOurs(event.url)) return
      event.preventDefault()
      openOutside(event.url)
    })
    contents.on('will-frame-navigate', event => {
      if (!event.isMainFrame) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url)
      return { action: 'deny' }
    })
  })
}

// « Copier » writes text to the clipboard. Electron would grant the rest without asking: camera, position, reading the clipboard…
const isGranted = (permission: string, address: string): boolean => permission === 'clipboard-sanitized-write' && isOurs(address)

/** Refuses what pages may ask of the computer. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(isGranted(permission, contents.getURL())))
  session.setPermissionCheckHandler((contents, permission) => isGranted(permission, contents?.getURL() ?? ''))
  session.setDevicePermissionHandler(() => false)
}
