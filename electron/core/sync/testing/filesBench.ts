import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownPlace } from '../../pieces/ownPlace'
import { nodeFs } from '../../store/fsPort'
import type { Naming } from '../namedPlace'
import { SharedFiles, type SharedFilesOptions } from '../sharedFiles'
import { aSharedFolder, type Poste } from './bench'

/** What one exchange did of the files, and what it told. */
export interface Compte {
  publiees: number
  recues: number
  attendus: number
  aPublier: number
  reste: boolean
  phrases: string[]
}

/** A post at work, with the files its records name. */
export interface PosteAvecFichiers extends Poste {
  files: SharedFiles
  chemin: string
  /** Its own folder of contents in the shared folder. */
  depot: string
  /** One exchange: of records, then of files. */
  go: () => Promise<Compte>
  /** One exchange of files alone. */
  carry: () => Promise<unknown>
}

/** In hexadecimal. */
export const shaOfText = (contenu: string): string => createHash('sha256').update(contenu).digest('hex')

/** Posts around a shared folder, on the real disk, that exchange files too; `clock` is theirs. */
export function aSharedFolderOfFiles(clock: () => Date = () => new Date('2025-01-14T10:00:00Z')) {
  const shared = aSharedFolder()

  /** The same post after a restart, or with another disk. */
  const withFiles = async (poste: Poste, lent: Partial<SharedFilesOptions> = {}): Promise<PosteAvecFichiers> => {
    const chemin = shared.at(poste.nom)
    const files = new SharedFiles({ port: nodeFs, chemin, store: poste.store, now: clock, ...lent })
    const appareil = async () => {
      const standing = await poste.exchanger.ask(moteur => moteur.standing())
      if (!standing) throw new Error('nothing is shared')
      return standing.appareil
    }
    const go = async (): Promise<Compte> => {
      const bilan = await poste.exchanger.exchange()
      const account = await files.exchange(await appareil(), bilan?.absence === undefined)
      if (!account) throw new Error('given up')
      const { publiees, recues, attendus, aPublier, reste } = account
      const nameOf = (device: string) => bilan?.voisins.find(voisin => voisin.appareil === device)?.nom
      return { publiees, recues, attendus: attendus.length, aPublier, reste, phrases: files.sentences(nameOf) }
    }
    const here = await appareil()
    const { appareil: device, espace } = here
    return { ...poste, files, chemin, depot: join(espace.chemin, 'e0001', device, 'pieces'), go, carry: () => files.exchange(here, true) }
  }

  return {
    ...shared,
    withFiles,
    post: async (nom: string, lent: Partial<SharedFilesOptions> = {}): Promise<PosteAvecFichiers> => withFiles(await shared.poste(nom), lent),
  }
}

/** A record that names a file, without any file. */
export const recordNaming = (post: PosteAvecFichiers, chemin: string, empreinte: string, collection: Naming = 'pieces'): Promise<string> =>
  post.store.update('Joindre', post.par, tx => tx.create(collection, { nom: chemin.split('/').at(-1) ?? '', chemin, empreinte }))

/** A file of the classeur of a post. */
export async function put(post: PosteAvecFichiers, chemin: string, contenu: string): Promise<void> {
  await mkdir(dirname(join(post.chemin, chemin)), { recursive: true })
  await writeFile(join(post.chemin, chemin), contenu)
}

/** A file joined on a post: its copy first, then its record. */
export async function joinFile(post: PosteAvecFichiers, chemin: string, contenu: string, collection: Naming = 'pieces'): Promise<string> {
  await put(post, chemin, contenu)
  return recordNaming(post, chemin, shaOfText(contenu), collection)
}

/** What a post opens for a record; undefined when its file is not there, or still to come. */
export async function opened(post: PosteAvecFichiers, id: string, collection: Naming = 'pieces'): Promise<string | undefined> {
  if (await post.files.isAwaited(id)) return undefined
  const { chemin = '', empreinte } = post.store.lecture.get(collection, id) ?? {}
  return readFile(await ownPlace(nodeFs, join(post.chemin, chemin), empreinte), 'utf8').catch(() => undefined)
}

/** The contents a post has put in the shared folder. */
export const deposited = (post: PosteAvecFichiers): Promise<string[]> => readdir(post.depot).catch(() => [])
