import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { JSONFilePreset } from 'lowdb/node'
import { openFolder } from '../../electron/core/classeur/openClasseur'
import type { Core } from '../../electron/core/core'
import { editRecord } from '../../electron/core/records/editRecord'
import { linkTo } from '../../electron/core/records/lien'
import { listRows } from '../../electron/core/records/listRows'
import { type Collection, collectionNames } from '../../shared/fiches'
import { formatEntier } from '../../shared/kernel/texte'
import { aPostCore, demoWith, inFolder } from './classeurs'
import { fois, heldDuring, inTurn, median, ms, tell, timed } from './mesure'

const EDITS = 150

/** The time of a field recorded by its use case, beside a line appended and synced, and beside lowdb writing the whole. */
async function edits(core: Core, folder: string): Promise<{ edit: number; append: number; lowdb: number }> {
  const ids = core.lire.all('structures').map(({ id }) => id)
  const edit = (turn: number) => editRecord(core, 'structures', ids[turn % ids.length] ?? '', [{ chemin: ['sigle'], valeur: `S${turn}` }])
  for (let turn = 0; turn < 20; turn++) await edit(turn)
  const journal = await readFile(join(folder, 'classeur', 'journal.jsonl'))
  const line = journal.subarray(journal.lastIndexOf(10, journal.length - 2) + 1)
  const raw = await open(join(folder, 'brut.jsonl'), 'a')
  const append = async () => {
    await raw.write(line)
    await raw.datasync()
  }
  const found = await inTurn(EDITS, { edit: turn => edit(turn + 20), append })
  await raw.close()
  const low = await JSONFilePreset(join(folder, 'lowdb.json'), JSON.parse(await readFile(join(folder, 'classeur', 'classeur.json'), 'utf8')) as Record<string, unknown>)
  // The first writing is apart: nothing is warm.
  await low.write()
  const { lowdb } = await inTurn(5, { lowdb: () => low.write() })
  return { ...found, lowdb }
}

test('enregistrer', async () => {
  let before: number | undefined
  for (const structures of [8000, 20_000])
    await inFolder(async folder => {
      const core = await aPostCore()
      await demoWith(core, join(folder, 'classeur'), structures)
      const fiches = formatEntier(core.store.state().seq && collectionNames.reduce((sum, name) => sum + core.store.counts()[name], 0))
      const { edit, append, lowdb } = await edits(core, folder)
      const quoi = `un champ enregistré, ${fiches} fiches`
      await tell({ quoi, mesure: ms(edit), pair: `write() de lowdb ${ms(lowdb)}`, resultat: fois(lowdb / edit), but: '≥ ×100', tenu: lowdb / edit >= 100 })
      await tell({ quoi, mesure: ms(edit), pair: `ajout + fdatasync ${ms(append)}`, resultat: fois(edit / append), but: '≤ ×5', tenu: edit / append <= 5 })
      if (before !== undefined) {
        const ratio = edit / append / before
        await tell({ quoi: 'le même, du petit au grand', mesure: fois(edit / append), pair: fois(before), resultat: fois(ratio), but: '≤ ×1,2', tenu: ratio <= 1.2 })
      }
      before = edit / append
      await core.close()
    })
})

test('ouvrir', () =>
  inFolder(async folder => {
    const made = await aPostCore()
    await demoWith(made, join(folder, 'classeur'), 3700)
    const fiches = collectionNames.reduce((sum, name) => sum + made.store.counts()[name], 0)
    await made.close()
    const start = async (collection?: Collection) => {
      const core = await aPostCore()
      await openFolder(core, join(folder, 'classeur'))
      if (collection) await listRows(core, collection)
      await core.close()
    }
    const parse = async () => JSON.parse(await readFile(join(folder, 'classeur', 'classeur.json'), 'utf8'))
    const found = await inTurn(9, { parse, start: () => start(), list: () => start('structures'), parseAgain: parse })
    const peer = (found.parse + found.parseAgain) / 2
    for (const [quoi, time] of [
      [`ouvrir un classeur de ${formatEntier(fiches)} fiches`, found.start],
      ['l’ouvrir, jusqu’à la liste des structures', found.list],
    ] as const)
      await tell({ quoi, mesure: ms(time), pair: `lire + JSON.parse ${ms(peer)}`, resultat: fois(time / peer), but: '≤ ×1,5', tenu: time / peer <= 1.5 })
  }))

const TYPED = ['at', 'ate', 'atel', 'atelier', 'atelier t', 'atelier temoin', 'di', 'dijon', 'camille ex', 'convention 12', 'ateleir', '901 00', 'zzz']

test('chercher', () =>
  inFolder(async folder => {
    const core = await aPostCore()
    await demoWith(core, join(folder, 'classeur'), 20_000)
    const { longest, result: made } = await heldDuring(() => timed(() => core.recherche.prepare()))
    await tell({
      quoi: 'préparer la recherche, 50 000 fiches',
      mesure: ms(made),
      pair: 'rien d’autre n’attend plus de',
      resultat: ms(longest),
      but: '≤ 50 ms',
      tenu: longest <= 50,
    })
    const read = () => collectionNames.flatMap(name => core.lire.all(name).map(fiche => linkTo(core.lire, name, fiche as never).titre)).length
    const times: number[] = []
    const peers: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      for (const texte of TYPED) times.push(await timed(() => core.recherche.find(texte, 40)))
      peers.push(await timed(read))
    }
    await tell({ quoi: 'chercher dans 50 000 fiches', mesure: ms(median(times)), pair: `lire les titres ${ms(median(peers))}`, resultat: fois(median(times) / median(peers)) })
    const worst = Math.max(...TYPED.map((_, index) => median(times.filter((_time, at) => at % TYPED.length === index))))
    await tell({ quoi: 'la plus lente des recherches', mesure: ms(worst), resultat: ms(worst), but: '≤ 50 ms', tenu: worst <= 50 })
    await core.close()
  }))
