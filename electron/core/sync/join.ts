import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type FsPort, makeFolder } from '../store/fsPort'
import { type Appareil, empreinteHere, writeAppareil } from './device'
import { beginSpace, EPOQUE, type Espace } from './space'

/** Where the sharing of a classeur keeps its own files. */
export const partageOf = (classeur: string): string => join(classeur, 'partage')

/** How a post names itself. */
export interface Nomme {
  nom: string
  code: string
}

const SMALL = 12_000

/** Begins a space in a folder, cut for so many records. Fails as DISK_REFUSED, with FILE_EXISTS when one bears that name. */
export async function begin(
  port: FsPort,
  dossier: string,
  { nom, par, le, fiches, folderName }: { nom: string; par: string; le: string; fiches: number; folderName: string },
): Promise<{ chemin: string; espace: Espace }> {
  const espace: Espace = { f: 'permanence-espace', v: 1, espace: v7(), nom, parts: fiches > SMALL ? 256 : 64, creeLe: le, par }
  return { chemin: await beginSpace(port, dossier, espace, folderName), espace }
}

/** Makes a classeur one of the posts of a space: from its next exchange on. Fails as DISK_REFUSED. */
export async function joinSpace(port: FsPort, classeur: string, { chemin, espace }: { chemin: string; espace: Espace }, { nom, code }: Nomme): Promise<void> {
  const folder = partageOf(classeur)
  await makeFolder(port, folder)
  await writeAppareil(port, folder, {
    appareil: randomBytes(8).toString('hex'),
    incarnation: randomBytes(4).toString('hex'),
    anciens: [],
    nom,
    code,
    empreinte: empreinteHere(classeur),
    espace: { id: espace.espace, nom: espace.nom, chemin, parts: espace.parts, epoque: EPOQUE },
  } satisfies Appareil)
}
