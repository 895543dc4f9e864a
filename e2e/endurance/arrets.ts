import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createFolder } from '../../electron/core/classeur/createClasseur'
import { inventedStructures } from '../../electron/core/demo/inventedStructures'
import { formatEntier } from '../../shared/kernel/texte'
import { aPostCore } from '../bench/classeurs'
import { fois, median, ms, tell } from '../bench/mesure'
import { Enfant } from './enfant'
import { settle } from './entente'
import { Hasard } from './hasard'
import { gestesOf, temporariesIn } from './histoire'
import type { Champ, Fait } from './ordres'
import { gesteDe } from './travail'

const PAR_MANCHE = 25
const FICHES = 60
// A post is left to work so long at most before it is killed, in ms.
const PATIENCE = 1000

/** One of the two posts: its process, and what it has acknowledged. */
interface Poste {
  nom: string
  code: string
  champ: Champ
  classeur: string
  enfant: Enfant
  dits: Set<number>
  crees: string[]
  /** The last number it wrote alone in each record. */
  places: Map<string, number>
}

/** What the whole loop found. */
class Compte {
  arrets = 0
  accuses = 0
  perdus: string[] = []
  illisibles: string[] = []
  trompeuses: string[] = []
  ecarts: string[] = []
  temporaires: string[] = []
  conflits = 0
  sauvegardes = 0
  readonly apresArret: { tout: number[]; ouverture: number[] } = { tout: [], ouverture: [] }
  readonly apresFermeture: { tout: number[]; ouverture: number[] } = { tout: [], ouverture: [] }
}

/** Kills a real process again and again while it writes, backs up, restores and exchanges with another one. @returns whether nothing was lost */
export async function arrets(folder: string, { combien, minutes, commun, graine }: { combien: number; minutes: number; commun: string; graine: number }): Promise<boolean> {
  const compte = new Compte()
  const since = performance.now()
  for (let manche = 0; compte.arrets < combien && performance.now() - since < minutes * 60_000; manche++) {
    const place = { folder: join(folder, `manche-${manche}`), commun: join(commun, `manche-${manche}`) }
    await new Manche(compte, place, new Hasard(graine + manche), manche % 2 === 1).run(Math.min(PAR_MANCHE, combien - compte.arrets))
    process.stdout.write(`${compte.arrets} arrêts, ${formatEntier(compte.accuses)} gestes accusés, ${faults(compte)} défaut(s)\n`)
  }
  await report(compte)
  return faults(compte) === 0
}

// A temporary that stays loses nothing: it is told, and does not fail the run.
const faults = ({ perdus, illisibles, trompeuses, ecarts }: Compte): number => perdus.length + illisibles.length + trompeuses.length + ecarts.length

/** Two new posts around a new space, and so many kills. Gestures are taken back by restorations in every other one only: what then stands is compared, not foretold. */
class Manche {
  readonly #compte: Compte
  readonly #place: { folder: string; commun: string }
  readonly #hasard: Hasard
  readonly #restaurer: boolean

  constructor(compte: Compte, place: { folder: string; commun: string }, hasard: Hasard, restaurer: boolean) {
    this.#compte = compte
    this.#place = place
    this.#hasard = hasard
    this.#restaurer = restaurer
  }

