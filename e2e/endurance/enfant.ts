import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Dit, Fait, Ordres } from './ordres'

interface Attente {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** A post in a process of its own, seen from outside. */
export class Enfant {
  /** From its launch until its classeur was open, in ms: the whole, and the opening alone. */
  depart = { tout: 0, ouverture: 0 }
  readonly #process: ChildProcess
  readonly #exit: Promise<unknown>
  readonly #asked = new Map<number, Attente>()
  readonly #entendre: (fait: Fait) => void
  #number = 0

  private constructor(classeur: string, nom: string, entendre: (fait: Fait) => void) {
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'poste.js'), classeur, nom], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#exit = once(this.#process, 'close')
    this.#entendre = entendre
    // Killed while it is spoken to: what was asked is answered by its end.
    this.#process.stdin?.on('error', () => undefined)
  }

  /** Launches a post on its classeur. @throws when it cannot open it */
  static async launch(classeur: string, nom: string, entendre: (fait: Fait) => void = () => undefined): Promise<Enfant> {
    const since = performance.now()
    const enfant = new Enfant(classeur, nom, entendre)
    const ouverture = await enfant.#listen()
    enfant.depart = { tout: performance.now() - since, ouverture }
    return enfant
  }

  /** Asks something of it. @throws what it said went wrong, or that it ended before it answered */
  ask<Nom extends keyof Ordres>(ordre: Nom, ...donne: Parameters<Ordres[Nom]>): ReturnType<Ordres[Nom]> {
    const n = ++this.#number
    const answer = new Promise<unknown>((resolve, reject) => this.#asked.set(n, { resolve, reject }))
    this.#process.stdin?.write(`${JSON.stringify({ n, ordre, donne: donne[0] })}\n`)
    return answer as ReturnType<Ordres[Nom]>
  }

  /** Kills it where it stands. @returns once nothing more can be heard of it */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#exit
  }

  /** Has it close its classeur and end. @returns the most memory it ever held, in Mo */
  async close(): Promise<number> {
    const most = await this.ask('fermer')
    this.#process.stdin?.end()
    await this.#exit
    return most
  }

  #listen(): Promise<number> {
    const lines = createInterface(this.#process.stdout ?? process.stdin)
    return new Promise((resolve, reject) => {
      lines.on('line', line => {
        // The last line of a killed process may be cut: it was not said.
        if (!line.endsWith('}')) return
        const dit = JSON.parse(line) as Dit
        if ('pret' in dit) resolve(dit.pret)
        else if ('fait' in dit) this.#entendre(dit.fait)
        else this.#answer(dit)
      })
      void this.#exit.then(() => {
        const ended = new Error('the post has ended')
        reject(ended)
        for (const { reject: refuse } of this.#asked.values()) refuse(ended)
        this.#asked.clear()
      })
    })
  }

  #answer(dit: Extract<Dit, { n: number }>): void {
    const attente = this.#asked.get(dit.n)
    this.#asked.delete(dit.n)
    if ('faute' in dit) attente?.reject(new Error(dit.faute))
    else attente?.resolve(dit.valeur)
  }
}
