import { dirname, join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { statIfAny } from '../backups/classeurFiles'
import { besideOf } from '../pieces/ownPlace'
import { Slices } from '../slices'
import { discard, makeInside, namesIn, onDisk } from '../store/fsPort'
import { copyContent, sumOf } from './content'
import { Contents, isContent, stampOf } from './contents'
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

const GIVE_UP = 3
const LATE_MS = 2 * 60_000

const bySize = (a: Carried, b: Carried): number => a.taille - b.taille
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** One passage of the files between this post and the shared folder. */
export class Passage {
  /** Records whose files came. */
  readonly arrived: { collection: Naming; id: string }[] = []
  readonly #shared: SharedFiles
  readonly #setting: Setting
  readonly #outgoing: Carried[] = []
  readonly #wanted: FichierNomme[] = []
  readonly #bilan: BilanFichiers = { publiees: 0, recues: 0, attendus: [], aPublier: 0, reste: false, interdits: [], refus: [] }
  /** Undefined until the shared folder was seen. */
  #contents: Contents | undefined
  #stashed = new Set<string>()

  constructor(shared: SharedFiles, setting: Setting) {
    this.#shared = shared
    this.#setting = setting
  }

  /** Carries what may be. What a disk refuses is in the account. */
  async run(files: readonly FichierNomme[]): Promise<BilanFichiers> {
    const { port } = this.#shared.options
    const { space, device, sortie, signal } = this.#setting
    const slices = new Slices()
    await this.#attempt('lecture', async () => {
      this.#contents = space && (await Contents.see({ space, device, shared: this.#shared, signal }))
    })
    await this.#attempt('depart', async () => {
      this.#stashed = new Set((await namesIn(port, sortie)).filter(isContent))
    })
    for (const file of files) {
      await this.#attempt('depart', () => this.#look(file))
      if (slices.over) await slices.breathe()
      signal.throwIfAborted()
    }
    await this.#send()
    const contents = this.#contents
    if (contents) await this.#attempt('lecture', () => this.#bring(contents))
    if (contents) await this.#attempt('depart', () => contents.ask(this.#wanted.map(({ sha }) => sha)))
    this.#account(files)
    // Nothing moved: trying at once would not do better.
    this.#bilan.reste &&= this.#bilan.publiees + this.#bilan.recues > 0
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

  #isPublished(sha: string): boolean {
    return this.#contents?.isPublished(sha) === true
  }

  async #look(file: FichierNomme): Promise<void> {
    const { known, settled, born, others, options } = this.#shared
    const { id, sha } = file
    const seenFor = `${sha}/${file.parts?.join('/')}`
    if (settled.get(id) === seenFor && !born.has(id) && (!this.#contents || this.#isPublished(sha))) return
    const place = await this.#shared.placeOf(file)
    const isHeld = known.isHeld(id, sha)
    if (place.genre === 'fichier') {
      const stamp = `${sha}/${stampOf(place)}`
      // Beside, it bears the letters of its own fingerprint: this post put it there for this record.
      const isOwn = isHeld || place.beside || (others.get(id) !== stamp && (await onDisk(place.chemin, () => sumOf(options.port, place.chemin, this.#setting.signal))) === sha)
      if (isOwn) {
        settled.set(id, seenFor)
        known.holds(id, sha)
        const isEdited = others.get(id) === stamp
        if (this.#isPublished(sha)) born.delete(id)
        else if (!isEdited || this.#stashed.has(sha)) this.#outgoing.push({ file, from: place.chemin, taille: place.taille })
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
    if (this.#contents?.has(sha)) this.#wanted.push(file)
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
    const contents = this.#contents
    if (contents) this.#bilan.aPublier = await this.#each(this.#outgoing, 'depart', one => this.#put(contents, one))
    for (const { file, from } of this.#outgoing) {
      if (!this.#shared.born.has(file.id) || this.#isPublished(file.sha)) continue
      await this.#attempt('depart', () => this.#stash(file, from))
    }
    for (const sha of this.#stashed) if (this.#isPublished(sha)) await discard(port, join(sortie, sha))
  }

  async #put(contents: Contents, { file, from }: Carried): Promise<void> {
    const { options, others, born } = this.#shared
    const { id, sha } = file
    if (contents.isPublished(sha)) return
    for (const source of this.#stashed.has(sha) ? [join(this.#setting.sortie, sha), from] : [from]) {
      const seen = await statIfAny(options.port, source)
      if (seen && (await contents.put(source, sha))) {
        born.delete(id)
        this.#bilan.publiees++
        return
      }
      if (seen && source === from) others.set(id, `${sha}/${stampOf(seen)}`)
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

  async #bring(contents: Contents): Promise<void> {
    const { fichiers } = this.#setting.bornes
    const incoming: Carried[] = []
    for (const file of this.#wanted.sort((a, b) => a.taille - b.taille)) {
      const found = await contents.sourceOf(file.sha)
      if (found) incoming.push({ file, ...found })
      // One more than it carries: it then says that there is more.
      if (incoming.length > fichiers) break
    }
    await this.#each(incoming, 'arrivee', one => this.#take(contents, one))
  }

  async #take(contents: Contents, { file, from }: Carried): Promise<void> {
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
      } else await contents.foundDamaged(from, sha)
      return
    }
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