  async run(kills: number): Promise<void> {
    await mkdir(this.#place.commun, { recursive: true })
    const postes: [Poste, Poste] = [await this.#begin('Accueil', 'ACC', 'notes'), await this.#begin('Direction', 'DIR', 'sigle')]
    await settle(postes.map(({ enfant }) => enfant))
    for (const poste of postes) this.#work(poste)
    for (let kill = 0; kill < kills; kill++) {
      const poste = this.#hasard.un(postes)
      await wait(this.#hasard.sous(PATIENCE))
      await poste.enfant.kill()
      this.#compte.arrets++
      await this.#restart(poste, this.#compte.apresArret)
      if (kill % 5 === 4) {
        await poste.enfant.close()
        await this.#restart(poste, this.#compte.apresFermeture)
      }
      this.#work(poste)
    }
    await this.#end(postes)
  }

  async #begin(nom: string, code: string, champ: Champ): Promise<Poste> {
    const classeur = join(this.#place.folder, nom)
    const core = await aPostCore()
    await createFolder(core, classeur, code === 'ACC' ? inventedStructures(FICHES, core.communes) : [])
    await core.close()
    const poste: Poste = { nom, code, champ, classeur, enfant: await Enfant.launch(classeur, nom, fait => this.#heard(poste, fait)), dits: new Set(), crees: [], places: new Map() }
    await poste.enfant.ask('partager', { commun: this.#place.commun, nom, code })
    return poste
  }

  #heard(poste: Poste, { n, place, cree }: Fait): void {
    this.#compte.accuses++
    poste.dits.add(n)
    if (cree) poste.crees.push(cree)
    if (place) poste.places.set(place, n)
  }

  #work({ enfant, dits, champ }: Poste): void {
    const comment = { depuis: Math.max(0, ...dits) + 2, graine: this.#hasard.sous(2 ** 31), restaurer: this.#restaurer, champ }
    // It ends by its kill; what goes wrong before is a fault of its own.
    enfant.ask('travailler', comment).catch((error: Error) => {
      if (error.message !== 'the post has ended') this.#compte.ecarts.push(error.message)
    })
  }

  async #restart(poste: Poste, departs: Compte['apresArret']): Promise<void> {
    const { nom, classeur, dits } = poste
    try {
      poste.enfant = await Enfant.launch(classeur, nom, fait => this.#heard(poste, fait))
      departs.tout.push(poste.enfant.depart.tout)
      departs.ouverture.push(poste.enfant.depart.ouverture)
      const { anomalies, trompeuses, sauvegardes } = await poste.enfant.ask('examiner')
      this.#compte.illisibles.push(...anomalies)
      this.#compte.trompeuses.push(...trompeuses)
      this.#compte.sauvegardes += sauvegardes
      const { actif, joignable, retenus } = await poste.enfant.ask('echanger')
      if (!actif || !joignable) this.#compte.illisibles.push(`partage : ${retenus.join(' ')}`)
    } catch (error) {
      this.#compte.illisibles.push(`${classeur} : ${String(error)}`)
      throw error
    }
    const gestes = await gestesOf(classeur)
    this.#compte.perdus.push(...[...dits].map(n => gesteDe(nom, n)).filter(geste => !gestes.has(geste)))
  }

  async #end(postes: [Poste, Poste]): Promise<void> {
    for (const { enfant } of postes) await enfant.ask('cesser')
    const [one, other] = await settle(postes.map(({ enfant }) => enfant))
    if (JSON.stringify(one) !== JSON.stringify(other)) this.#compte.ecarts.push(`${this.#place.folder} : ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`)
    this.#compte.conflits += one?.conflits ?? 0
    for (const { enfant } of postes)
      for (const { nom, champ, crees, places } of postes) {
        this.#compte.perdus.push(...(await enfant.ask('manquants', crees)))
        const standing = await enfant.ask('places', champ)
        if (!this.#restaurer)
          this.#compte.perdus.push(...[...places].filter(([id, n]) => !((standing[id] ?? 0) >= n)).map(([id, n]) => `${nom} ${champ} ${id} : ${standing[id]} au lieu de ${n}`))
      }
    for (const poste of postes) {
      await poste.enfant.close()
      // What a kill left is swept by the next start and the next exchange; among the backups, by the next one.
      await this.#restart(poste, this.#compte.apresFermeture)
      await poste.enfant.close()
      this.#compte.temporaires.push(...(await temporariesIn(poste.classeur)).filter(path => !path.startsWith('sauvegardes')))
    }
    this.#compte.temporaires.push(...(await temporariesIn(this.#place.commun)))
  }
}

async function report(compte: Compte): Promise<void> {
  const { apresArret, apresFermeture } = compte
  const quoi = `${formatEntier(compte.arrets)} arrêts brutaux`
  const none = async (what: string, found: readonly string[], pair?: string) => {
    for (const one of found.slice(0, 20)) process.stdout.write(`${what} : ${one}\n`)
    await tell({
      quoi: `${quoi} : ${what}`,
      mesure: formatEntier(found.length),
      ...(pair ? { pair } : {}),
      resultat: formatEntier(found.length),
      but: '0',
      tenu: found.length === 0,
    })
  }
  await none('gestes accusés perdus', compte.perdus, `${formatEntier(compte.accuses)} accusés`)
  await none('classeurs ou partages illisibles', compte.illisibles)
  await none('postes qui ne s’accordent pas à la fin', compte.ecarts, `${formatEntier(compte.conflits)} conflits, les mêmes`)
  await none('sauvegardes à moitié faites données pour bonnes', compte.trompeuses, `${formatEntier(compte.sauvegardes)} relues`)
  await none('fichiers temporaires restés', compte.temporaires)
  for (const [quand, key] of [
    ['redémarrer, du lancement au classeur ouvert', 'tout'],
    ['redémarrer, l’ouverture seule', 'ouverture'],
  ] as const) {
    const [killed, closed] = [median(apresArret[key]), median(apresFermeture[key])]
    await tell({ quoi: quand, mesure: ms(killed), pair: `après une fermeture ${ms(closed)}`, resultat: fois(killed / closed), but: '< ×2', tenu: killed / closed < 2 })
  }
}
