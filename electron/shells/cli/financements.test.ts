import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './runCli'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'financements-'))
  await permanence('demo', join(folder, 'demo'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function permanence(...args: string[]) {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli(args, {
    terminal: { stdin: Readable.from(['']), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: PACKAGE,
  })
  return { code, sortie, erreurs }
}
const financements = (...args: string[]) => permanence('financements', ...args, '--classeur', join(folder, 'demo'))

interface Read {
  lignes: Record<string, unknown>[]
  totaux: Record<string, number>
}
const AMOUNTS = ['demande', 'notifie', 'conventionne', 'recu', 'resteARecevoir', 'resteAJustifier']

test('the lines of an exercice are one JSON value, in cents, of agreed keys; an unknown amount is null', async () => {
  const { code, sortie, erreurs } = await financements('--exercice', '2024', '--json')
  expect({ code, lines: sortie.length, erreurs }).toEqual({ code: 0, lines: 1, erreurs: [] })
  const read = JSON.parse(sortie[0] ?? '') as Read
  expect(Object.keys(read)).toEqual(['lignes', 'totaux'])
  expect(read.lignes.map(ligne => Object.keys(ligne))).toEqual(Array(7).fill(['id', 'financeur', 'intitule', ...AMOUNTS]))
  expect(read.lignes.find(({ financeur }) => financeur === 'Dijon Métropole')).toMatchObject({ intitule: 'Réseau ESS', notifie: 2_450_000, conventionne: null, recu: 0 })
  expect(read.totaux).toEqual({ demande: 29_850_000, notifie: 28_478_050, conventionne: 26_028_050, recu: 18_914_025, resteARecevoir: 9_564_025, resteAJustifier: 1_577_113 })
})

test('totals are the sums of their columns; those of an exercice without lines are zeros', async () => {
  for (const exercice of ['2023', '2025', '2019']) {
    const { lignes, totaux } = JSON.parse((await financements('--exercice', exercice, '--json')).sortie[0] ?? '') as Read
    for (const cle of AMOUNTS) expect([exercice, cle, totaux[cle]]).toEqual([exercice, cle, lignes.reduce((sum, ligne) => sum + Number(ligne[cle] ?? 0), 0)])
  }
})

test('for the eye they are aligned under their heads, with their total', async () => {
  const { sortie } = await financements('--exercice', '2024')
  const rows = (sortie[0] ?? '').replace(/[\u00A0\u202F]/g, ' ').split('\n')
  expect(rows[0]).toMatch(/^Financements 2024 +Intitulé +Demandé/)
  expect(rows).toHaveLength(9)
  expect(rows.at(-1)).toMatch(/^Total +298 500,00 € +284 780,50 € +260 280,50 € +189 140,25 € +95 640,25 € +15 771,13 €$/)
  expect(sortie[1]).toBe('7\u00A0lignes')
})

test('the exercice shown is that of the classeur until one is asked, which must be a year', async () => {
  expect((await financements()).sortie[0]).toContain('Financements 2024')
  expect(await financements('--exercice', 'hier')).toMatchObject({ code: 2, erreurs: [expect.stringContaining('--exercice attend')] })
})

test('the page of help tells the command, and what an unknown amount becomes', async () => {
  expect((await permanence('aide')).sortie.join('\n')).toMatch(/permanence financements \[--exercice 2024\] \[--json\]\n.*null quand un montant n’est pas connu/)
})
