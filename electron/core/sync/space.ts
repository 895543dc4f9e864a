import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, discard, type FsPort, isTemporary, onDisk, safeWrite } from '../store/fsPort'
import { decodeSealed, encodeSealed } from './sealed'
import { Vue } from './segment'
import { shaOf } from './segmentLog'

const Espace = z.object({
  f: z.literal('permanence-espace'),
  v: z.literal(1),
  espace: z.string(),
  nom: z.string(),
  parts: z.int().min(1).max(4096),
  creeLe: z.string(),
  par: z.string(),
})
/** What says that a folder is a space: written once, by the post that began it. */
export type Espace = z.infer<typeof Espace>

const Identite = z.object({ appareil: z.string(), nom: z.string(), code: z.string(), utilisateur: z.string(), version: z.string(), schema: z.int() })
/** Who a post is. */
export type Identite = z.infer<typeof Identite>

const Etat = z.object({ appareil: z.string(), le: z.string(), vu: Vue })
/** What a post has: it is said once it is on its disk. */
export type Etat = z.infer<typeof Etat>

const Demande = z.object({ appareil: z.string(), abimes: z.array(z.string()) })
/** Contents that a post found damaged wherever they lie, by their SHA-256: whoever has one puts it again. */
export type Demande = z.infer<typeof Demande>

const SUFFIX = '.permanence'
const ESPACE = 'ESPACE.json'
const LISEZMOI = [
  'Ce dossier sert aux échanges de Permanence entre plusieurs postes.',
  '',
  'Ne renommez rien, ne rangez rien, ne supprimez rien ici : Permanence s’en charge.',
  'Si un fichier disparaît, rien n’est perdu : le poste qui l’avait écrit le remet à sa place.',
  'Les copies « en conflit » que fait votre logiciel de synchronisation sont lues comme les autres.',
  '',
].join('\r\n')

/** The name of the folder of the epoch this version reads and writes; a later one says that the space was written anew. */
export const EPOQUE = 1
const epochFolder = (epoque: number): string => `e${String(epoque).padStart(4, '0')}`
const isDevice = (name: string): boolean => /^[0-9a-f]{16}$/.test(name)

/** The spaces that lie in a folder, or that the folder itself is. */
export async function spacesIn(port: FsPort, dossier: string): Promise<{ chemin: string; espace: Espace }[]> {
  const candidates = [dossier, ...(await onDisk(dossier, () => port.readdir(dossier))).filter(name => name.endsWith(SUFFIX)).map(name => join(dossier, name))]
  const found = await Promise.all(candidates.map(async chemin => ({ chemin, espace: await readEspace(port, chemin) })))
  return found.flatMap(({ chemin, espace }) => (espace ? [{ chemin, espace }] : []))
}

const readEspace = async (port: FsPort, chemin: string): Promise<Espace | undefined> => decodeSealed(Espace, await readThere(port, join(chemin, ESPACE)))

// A file where a folder was expected is somebody else's: nothing of ours is there.
async function orNone<T>(path: string, none: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '') ? none : onDisk(path, () => Promise.reject(error))
  }
}

const readThere = (port: FsPort, path: string): Promise<Buffer | undefined> => orNone<Buffer | undefined>(path, undefined, () => port.readFile(path))

/** Begins a space in a folder; gives where. Nothing else ever writes its first page. Fails as DISK_REFUSED. */
export async function beginSpace(port: FsPort, dossier: string, espace: Omit<Espace, 'f' | 'v'>, folderName: string): Promise<string> {
  const chemin = join(dossier, `${folderName}${SUFFIX}`)
  await onDisk(chemin, () => port.mkdirIn(chemin))
  await safeWrite(port, join(chemin, 'LISEZMOI.txt'), Buffer.from(LISEZMOI))
  await safeWrite(port, join(chemin, ESPACE), encodeSealed({ f: 'permanence-espace', v: 1, ...espace }))
  return chemin
}

/** What a post says of itself. */
type Propos = 'identite' | 'etat' | 'demande'

/** What is wrong with the folder, if anything: away, another space, or written anew by a newer version. */
export type Absence = 'absent' | 'autre' | 'reecrit'

/** The shared folder, as one post sees it: it reads everything, and writes only new files under its own name. */
export class Space {
  readonly #port: FsPort
  readonly #chemin: string
  readonly #id: string

  constructor(port: FsPort, chemin: string, id: string) {
    this.#port = port
    this.#chemin = chemin
    this.#id = id
  }

