import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Slices } from '../slices'
import { codeOf, type FsPort, isTemporary, namesIn, onDisk } from '../store/fsPort'

/** A file of the classeur that no record holds: `documents/Le Cri/convention.docx`. Size in bytes, time in milliseconds. */
export interface FichierClasseur {
  nom: string
  taille: number
  modifieLe: number
}

/** The folders of a classeur whose files people made. */
export const DOSSIERS = ['documents', 'pieces', 'logos', 'modeles'] as const

/** Every file of these folders, links left aside, in order. In slices. Fails as DISK_REFUSED. */
export async function classeurFiles(port: FsPort, classeur: string, signal?: AbortSignal): Promise<FichierClasseur[]> {
  const slices = new Slices()
  const found: FichierClasseur[] = []
  const walk = async (dossier: string): Promise<void> => {
    for (const name of await namesIn(port, join(classeur, dossier))) {
      if (isTemporary(name)) continue
      const nom = `${dossier}/${name}`
      const seen = await statIfAny(port, join(classeur, nom))
      if (seen?.genre === 'dossier') await walk(nom)
      else if (seen?.genre === 'fichier') found.push({ nom, taille: seen.taille, modifieLe: seen.modifieLe })
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  }
  for (const dossier of DOSSIERS) await walk(dossier)
  return found
}

/** What lies at a path; undefined when there is nothing. Fails as DISK_REFUSED. */
export async function statIfAny(port: FsPort, path: string): Promise<Awaited<ReturnType<FsPort['stat']>> | undefined> {
  try {
    return await port.stat(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    return onDisk(path, () => Promise.reject(error))
  }
}

/** What tells whether anything changed: the last gesture, the files and their dates. */
export const empreinteOf = (seq: number, fichiers: readonly FichierClasseur[]): string =>
  createHash('sha256')
    .update(JSON.stringify([seq, fichiers.map(({ nom, taille, modifieLe }) => [nom, taille, Math.round(modifieLe)])]))
    .digest('hex')
    .slice(0, 16)
