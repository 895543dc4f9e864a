import { spawn } from 'node:child_process'
import { Failure } from '../../shared/kernel/failure'

// Some openers stay as long as the program they started: past this, it did start.
const PATIENCE = 3_000

interface Opener {
  command: string
  args: string[]
  env?: NodeJS.ProcessEnv
  verbatim?: boolean
}

/** The program by which each system opens a file as a double click would. */
export function systemOpener(file: string, platform: NodeJS.Platform = process.platform): Opener {
  if (platform === 'darwin') return { command: 'open', args: [file] }
  // Read from the environment, so that no character of the path is taken as a command.
  if (platform === 'win32') return { command: 'cmd.exe', args: ['/d', '/s', '/c', '"start "" "%PERMANENCE_FICHIER%""'], env: { PERMANENCE_FICHIER: file }, verbatim: true }
  return { command: 'xdg-open', args: [file] }
}

/**
 * Opens a file with the program this post uses for it.
 *
 * @throws Failure FILE_NOT_OPENED
 */
export async function openWithSystem(file: string, opener: Opener = systemOpener(file)): Promise<void> {
  const opened = await new Promise<boolean>(resolve => {
    const child = spawn(opener.command, opener.args, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...opener.env },
      windowsVerbatimArguments: opener.verbatim ?? false,
    })
    const timer = setTimeout(() => resolve(true), PATIENCE)
    child.once('error', () => resolve(false))
    child.once('exit', code => resolve(code === 0))
    child.once('close', () => clearTimeout(timer))
    child.unref()
  })
  if (!opened) throw new Failure('FILE_NOT_OPENED', { chemin: file })
}