  /** Undefined when the space is there and is the one that was joined. An absence is never read as an erasure. */
  async absence(): Promise<Absence | undefined> {
    const espace = await readEspace(this.#port, this.#chemin)
    if (!espace) return 'absent'
    if (espace.espace !== this.#id) return 'autre'
    const later = (await this.#names([])).some(name => /^e\d{4}$/.test(name) && name > epochFolder(EPOQUE))
    return later ? 'reecrit' : undefined
  }

  async devices(): Promise<string[]> {
    return (await this.#names([epochFolder(EPOQUE)])).filter(isDevice)
  }

  /** The files of a device that may carry segments: their places from its folder. */
  async carriers(device: string): Promise<string[][]> {
    const places: string[][] = []
    for (const kind of ['seg', 'pack'])
      for (const inc of await this.names(device, [kind])) for (const name of await this.names(device, [kind, inc])) if (!isTemporary(name)) places.push([kind, inc, name])
    return places
  }

  /** Removes what a process of this post was writing when it was killed. */
  async sweep(device: string): Promise<void> {
    const places: string[][] = [[]]
    for (const kind of ['seg', 'pack']) for (const inc of await this.names(device, [kind])) places.push([kind, inc])
    for (const place of places) for (const name of await this.names(device, place)) if (isTemporary(name)) await this.remove(device, [...place, name])
  }

  /** The names in a folder of a device. */
  names(device: string, place: readonly string[]): Promise<string[]> {
    return this.#names([epochFolder(EPOQUE), device, ...place])
  }

  read(device: string, place: readonly string[]): Promise<Buffer | undefined> {
    return readThere(this.#port, this.at(device, place))
  }

  /** Writes a new file under the name of this post, and reads it back. Folders are made one by one under the space, never the space itself. Fails as DISK_REFUSED. */
  async publish(device: string, place: readonly string[], bytes: Buffer): Promise<void> {
    const path = this.at(device, place)
    await onDisk(path, async () => {
      await this.makeFolders(device, place.slice(0, -1))
      await safeWrite(this.#port, path, bytes)
      const written = await readThere(this.#port, path)
      if (!written?.equals(bytes)) {
        await discard(this.#port, path)
        throw Object.assign(new Error('what was read back differs'), { code: 'EIO' })
      }
    })
  }

  /** Makes a folder of this post, one by one under the space, never the space itself. Throws what the disk says. */
  async makeFolders(device: string, place: readonly string[]): Promise<void> {
    const folders = [epochFolder(EPOQUE), device, ...place]
    for (let depth = 1; depth <= folders.length; depth++) await this.#folder(join(this.#chemin, ...folders.slice(0, depth)))
  }

  /** Takes away a file this post wrote and no longer needs there. */
  remove(device: string, place: readonly string[]): Promise<void> {
    return discard(this.#port, this.at(device, place))
  }

  /** The latest of the small files that a post writes about itself; undefined when there is none that reads. */
  async latest<T>(device: string, kind: Propos, schema: z.ZodType<T>): Promise<T | undefined> {
    const names = (await this.names(device, [])).filter(name => name.startsWith(`${kind}-`)).sort()
    for (const name of names.reverse()) {
      const value = decodeSealed(schema, await this.read(device, [name]))
      if (value !== undefined) return value
    }
    return undefined
  }

  identite(device: string): Promise<Identite | undefined> {
    return this.latest(device, 'identite', Identite)
  }

  etat(device: string): Promise<Etat | undefined> {
    return this.latest(device, 'etat', Etat)
  }

  demande(device: string): Promise<Demande | undefined> {
    return this.latest(device, 'demande', Demande)
  }

  /** Says something about this post; the last three are kept, for whoever reads while it is written. */
  async tell(device: string, kind: Propos, value: Identite | Etat | Demande): Promise<void> {
    const bytes = encodeSealed(value)
    const names = (await this.names(device, [])).filter(name => name.startsWith(`${kind}-`)).sort()
    const last = names.at(-1)
    if (last && (await this.read(device, [last]))?.equals(bytes)) return
    const n = Number(/-(\d{8})-/.exec(last ?? '')?.[1] ?? 0) + 1
    await this.publish(device, [`${kind}-${String(n).padStart(8, '0')}-${shaOf(bytes).slice(0, 24)}.json`], bytes)
    for (const name of names.slice(0, -2)) await this.remove(device, [name])
  }

  /** Where a file of a device lies. */
  at(device: string, place: readonly string[]): string {
    return join(this.#chemin, epochFolder(EPOQUE), device, ...place)
  }

  async #names(place: readonly string[]): Promise<string[]> {
    const folder = join(this.#chemin, ...place)
    return orNone<string[]>(folder, [], async () => (await this.#port.readdir(folder)).sort())
  }

  async #folder(path: string): Promise<void> {
    try {
      await this.#port.mkdirIn(path)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}
