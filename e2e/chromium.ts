import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from '../electron/shells/web/findBrowser'

const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache')
const PACK = join(import.meta.dirname, '..', 'node_modules', '@sparticuz', 'chromium', 'bin')

/** Unpacks the browser that came with the packages, its fonts and the libraries a bare system lacks; once. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const half = `${folder}-${process.pid}`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  // It unpacks where temporary files go: a folder of our own, so that a half-unpacked one is never taken for whole.
  const former = process.env.TMPDIR
  process.env.TMPDIR = half
  for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(join(PACK, part))
  if (former === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = former
  await rename(half, folder)
}

const starts = (browser: string): boolean => spawnSync(browser, ['--version'], { stdio: 'ignore' }).status === 0

async function packaged(): Promise<string> {
  const folder = join(CACHE, 'chromium')
  if (!existsSync(folder)) await unpack(folder)
  const browser = join(folder, 'chromium')
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = join(folder, 'fonts')
  if (!starts(browser)) process.env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib')
  return browser
}

/** The browser of the scenarios: `$CHROMIUM`, an installed one, else the one that came with the packages. `PERMANENCE_CHROMIUM=sparticuz` asks for the last. */
export async function chromiumPath(): Promise<string> {
  const installed = process.env.PERMANENCE_CHROMIUM === 'sparticuz' ? undefined : findBrowser()
  return installed ?? packaged()
}
