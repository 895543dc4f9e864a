import { join, parse } from 'node:path'
import { codeOf, type FsPort } from '../store/fsPort'

/** The place beside another one that a file takes when a different one stands there: `Devis (3f2a91bc).pdf`, by the first letters of its fingerprint. */
export function besideOf(path: string, empreinte: string): string {
  const { dir, name, ext } = parse(path)
  return join(dir, `${name} (${empreinte.slice(0, 8)})${ext}`)
}

/**
 * Where the file of a record lies here. Two posts may have given one name to two files: the one that came second is beside, under a name that its own
 * fingerprint tells, so that each record leads to its own bytes on every post, in a backup and after sharing has ceased.
 */
export async function ownPlace(port: FsPort, path: string, empreinte: string | undefined): Promise<string> {
  if (!empreinte) return path
  const beside = besideOf(path, empreinte)
  try {
    return (await port.stat(beside)).genre === 'fichier' ? beside : path
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return path
  }
}
