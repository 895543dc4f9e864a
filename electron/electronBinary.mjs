// Read by the launcher before anything is built: plain JavaScript, its types beside.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** True where a window can be shown, and a browser accepts to start: under Linux they refuse to run as root. */
export function canShowWindow(platform = process.platform, env = process.env, uid = process.getuid?.()) {
  return platform !== 'linux' || (uid !== 0 && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY))
}

/** Electron's binary if it is already there; importing the package would start a download. */
export function electronBinary(override = process.env.ELECTRON_OVERRIDE_DIST_PATH) {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const named = join(folder, 'path.txt')
    const binary = join(override ?? join(folder, 'dist'), existsSync(named) ? readFileSync(named, 'utf8') : 'electron')
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined // The package is not installed.
  }
}
