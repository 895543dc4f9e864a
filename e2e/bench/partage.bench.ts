import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { openFolder } from '../../electron/core/classeur/openClasseur'
import type { Core } from '../../electron/core/core'
import { listRows } from '../../electron/core/records/listRows'
import { nodeFs } from '../../electron/core/store/fsPort'
import { migrations, schemaOf } from '../../electron/core/store/migrations'
import { empreinteHere } from '../../electron/core/sync/device'
import { partageOf } from '../../electron/core/sync/join'
import { moteurHere } from '../../electron/core/sync/moteur'
import { beginSharing } from '../../electron/core/sync/shareActions'
import { collectionNames } from '../../shared/fiches'
import { formatEntier, formatNombre } from '../../shared/kernel/texte'
import { aThreadedCore, demoWith, dist, inFolder, onlyStructures } from './classeurs'
import { fois, heldDuring, inTurn, ms, tell, timed } from './mesure'

const FICHES = 5000
const POSTES = 5
const GESTES = 200

async function bytesIn(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

const jsonOf = (core: Core): number => collectionNames.reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(core.lire.all(name))), 0)

/** One of the posts around the space, made from a copy of the first: it takes an identity of its own. */
async function copied(folder: string, n: number): Promise<void> {
  await cp(join(folder, 'classeur'), join(folder, `copie-${n}`), { recursive: true })
  const core = await aThreadedCore()
  await openFolder(core, join(folder, `copie-${n}`))
  const ids = core.lire.all('structures').map(({ id }) => id)
  for (let turn = 0; turn < GESTES; turn++)
    await core.store.update('Sigle', core.auteur, tx =>
      tx.edit('structures', ids[(turn * 37 + n * 11) % ids.length] ?? '', fiche => void Object.assign(fiche, { sigle: `P${n} ${turn}` })),
    )
  await core.partage.exchange()
  await core.close()
}

/** The same merged by the engine alone, from the disk: without the classeur. */
async function mergedAlone(folder: string): Promise<number> {
  const moteur = moteurHere({ port: nodeFs, now: () => new Date() })
  const dossier = partageOf(folder)
  await moteur.open({ dossier, schema: schemaOf(migrations), utilisateur: 'Éloïse', version: '0', empreinte: empreinteHere(folder) })
  await moteur.exchange()
  const time = await timed(async () => {
    while (await moteur.take());
  })
  await moteur.close()
  return time
}

/** What a peer in a process of its own found. */
function besides<T>(program: string, ...args: string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, program), ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}

