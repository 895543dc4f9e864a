import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createFolder } from '../../electron/core/classeur/createClasseur'
import { formatEntier, formatNombre } from '../../shared/kernel/texte'
import { aPostCore, demoWith } from '../bench/classeurs'
import { fois, median, ms, tell } from '../bench/mesure'
import { Enfant } from './enfant'
import { settle } from './entente'
import { Hasard } from './hasard'
import type { Passage } from './ordres'

interface Combien {
  postes: number
  fiches: number
  /** How many fields of records are changed in all. */
  modifications: number
  /** How many gestures a post makes between two exchanges. */
  parEchange: number
  commun: string
  graine: number
}

interface Poste {
  nom: string
  classeur: string
  enfant: Enfant
  /** Rounds during which it is away. */
  absent: number
}

/** What befalls a post in a turn. */
interface Tirage {
  graine: number
  /** During how many turns it is then away. */
  absence: number
  /** Closed for the night. */
  restart: boolean
}

const draw = (hasard: Hasard): Tirage => ({ graine: hasard.sous(2 ** 31), absence: hasard.sous(40) === 0 ? hasard.sous(20) : 0, restart: hasard.sous(60) === 0 })

/** So many posts around one space, for as long as it takes to make so many changes. @returns whether they agree at the end */
export async function postes(folder: string, combien: Combien): Promise<boolean> {
  const hasard = new Hasard(combien.graine)
  await mkdir(combien.commun, { recursive: true })
  const all: Poste[] = []
  const memories: number[] = []
  for (let n = 1; n <= combien.postes; n++) all.push(await begin(folder, combien, n))
  await settle(all.map(({ enfant }) => enfant))
  const spaceAtFirst = await sizeOf(combien.commun)

  const passages: Passage[] = []
  let [writing, gestures, done, restarts, told] = [0, 0, 0, 0, 0]
  // All write and exchange at the same time, as in an office: what each does is drawn before, so that a seed draws it again.
  const turn = async (poste: Poste, { graine, absence, restart }: Tirage): Promise<void> => {
    const { modifications, ms: spent } = await poste.enfant.ask('ecrire', { combien: combien.parEchange, graine })
    writing += spent
    gestures += combien.parEchange
    done += modifications
    if (poste.absent-- > 0) return
    passages.push(await poste.enfant.ask('echanger'))
    if (absence > 0) poste.absent = absence
    if (!restart) return
    memories.push(await poste.enfant.close())
    poste.enfant = await Enfant.launch(poste.classeur, poste.nom)
    restarts++
  }
  while (done < combien.modifications) {
    const drawn = all.map(poste => ({ poste, tirage: draw(hasard) }))
    await Promise.all(drawn.map(({ poste, tirage }) => turn(poste, tirage)))
    if (done - told >= combien.modifications / 20) {
      told = done
      process.stdout.write(`${formatEntier(done)} modifications en ${formatEntier(gestures)} gestes, ${formatEntier(passages.length)} échanges, ${restarts} redémarrages\n`)
    }
  }
  const held = await settle(all.map(({ enfant }) => enfant))
  const different = held.filter(one => JSON.stringify(one) !== JSON.stringify(held[0])).length
  const anomalies = (await Promise.all(all.map(async ({ enfant }) => (await enfant.ask('examiner')).anomalies))).flat()
  for (const one of [...anomalies, ...(different > 0 ? held.map(sums => JSON.stringify(sums)) : [])]) process.stdout.write(`${one}\n`)
  const json = (await all[0]?.enfant.ask('poids')) ?? 0
  for (const { enfant } of all) memories.push(await enfant.close())
  const quoi = `${combien.postes} postes, ${formatEntier(held[0]?.fiches ?? 0)} fiches, ${formatEntier(done)} modifications en ${formatEntier(gestures)} gestes`
  await tell({
    quoi: `${quoi} : qui ne s’accordent pas`,
    mesure: formatEntier(different),
    pair: `${formatEntier(passages.length)} échanges, ${restarts} redémarrages, ${formatEntier(held[0]?.conflits ?? 0)} conflits`,
    resultat: formatEntier(different),
    but: '0',
    tenu: different === 0,
  })
  await tell({ quoi: 'anomalies dans leurs classeurs', mesure: formatEntier(anomalies.length), resultat: formatEntier(anomalies.length), but: '0', tenu: anomalies.length === 0 })
  await tellSizes(spaceAtFirst, await sizeOf(combien.commun), json)
  const own = join(all[0]?.classeur ?? '', 'partage')
  await tell({
    quoi: 'ce qu’un poste garde pour partager',
    mesure: mo((await sizeOf(own)).bytes),
    pair: `JSON compact ${mo(json)}`,
    resultat: fois((await sizeOf(own)).bytes / json),
  })
  const times = passages.map(passage => passage.ms).sort((a, b) => a - b)
  await tell({ quoi: 'un échange', mesure: ms(median(times)), pair: `95 sur 100 sous ${ms(times[Math.floor(times.length * 0.95)] ?? 0)}`, resultat: ms(median(times)) })
  await tell({ quoi: 'un geste, pendant tout ce temps', mesure: ms(writing / gestures), resultat: ms(writing / gestures) })
  await tell({
    quoi: 'mémoire d’un poste, au plus fort',
    mesure: `${Math.round(Math.max(...memories))} Mo`,
    pair: `médiane ${Math.round(median(memories))} Mo`,
    resultat: `${Math.round(Math.max(...memories))} Mo`,
  })
  return different === 0 && anomalies.length === 0
}

const mo = (bytes: number): string => `${formatNombre(Number((bytes / 1e6).toPrecision(3)))} Mo`

async function begin(folder: string, { fiches, commun }: Combien, n: number): Promise<Poste> {
  const nom = `Poste ${n}`
  const classeur = join(folder, nom)
  const core = await aPostCore()
  // Two structures come with three records of their own.
  if (n === 1) await demoWith(core, classeur, Math.round(fiches / 2.5))
  else await createFolder(core, classeur, [])
  await core.close()
  const enfant = await Enfant.launch(classeur, nom)
  const begun = performance.now()
  await enfant.ask('partager', { commun, nom, code: `P${n}` })
  const { fiches: held } = await enfant.ask('empreintes')
  if (n <= 2)
    await tell({
      quoi: n === 1 ? `apporter ${formatEntier(held)} fiches à l’espace` : `les recevoir sur un second poste`,
      mesure: ms(performance.now() - begun),
      resultat: ms(performance.now() - begun),
    })
  return { nom, classeur, enfant, absent: 0 }
}

interface Taille {
  bytes: number
  files: number
  packs: number
}

async function sizeOf(folder: string): Promise<Taille> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length, packs: files.filter(file => file.endsWith('.pack')).length }
}

async function tellSizes(first: Taille, last: Taille, json: number): Promise<void> {
  const pair = `JSON compact ${mo(json)}`
  await tell({ quoi: 'l’espace à son début', mesure: mo(first.bytes), pair, resultat: fois(first.bytes / json), but: '≤ ×0,5', tenu: first.bytes / json <= 0.5 })
  await tell({
    quoi: `l’espace à la fin, ${formatEntier(last.files)} fichiers dont ${last.packs} paquets`,
    mesure: mo(last.bytes),
    pair,
    resultat: fois(last.bytes / json),
    but: '≤ ×3',
    tenu: last.bytes / json <= 3,
  })
}
