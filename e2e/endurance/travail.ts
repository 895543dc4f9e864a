import { setTimeout as wait } from 'node:timers/promises'
import { backupsIn, deleteBackups, isReadable } from '../../electron/core/backups/backupsIn'
import { makeBackup } from '../../electron/core/backups/makeBackup'
import { restoreFile } from '../../electron/core/backups/restoreBackup'
import type { Core } from '../../electron/core/core'
import { placesOf } from '../../electron/core/store/load'
import { Hasard } from './hasard'
import type { Champ, Dit, Fait } from './ordres'

/** How a gesture of the endurance is named in the history. */
export const gesteDe = (poste: string, n: number): string => `E ${poste} ${n}`

// Some records are for one post each, some for all, some are put away and taken back.
const [SEULES, DISPUTEES, JETEES] = [10, 5, 5]
const GARDEES = 3

interface Comment {
  depuis: number
  graine: number
  restaurer: boolean
  champ: Champ
}

/** All that a post does at once, until it is told to cease or killed. */
export class Travail {
  readonly #core: Core
  readonly #poste: string
  readonly #dire: (dit: Dit) => void
  #cesse = false

  constructor(core: Core, poste: string, dire: (dit: Dit) => void) {
    this.#core = core
    this.#poste = poste
    this.#dire = dire
  }

  cesser(): void {
    this.#cesse = true
  }

  /** Resolves once all of it has ceased. */
  async run({ depuis, graine, restaurer, champ }: Comment): Promise<void> {
    const hasard = new Hasard(graine)
    await Promise.all([
      this.#ecrire(depuis, champ, new Hasard(graine + 1)),
      this.#souvent(hasard, 150, () => this.#core.store.checkpoint()),
      this.#souvent(hasard, 250, () => this.#core.partage.exchange()),
      this.#souvent(hasard, 500, () => this.#sauvegarder()),
      ...(restaurer ? [this.#souvent(hasard, 900, () => this.#restaurer())] : []),
    ])
  }

  async #souvent(hasard: Hasard, pause: number, work: () => Promise<unknown>): Promise<void> {
    for (await wait(hasard.sous(pause)); !this.#cesse; await wait(hasard.sous(pause))) await work()
  }

  async #ecrire(depuis: number, champ: Champ, hasard: Hasard): Promise<void> {
    const { lire, store } = this.#core
    // The corbeille included: at each start, the same records for the same use.
    const ids = [...lire.all('structures'), ...store.trashed().flatMap(({ collection, fiche }) => (collection === 'structures' ? [fiche] : []))]
      .map(({ id }) => id)
      .sort()
      .slice(0, SEULES + DISPUTEES + JETEES)
    for (let n = depuis; !this.#cesse; n++) {
      this.#dire({ fait: await this.#geste(n, champ, ids, hasard) })
      await wait(hasard.sous(100))
    }
  }

  async #geste(n: number, champ: Champ, ids: readonly string[], hasard: Hasard): Promise<Fait> {
    const seule = ids[hasard.sous(SEULES)] ?? ''
    const disputee = ids[SEULES + hasard.sous(DISPUTEES)] ?? ''
    const jetee = ids[SEULES + DISPUTEES + hasard.sous(JETEES)] ?? ''
    const sorte = hasard.sous(100)
    let place: string | undefined
    const cree = await this.#core.store.update(gesteDe(this.#poste, n), this.#core.auteur, tx => {
      // A backup restored meanwhile puts away what was born after it: there is then nothing to write in.
      const ici = (id: string): boolean => tx.get('structures', id) !== undefined
      if (sorte < 55 && ici(seule)) {
        place = seule
        tx.edit('structures', seule, fiche => Object.assign(fiche, { [champ]: String(n) }))
      } else if (sorte >= 55 && sorte < 70 && ici(disputee)) tx.edit('structures', disputee, fiche => Object.assign(fiche, { nom: `${this.#poste} ${n}` }))
      else if (sorte >= 70 && sorte < 80) {
        if (ici(jetee)) tx.trash('structures', jetee)
        else tx.restore('structures', jetee)
      } else return tx.create('structures', { nom: gesteDe(this.#poste, n), notes: 'x'.repeat(hasard.sous(900)) })
      return undefined
    })
    return { n, ...(cree === undefined ? {} : { cree }), ...(place === undefined ? {} : { place }) }
  }

  async #sauvegarder(): Promise<void> {
    const { port, chemin } = this.#core
    await this.#core.sauvegardes.run(async stop => {
      await makeBackup(this.#core, 'manuelle', stop)
      await deleteBackups(port, (await backupsIn(port, placesOf(chemin).sauvegardes)).filter(isReadable).slice(0, -GARDEES))
    })
  }

  async #restaurer(): Promise<void> {
    const { port, chemin } = this.#core
    const good = (await backupsIn(port, placesOf(chemin).sauvegardes)).filter(isReadable)
    // Not the oldest: it may be deleted before its turn comes.
    const asked = good.at(-2) ?? good.at(-1)
    if (asked) await restoreFile(this.#core, asked.chemin)
  }
}
