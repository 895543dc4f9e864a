import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../../../../shared/kernel/failure'
import { onDisk } from '../../store/fsPort'
import { Serial } from '../../store/serial'

const TIMEOUT_MS = 60_000
// A PDF that a screen reader can follow: titles, tables and pictures are told as such.
const FILTER = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'

// LibreOffice starts another process, which does the work: all of them are stopped.
function stopAll(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }).on('error', () => undefined)
  else
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It ended meanwhile.
    }
}

/** Resolves once the program has ended, well or not; it is stopped when it is given up, or when it lasts. */
function run(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32' })
    const stop = () => stopAll(child.pid)
    signal.addEventListener('abort', stop, { once: true })
    const end = () => {
      signal.removeEventListener('abort', stop)
      resolve()
    }
    child.on('error', end)
    child.on('close', end)
  })
}

// Two of them on one machine wait for one another at best.
const turns = new Serial()

/**
 * The PDF of a Word file, by LibreOffice in a profile of its own, one at a time.
 *
 * @param limit milliseconds after which it is stopped
 * @throws Failure DISK_REFUSED, PDF_FAILED; the reason of `signal` when it was given up
 */
export const convertToPdf = (program: string, nom: string, octets: Uint8Array, signal?: AbortSignal, limit = TIMEOUT_MS): Promise<Buffer> =>
  turns.run(async () => {
    signal?.throwIfAborted()
    const folder = await onDisk(tmpdir(), () => mkdtemp(join(tmpdir(), 'permanence-pdf-')))
    try {
      const source = join(folder, 'document.docx')
      await onDisk(source, () => writeFile(source, octets))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
      const tooLong = AbortSignal.timeout(limit)
      await run(
        program,
        ['--headless', '--norestore', '--nolockcheck', profile, '--convert-to', FILTER, '--outdir', folder, source],
        signal ? AbortSignal.any([signal, tooLong]) : tooLong,
      )
      signal?.throwIfAborted()
      return await readFile(join(folder, 'document.pdf')).catch(() => {
        throw new Failure('PDF_FAILED', { nom })
      })
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
