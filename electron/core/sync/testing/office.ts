import { Failure } from '../../../../shared/kernel/failure'
import type { Entry } from './memoryFs'
import { Post } from './post'
import { World } from './world'

/** Two posts that have worked together, as they lie on their disks. */
export interface Kept {
  folders: Entry[]
  changes: Post['classeur']['changes'][]
}

const NAMES = ['a', 'b']

/** Two posts around a shared folder, whose gestures are all apart: whatever befalls one of them, each value must stand on both in the end. */
export class Office {
  readonly world = new World(1, 2)
  readonly a: Post
  readonly b: Post
  readonly #said: [id: string, champ: string, value: string][] = []

  constructor(kept?: Kept) {
    const [a, b] = NAMES.map((nom, n) => new Post(this.world, nom, kept?.changes[n]))
    if (!a || !b) throw new Error('two posts')
    this.a = a
    this.b = b
    for (const [n, place] of [this.world.commun, a.dossier, b.dossier].entries()) {
      const folder = kept?.folders[n]
      if (folder) this.world.disk.put(place, folder)
    }
    if (!kept) for (const post of [a, b]) this.world.join(post)
  }

  keep(): Kept {
    return {
      folders: [this.world.commun, this.a.dossier, this.b.dossier].map(place => this.world.disk.copy(place)),
      changes: [this.a, this.b].map(({ classeur }) => [...classeur.changes]),
    }
  }

  say(post: Post, id: string, champ: string, value: string): void {
    const fiche = { ...(post.classeur.get('essais', id) ?? { id }), [champ]: value }
    post.classeur.record(value, { personne: value, poste: post.nom }, [{ collection: 'essais', id, fiche }])
    this.#said.push([id, champ, value])
  }

  /** Expects what another office has said: this one began where it was left. */
  expects(other: Office): void {
    this.#said.push(...other.#said)
  }

  /** One exchange; what the disk of the post refuses is for the next. */
  async meet(post: Post): Promise<void> {
    await post.exchange().catch(refusedOnly)
  }

  /** A morning of work: both begin, write, stop and come back; small files become one. */
  async work(): Promise<void> {
    const { a, b } = this
    this.say(a, 'r1', 'nom', 'a1')
    await this.meet(a)
    this.say(b, 'r2', 'nom', 'b1')
    await this.meet(b)
    this.say(a, 'r1', 'sigle', 'a2')
    await this.meet(a)
    await a.restart(true).catch(refusedOnly)
    this.say(a, 'r1', 'notes', 'a3')
    for (let n = 0; n < 2; n++) await this.meet(a)
    await this.meet(b)
  }

  /** Both come back to a disk that is well; gives what is wrong then. */
  async settle(): Promise<string | undefined> {
    for (const post of [this.a, this.b]) await post.restart(false)
    for (let round = 0; round < 3; round++) for (const post of [this.a, this.b]) await post.exchange()
    const wrong = [this.a, this.b].flatMap(post =>
      this.#said.flatMap(([id, champ, value]) =>
        post.classeur.get('essais', id)?.[champ] === value ? [] : [`${post.nom} holds ${post.classeur.get('essais', id)?.[champ]} for ${value}`],
      ),
    )
    const disputes = await this.a.exchanger.ask(moteur => moteur.disputes())
    await this.close()
    return [...wrong, ...this.world.wrongs, ...(disputes ?? []).map(({ cle }) => `${cle} is disputed`)][0]
  }

  async close(): Promise<void> {
    for (const post of [this.a, this.b]) await post.exchanger.close().catch(() => undefined)
  }
}

function refusedOnly(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
}
