import { PIECE_MAX } from '../../../shared/pieces/refusPiece'
import { statIfAny } from '../backups/classeurFiles'
import { type FsPort, isTemporary, onDisk } from '../store/fsPort'
import { copyContent, sumOf } from './content'
import type { SharedFiles } from './sharedFiles'
import type { Space } from './space'

const FOLDER = 'pieces'
const AGAIN_MS = 10 * 60_000

/** True of a SHA-256 in hexadecimal, the name of a content. */
export const isContent = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

/** What tells a file from the same one changed since. */
export const stampOf = ({ taille, modifieLe }: { taille: number; modifieLe: number }): string => `${taille}/${modifieLe}`

interface Setting {
  space: Space
  device: string
  shared: SharedFiles
  signal: AbortSignal
}

/** The contents that lie in the shared folder, as one passage finds them. A post adds to its own folder, and takes none away. */
export class Contents {
  readonly #setting: Setting
  /** By content, the posts that hold it. */
  readonly #there = new Map<string, string[]>()
  /** Contents that other posts found damaged. */
  readonly #asked = new Set<string>()

  private constructor(setting: Setting) {
    this.#setting = setting
  }

  /** Lists them. Fails as DISK_REFUSED: until all of it was seen, nothing is missing from it. */
  static async see(setting: Setting): Promise<Contents> {
    const contents = new Contents(setting)
    await contents.#list()
    await contents.#checkAsked()
    return contents
  }

  get #port(): FsPort {
    return this.#setting.shared.options.port
  }

  async #list(): Promise<void> {
    const { space, device } = this.#setting
    for (const other of await space.devices()) {
      for (const name of await space.names(other, [FOLDER])) {
        if (isContent(name)) this.#there.set(name, [...(this.#there.get(name) ?? []), other])
        else if (other === device && isTemporary(name)) await space.remove(device, [FOLDER, name])
      }
      if (other !== device) for (const sha of (await space.demande(other))?.abimes ?? []) this.#asked.add(sha)
    }
  }

  // Somebody could not read a content: the copy of this post is read again, once, and put anew when it is bad.
  async #checkAsked(): Promise<void> {
    const { space, device, shared, signal } = this.#setting
    const { checked } = shared
    for (const sha of checked) if (!this.#asked.has(sha)) checked.delete(sha)
    for (const sha of this.#asked) {
      if (!this.#there.get(sha)?.includes(device)) continue
      const path = space.at(device, [FOLDER, sha])
      const isGood = checked.has(sha) || (await onDisk(path, () => sumOf(this.#port, path, signal))) === sha
      if (!isGood) continue
      checked.add(sha)
      this.#asked.delete(sha)
    }
  }

  /** True when a post holds it, damaged or not. */
  has(sha: string): boolean {
    return this.#there.has(sha)
  }

  /** True when this post has not to put it there. */
  isPublished(sha: string): boolean {
    return this.#there.has(sha) && !this.#asked.has(sha)
  }

  /** Puts a file there under its content; false when its bytes are others. Throws what the disks say. */
  async put(from: string, sha: string): Promise<boolean> {
    const { space, device, signal } = this.#setting
    await space.makeFolders(device, [FOLDER])
    if ((await copyContent(this.#port, { from, to: space.at(device, [FOLDER, sha]), sha, over: true }, signal)) !== 'fait') return false
    this.#there.set(sha, [device])
    this.#asked.delete(sha)
    return true
  }

  /** Where a content may be taken from, and its size; undefined when every copy is damaged, and not yet to be tried again. Fails as DISK_REFUSED. */
  async sourceOf(sha: string): Promise<{ from: string; taille: number } | undefined> {
    const { space, shared } = this.#setting
    for (const device of this.#there.get(sha) ?? []) {
      const from = space.at(device, [FOLDER, sha])
      const seen = await statIfAny(this.#port, from)
      if (seen?.genre !== 'fichier' || seen.taille > PIECE_MAX) continue
      const before = shared.damaged.get(sha)?.get(from)
      const isSame = before?.vu === stampOf(seen) && shared.options.now().getTime() - before.a < AGAIN_MS
      if (!isSame) return { from, taille: seen.taille }
    }
    return undefined
  }

  /** A copy was not what its name says. */
  async foundDamaged(from: string, sha: string): Promise<void> {
    const { damaged, options } = this.#setting.shared
    const seen = await statIfAny(this.#port, from)
    const copies = damaged.get(sha) ?? new Map()
    damaged.set(sha, copies.set(from, { vu: seen ? stampOf(seen) : '', a: options.now().getTime() }))
  }

  /** Says which of the contents that are missing here could not be taken, so that whoever has them puts them again. Fails as DISK_REFUSED. */
  async ask(missing: readonly string[]): Promise<void> {
    const { space, device, shared } = this.#setting
    const abimes = [...new Set(missing.filter(sha => shared.damaged.has(sha)))].sort()
    if (shared.told === abimes.join()) return
    const isSilent = abimes.length === 0 && !(await space.names(device, [])).some(name => name.startsWith('demande-'))
    if (!isSilent) await space.tell(device, 'demande', { appareil: device, abimes })
    shared.told = abimes.join()
  }
}
