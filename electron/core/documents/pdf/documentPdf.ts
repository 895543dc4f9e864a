import { stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import { Failure } from '../../../../shared/kernel/failure'
import type { Core } from '../../core'
import { refuseReadOnly } from '../../refuseReadOnly'
import { nodeFs, readIfAny, writeNew } from '../../store/fsPort'
import { documentFile, findDocument, ownPathOf } from '../documentFile'
import { convertToPdf } from './convertToPdf'
import { findLibreOffice } from './findLibreOffice'

/** The PDF beside a Word file; the n-th when those before were made of the file as it was. */
const besideOf = (path: string, rank: number): string => path.replace(/\.docx$/i, rank === 1 ? '.pdf' : ` (${rank}).pdf`)

const writtenAt = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).mtimeMs
  } catch {
    return undefined
  }
}

/** The one already made of the file as it is; else the first free place. */
async function placeOf(source: string): Promise<{ path: string; made: boolean }> {
  const since = (await writtenAt(source)) ?? 0
  for (let rank = 1; ; rank++) {
    const path = besideOf(source, rank)
    const at = await writtenAt(path)
    if (at === undefined) return { path, made: false }
    if (at >= since) return { path, made: true }
  }
}

/**
 * Makes the PDF of a document by LibreOffice, as its file is on the disk, and keeps it beside; it is not made twice of the same file, nor ever replaced.
 *
 * @returns its place
 * @throws Failure READ_ONLY, FICHE_NOT_FOUND, FILE_AWAITED, DOCUMENT_MOVED, DISK_REFUSED, PDF_UNAVAILABLE, PDF_FAILED
 */
export async function makePdf(core: Core, id: string, signal?: AbortSignal, program: () => Promise<string | undefined> = findLibreOffice): Promise<string> {
  const file = await documentFile(core, id)
  const { path, made } = await placeOf(await ownPathOf(core, findDocument(core, id)))
  if (made) return path
  refuseReadOnly(core)
  const libreOffice = await program()
  if (!libreOffice) throw new Failure('PDF_UNAVAILABLE', {})
  const octets = await convertToPdf(libreOffice, file.name, new Uint8Array(await file.arrayBuffer()), signal)
  // What stands there now was written meanwhile: it is as new.
  await writeNew(core.port, path, octets)
  return path
}

/** Its PDF, for shells that cannot open it. @throws Failure as `makePdf` */
export async function pdfFile(core: Core, id: string, signal?: AbortSignal): Promise<File> {
  const path = await makePdf(core, id, signal)
  const octets = await readIfAny(nodeFs, path)
  if (!octets) throw new Failure('DOCUMENT_MOVED', { nom: basename(path), chemin: relative(core.chemin, path).split(sep).join('/') })
  return new File([new Uint8Array(octets)], basename(path), { type: 'application/pdf' })
}

/** Opens its PDF with whatever the post opens such files with. @throws Failure as `makePdf`, FILE_NOT_OPENED */
export async function openPdf(core: Core, id: string, signal?: AbortSignal): Promise<void> {
  const chemin = await makePdf(core, id, signal)
  if (!core.options.ouvrirFichier) throw new Failure('FILE_NOT_OPENED', { chemin })
  await core.options.ouvrirFichier(chemin)
}
