import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A page on disk that leads a browser in: an address on a command line could be read by every user of the post. */
export interface RelayPage {
  /** Private folder of the page, where a browser profile may lie too. */
  folder: string
  file: string
  address: string
  remove(): Promise<void>
}

/** Writes the page that leads to `link`, readable by this user only, in a new folder under `parent`. */
export async function writeRelayPage(link: string, parent: string): Promise<RelayPage> {
  const folder = await mkdtemp(join(parent, 'permanence-'))
  const file = join(folder, 'ouvrir.html')
  await writeFile(file, `<!doctype html><meta charset="utf-8"><title>Permanence</title><script>location.replace(${JSON.stringify(link)})</script>`, { mode: 0o600 })
  // A browser that is closing still writes its profile for a moment.
  return { folder, file, address: pathToFileURL(file).href, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) }
}
