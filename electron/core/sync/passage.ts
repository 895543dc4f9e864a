import { dirname, join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { PIECE_MAX } from '../../../shared/pieces/refusPiece'
import { statIfAny } from '../backups/classeurFiles'
import { besideOf } from '../pieces/ownPlace'
import { Slices } from '../slices'
import { discard, isTemporary, makeInside, namesIn, onDisk } from '../store/fsPort'
import { copyContent, sumOf } from './content'
import type { BilanFichiers, RefusFichiers } from './fileSentences'
import { followFolders, type Naming } from './namedPlace'
import type { FichierNomme, SharedFiles } from './sharedFiles'
import type { Space } from './space'

/** What one passage is lent. */
interface Setting {
  /** Undefined when the shared folder is away. */
  space: Space | undefined
  device: string
  /** Where this post keeps what may be edited before the shared folder comes back. */
  sortie: string
  bornes: { fichiers: number; octets: number }
  signal: AbortSignal
}

/** A file to carry, and how much it weighs, in bytes. */
interface Carried {
  file: FichierNomme
  from: string
  taille: number
}

const FOLDER = 'pieces'
const SHA = /^[0-9a-f]{64}$/
const GIVE_UP = 3
const AGAIN_MS = 10 * 60_000
const LATE_MS = 2 * 60_000

const bySize = (a: Carried, b: Carried): number => a.taille - b.taille
const stampOf = ({ taille, modifieLe }: { taille: number; modifieLe: number }): string => `${taille}/${modifieLe}`
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** One passage of the files between this post and the shared folder. */
export class Passage {
  /** Records whose files came. */
  readonly arrived: { collection: Naming; id: string }[] = []
  readonly #shared: SharedFiles
  readonly #setting: Setting
  /** By content, the posts that hold it. */
  readonly #there = new Map<string, string[]>()
  /** Contents that other posts found damaged. */
  readonly #asked = new Set<string>()
  readonly #outgoing: Carried[] = []
  readonly #wanted: FichierNomme[] = []
  readonly #bilan: BilanFichiers = { publiees: 0, recues: 0, attendus: [], aPublier: 0, reste: false, interdits: [], refus: [] }
  #space: Space | undefined
  #stashed = new Set<string>()

  constructor(shared: SharedFiles, setting: Setting) {
    this.#shared = shared
    this.#setting = setting
    this.#space = setting.space
  }

  /** Carries what may be. What a disk refuses is in the account. */
  async run(files: readonly FichierNomme[]): Promise<BilanFichiers> {
    const { port } = this.#shared.options
    const { sortie, signal } = this.#setting
    const slices = new Slices()
    await this.#attempt('lecture', () => this.#seeSpace())
    await this.#attempt('depart', async () => {
      this.#stashed = new Set((await namesIn(port, sortie)).filter(name => SHA.test(name)))
    })
    for (const file of files) {
      await this.#attempt('depart', () => this.#look(file))
      if (slices.over) await slices.breathe()
      signal.throwIfAborted()
    }
    await this.#send()
    if (this.#space) await this.#attempt('lecture', () => this.#bring())
    if (this.#space) await this.#attempt('depart', () => this.#ask())
    this.#account(files)
    return this.#bilan
  }

  // What the disk refuses is counted, and does not stop the rest.
  async #attempt(sens: RefusFichiers['sens'], work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
      const { cause } = (error as Failure<'DISK_REFUSED'>).data
      const known = this.#bilan.refus.find(refus => refus.sens === sens)
      if (known) known.fichiers++
      else this.#bilan.refus.push({ sens, fichiers: 1, cause })
      return false
    }
  }

  async #seeSpace(): Promise<void> {
    const space = this.#space
    const { device } = this.#setting
    // Until it has been seen whole, nothing is missing from it.
    this.#space = undefined
    if (!space) return
    for (const other of await space.devices()) {
      for (const name of await space.names(other, [FOLDER])) {
        if (SHA.test(name)) this.#there.set(name, [...(this.#there.get(name) ?? []), other])
        else if (other === device && isTemporary(name)) await space.remove(device, [FOLDER, name])
      }
      if (other !== device) for (const sha of (await space.demande(other))?.abimes ?? []) this.#asked.add(sha)
    }
    await this.#checkAsked(space)
    this.#space = space
  }

  // Somebody could not read a content: the copy of this post is read again, once, and put anew when it is bad.
  async #checkAsked(space: Space): Promise<void> {
    const { checked, options } = this.#shared
    const { device, signal } = this.#setting
    for (const sha of checked) if (!this.#asked.has(sha)) checked.delete(sha)
    for (const sha of this.#asked) {
      if (!this.#there.get(sha)?.includes(device)) continue
      const path = space.at(device, [FOLDER, sha])
      const isGood = checked.has(sha) || (await onDisk(path, () => sumOf(options.port, path, signal))) === sha
      if (!isGood) continue
      checked.add(sha)
      this.#asked.delete(sha)
    }
  }

  /** True when the shared folder holds a content, as far as this post has to care. */
  #isPublished(sha: string): boolean {
    return this.#there.has(sha) && !this.#asked.has(sha)
  }

  async #look(file: FichierNomme): Promise<void> {
    const { known, settled, born, others, options } = this.#shared
    const { id, sha } = file
    const seenFor = `${sha}/${file.parts?.join('/')}`
    if (settled.get(id) === seenFor && !born.has(id) && (!this.#space || this.#isPublished(sha))) return
    const place = await this.#shared.placeOf(file)
    const isHeld = known.isHeld(id, sha)
    if (place.genre === 'fichier') {
      const stamp = `${sha}/${stampOf(place)}`
      const isOwn = isHeld || (others.get(id) !== stamp && (await onDisk(place.chemin, () => sumOf(options.port, place.chemin, this.#setting.signal))) === sha)
      if (isOwn) {
        settled.set(id, seenFor)
        known.holds(id, sha)
        const isEdited = others.get(id) === stamp
        if (!this.#isPublished(sha) && (!isEdited || this.#stashed.has(sha))) this.#outgoing.push({ file, from: place.chemin, taille: place.taille })
        return
      }
      others.set(id, stamp)
    } else if (place.genre === 'ailleurs') {
      if (!isHeld && known.awaitedFrom(id) !== undefined) this.#bilan.interdits.push(file.nom)
      return
    }
    settled.delete(id)
    if (isHeld) known.holds(id, sha)
    else known.awaits(id)
    if (this.#there.has(sha)) this.#wanted.push(file)
  }

  /** Where a content may be taken from; undefined when every copy is damaged, and not yet to be tried again. */
  async #sourceOf(space: Space, file: FichierNomme): Promise<Carried | undefined> {
    const { damaged, options } = this.#shared
    for (const device of this.#there.get(file.sha) ?? []) {
      const from = space.at(device, [FOLDER, file.sha])
      const seen = await statIfAny(options.port, from)
      if (seen?.genre !== 'fichier' || seen.taille > PIECE_MAX) continue
      const before = damaged.get(file.sha)?.get(from)
      const isSame = before?.vu === stampOf(seen) && options.now().getTime() - before.a < AGAIN_MS
      if (!isSame) return { file, from, taille: seen.taille }
    }
    return undefined
  }

  /** So many files and bytes at most, the smallest first; one alone may be bigger. */
  async #each(carried: readonly Carried[], sens: RefusFichiers['sens'], carry: (one: Carried) => Promise<void>): Promise<number> {
    const { bornes, signal } = this.#setting
    let [files, bytes, refused, left] = [0, 0, 0, 0]
    for (const one of [...carried].sort(bySize)) {
      const isOver = files >= bornes.fichiers || (files > 0 && bytes + one.taille > bornes.octets)
      if (isOver || refused >= GIVE_UP) {
        left++
        this.#bilan.reste ||= isOver
        continue
      }
      files++
      bytes += one.taille
      if (!(await this.#attempt(sens, () => onDisk(one.from, () => carry(one))))) {
        refused++
        left++
      }
      signal.throwIfAborted()
    }
    return left
  }

  async #send(): Promise<void> {
    const { port } = this.#shared.options
    const { sortie } = this.#setting
    const space = this.#space
    if (space) this.#bilan.aPublier = await this.#each(this.#outgoing, 'depart', one => this.#put(space, one))
    for (const { file, from } of this.#outgoing) {
      if (!this.#shared.born.has(file.id) || this.#isPublished(file.sha)) continue
      await this.#attempt('depart', () => this.#stash(file, from))
    }
    for (const sha of this.#stashed) if (this.#isPublished(sha)) await discard(port, join(sortie, sha))
  }

  async #put(space: Space, { file, from }: Carried): Promise<void> {
    const { port } = this.#shared.options
    const { device, sortie, signal } = this.#setting
    const { id, sha } = file
    if (this.#isPublished(sha)) return
    await space.makeFolders(device, [FOLDER])
    const to = space.at(device, [FOLDER, sha])
    for (const source of this.#stashed.has(sha) ? [join(sortie, sha), from] : [from]) {
      const seen = await statIfAny(port, source)
      if (!seen || (await copyContent(port, { from: source, to, sha, over: true }, signal)) !== 'fait') {
        if (seen && source === from) this.#shared.others.set(id, `${sha}/${stampOf(seen)}`)
        continue
      }
      this.#there.set(sha, [device])
      this.#asked.delete(sha)
      this.#shared.born.delete(id)
      this.#bilan.publiees++
      return
    }
  }

  // Made here while the folder is away: kept as it was made, before Word is opened on it.
  async #stash(file: FichierNomme, from: string): Promise<void> {
    const { port, chemin } = this.#shared.options
    const { sortie, signal } = this.#setting
    const { id, sha } = file
    await makeInside(port, chemin, sortie)
    await onDisk(from, () => copyContent(port, { from, to: join(sortie, sha), sha }, signal))
    this.#shared.born.delete(id)
  }

  async #bring(): Promise<void> {
    const space = this.#space
    if (!space) return
    const { fichiers } = this.#setting.bornes
    const incoming: Carried[] = []
    for (const file of this.#wanted.sort((a, b) => a.taille - b.taille)) {
      const found = await this.#sourceOf(space, file)
      if (found) incoming.push(found)
      // One more than it carries: it then says that there is more.
      if (incoming.length > fichiers) break
    }
    await this.#each(incoming, 'arrivee', one => this.#take(one))
  }

  async #take({ file, from }: Carried): Promise<void> {
    const { options, known, settled, damaged } = this.#shared
    const { port, chemin } = options
    const { collection, id, parts, sha } = file
    if (!parts || (await followFolders(port, chemin, parts, true)) !== 'la') return
    const path = join(chemin, ...parts)
    const others = (await namesIn(port, dirname(path))).map(folded)
    // Capitals do not tell two names apart: the folder may go to Windows.
    const isTaken = others.includes(folded(parts.at(-1) ?? ''))
    for (const to of isTaken ? [besideOf(path, sha)] : [path, besideOf(path, sha)]) {
      const done = await copyContent(port, { from, to, sha }, this.#setting.signal)
      if (done === 'pris') continue
      if (done === 'fait') {
        known.holds(id, sha)
        settled.set(id, `${sha}/${parts.join('/')}`)
        damaged.delete(sha)
        this.#bilan.recues++
        this.arrived.push({ collection, id })
      } else {
        const seen = await statIfAny(port, from)
        const copies = damaged.get(sha) ?? new Map()
        damaged.set(sha, copies.set(from, { vu: seen ? stampOf(seen) : '', a: options.now().getTime() }))
      }
      return
    }
  }

  /** Says which contents this post could not take, so that whoever has them puts them again. */
  async #ask(): Promise<void> {
    const { device } = this.#setting
    const space = this.#space
    const abimes = [...new Set(this.#wanted.flatMap(({ sha }) => (this.#shared.damaged.has(sha) ? [sha] : [])))].sort()
    if (!space || this.#shared.told === abimes.join()) return
    const isSilent = abimes.length === 0 && !(await space.names(device, [])).some(name => name.startsWith('demande-'))
    if (!isSilent) await space.tell(device, 'demande', { appareil: device, abimes })
    this.#shared.told = abimes.join()
  }

  #account(files: readonly FichierNomme[]): void {
    const { known, since, options } = this.#shared
    const now = options.now().getTime()
    const awaited = new Set<string>()
    for (const { collection, id } of files) {
      const appareil = known.awaitedFrom(id)
      if (appareil === undefined) continue
      awaited.add(id)
      if (!since.has(id)) since.set(id, now)
      this.#bilan.attendus.push({ collection, appareil, tarde: now - (since.get(id) ?? now) >= LATE_MS })
    }
    for (const id of since.keys()) if (!awaited.has(id)) since.delete(id)
  }
}