test('partager', () =>
  inFolder(async folder => {
    const core = await aThreadedCore()
    await onlyStructures(core, join(folder, 'classeur'), FICHES)
    await mkdir(join(folder, 'commun'))
    const json = jsonOf(core)
    await beginSharing(core, join(folder, 'commun'), 'Essai', { nom: 'Accueil', code: 'ACC' })
    const space = await bytesIn(join(folder, 'commun'))
    await tell({
      quoi: `l’espace de ${formatEntier(FICHES)} fiches, à son début`,
      mesure: `${formatNombre(Math.round(space / 1000))} ko`,
      pair: `JSON compact ${formatNombre(Math.round(json / 1000))} ko`,
      resultat: fois(space / json),
      but: '≤ ×0,5',
      tenu: space / json <= 0.5,
    })

    const ids = core.lire.all('structures').map(({ id }) => id)
    const thousand = await timed(async () => {
      for (let turn = 0; turn < 1000; turn++)
        await core.store.update('Notes', core.auteur, tx =>
          tx.edit('structures', ids[(turn * 7) % ids.length] ?? '', fiche => void Object.assign(fiche, { notes: `note ${turn}` })),
        )
    })
    const taken = await timed(() => core.partage.exchange())
    await tell({ quoi: '1 000 gestes, chacun sur le disque', mesure: ms(thousand), pair: `puis l’échange qui les publie ${ms(taken)}`, resultat: ms(thousand + taken) })
    await writeFile(join(folder, 'fiches.json'), JSON.stringify(core.lire.all('structures')))
    await core.close()
    const pouch = besides<{ gestes: number; fusion: number }>('pouchdb.mjs', folder, String(POSTES), String(GESTES))
    await tell({
      quoi: '1 000 gestes et leur échange',
      mesure: ms(thousand + taken),
      pair: `PouchDB, qui n’attend pas le disque et n’échange rien ${ms(pouch.gestes)}`,
      resultat: fois((thousand + taken) / pouch.gestes),
      but: '≤ ×1',
      tenu: thousand + taken <= pouch.gestes,
    })

    await cp(join(folder, 'classeur'), join(folder, 'seul'), { recursive: true })
    for (let n = 1; n <= POSTES; n++) await copied(folder, n)
    const merged = await mergedAlone(join(folder, 'seul'))
    const peer = besides<{ ms: number }>('unDocument.mjs', String(FICHES))
    const fusionner = `fusionner ${formatEntier(POSTES * GESTES)} changements de ${POSTES} postes`
    await tell({
      quoi: fusionner,
      mesure: ms(merged),
      pair: `réplication de PouchDB ${ms(pouch.fusion)}`,
      resultat: fois(pouch.fusion / merged),
      but: '≥ ×3',
      tenu: pouch.fusion / merged >= 3,
    })
    await tell({
      quoi: fusionner,
      mesure: ms(merged),
      pair: `Automerge, un seul document ${ms(peer.ms)}`,
      resultat: fois(peer.ms / merged),
      but: '≥ ×30',
      tenu: peer.ms / merged >= 30,
    })

    const again = await aThreadedCore()
    await openFolder(again, join(folder, 'classeur'))
    await again.partage.ask(moteur => moteur.standing())
    const idle = await heldDuring(() => new Promise(resolve => setTimeout(resolve, 500)))
    let whole = 0
    const held = await heldDuring(async () => {
      whole = await timed(() => again.partage.exchange())
    })
    await tell({
      quoi: `le cœur retenu pendant qu’il les reçoit (${ms(whole)})`,
      mesure: ms(held.longest),
      pair: `sans rien faire ${ms(idle.longest)}`,
      resultat: ms(held.longest),
      but: '≤ 16 ms',
      tenu: held.longest <= 16,
    })
    await again.close()

    const start = async (shared: boolean) => {
      const own = partageOf(join(folder, 'classeur'))
      await rename(own, `${own}-${shared}`)
      if (shared) await rename(`${own}-${shared}`, own)
      let time = 0
      const opened = await aThreadedCore('navigateur')
      time = await timed(async () => {
        await openFolder(opened, join(folder, 'classeur'))
        await listRows(opened, 'structures')
      })
      await opened.close()
      if (!shared) await rename(`${own}-${shared}`, own)
      return time
    }
    const found: { on: number[]; off: number[] } = { on: [], off: [] }
    await inTurn(7, { on: async () => found.on.push(await start(true)), off: async () => found.off.push(await start(false)) })
    const [on, off] = [middle(found.on), middle(found.off)]
    await tell({
      quoi: 'une liste utilisable au démarrage, partage en marche',
      mesure: ms(on),
      pair: `sans partage ${ms(off)}`,
      resultat: fois(on / off),
      but: '≤ ×1,5',
      tenu: on / off <= 1.5,
    })
  }))

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const MEMORY = `data:text/javascript,process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS + '\\n'))`

/** Runs a built command. @returns how long it took in ms, and the most memory it held in Mo */
async function command(args: readonly string[]): Promise<{ time: number; memory: number }> {
  const since = performance.now()
  const child = spawn(process.execPath, ['--import', MEMORY, join(dist, 'cli.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(said)
  return { time: performance.now() - since, memory: Number(/RSS (\d+)/.exec(said)?.[1]) / 1024 }
}

test('apporter', () =>
  inFolder(async folder => {
    const core = await aThreadedCore()
    await demoWith(core, join(folder, 'classeur'), 20_000)
    const fiches = formatEntier(collectionNames.reduce((sum, name) => sum + core.store.counts()[name], 0))
    await core.close()
    await mkdir(join(folder, 'commun'))
    const here = ['--classeur', join(folder, 'classeur')]
    const alone = await command(['verifier', ...here])
    const brought = await command(['partager', '--dossier', join(folder, 'commun'), '--nom', 'Accueil', ...here])
    await tell({
      quoi: `apporter ${fiches} fiches à un espace`,
      mesure: ms(brought.time),
      pair: `les vérifier toutes ${ms(alone.time)}`,
      resultat: fois(brought.time / alone.time),
    })
    await tell({
      quoi: 'la mémoire au plus fort, cœur et partage',
      mesure: `${Math.round(brought.memory)} Mo`,
      pair: `sans partage ${Math.round(alone.memory)} Mo`,
      resultat: `+ ${Math.round(brought.memory - alone.memory)} Mo`,
      but: '≤ 281 Mo de plus, 0,3 fois tout en vie',
      tenu: brought.memory - alone.memory <= 281,
    })
  }))
