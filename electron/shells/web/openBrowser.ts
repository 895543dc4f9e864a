import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { canShowWindow } from '../../electronBinary.mjs'
import { openWithSystem } from '../openWithSystem'
import { findBrowser } from './findBrowser'
import { type RelayPage, writeRelayPage } from './relayPage'

/** A browser that was shown the way in. */
export interface OpenedBrowser {
  /** Closes what can be closed and takes the relay page away. */
  dispose(): Promise<void>
}

const started = (child: ChildProcess): Promise<boolean> => Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)]).catch(() => false)

/** A window of its own, with a profile of its own: another local server shares neither its cookies nor its extensions. */
async function openWindow(browser: string, relay: RelayPage, onClosed: () => void): Promise<OpenedBrowser | undefined> {
  const options = [
    `--app=${relay.address}`,
    `--user-data-dir=${join(relay.folder, 'profil')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
  ]
  const child = spawn(browser, options, { stdio: 'ignore' })
  const exited = new Promise<void>(resolve => child.once('exit', resolve))
  child.on('error', onClosed)
  if (!(await started(child))) return undefined
  void exited.then(onClosed)
  return {
    dispose: async () => {
      child.kill()
      await exited
      await relay.remove()
    },
  }
}

/** Leads a browser of this post to `link`: a window of ours, else the default browser; undefined when there is none to open. `onClosed` tells that the window was closed. */
export async function openBrowser(link: string, onClosed: () => void): Promise<OpenedBrowser | undefined> {
  if (!canShowWindow()) return undefined
  const browser = findBrowser()
  // A browser in a snap reads nothing but the visible part of the home folder.
  const relay = await writeRelayPage(link, browser || process.platform !== 'linux' ? tmpdir() : homedir())
  const window = browser ? await openWindow(browser, relay, onClosed) : undefined
  if (window) return window
  try {
    await openWithSystem(relay.file)
    return { dispose: relay.remove }
  } catch (error) {
    await relay.remove()
    // No browser: the address is printed instead.
    if (error instanceof Failure) return undefined
    throw error
  }
}
