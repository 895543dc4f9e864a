/** True where a window can be shown, and a browser accepts to start: under Linux they refuse to run as root. */
export function canShowWindow(platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, uid?: number): boolean
/** Electron's binary if it is already there; importing the package would start a download. */
export function electronBinary(override?: string): string | undefined
