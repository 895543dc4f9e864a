import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { mergeRecords } from '../merge/mergeRecords'
import { aCore } from '../testing/aCore'
import { dropLogo, keepLogo, listLogos, logoFile, logoOf } from './logos'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9])
const file = (octets: Uint8Array, nom = 'logo.png'): File => new File([new Uint8Array(octets)], nom)

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    semences: [
      { collection: 'structures', fiche: { id: 'ville', nom: 'Ville de Dijon' } },
      { collection: 'structures', fiche: { id: 'autre', nom: 'Atelier Fictif' } },
      { collection: 'lignesFinancement', fiche: { financeurId: 'ville', exercice: 2024 } },
    ],
  }))
})
afterEach(() => dispose())

test('a logo is kept for the association and for a funder, and read back as it was', async () => {
  await keepLogo(core, 'ville', file(JPEG))
  await keepLogo(core, 'association', file(PNG))
  expect((await listLogos(core)).map(({ pour, present }) => [pour, present])).toEqual([
    ['association', true],
    ['ville', true],
  ])
  expect(new Uint8Array(await (await logoFile(core, 'association')).arrayBuffer())).toEqual(PNG)
  expect(await logoOf(core, 'ville')).toMatchObject({ extension: 'jpg' })
})

test('the next one takes its place, whatever its kind; taken away, none is left', async () => {
  await keepLogo(core, 'association', file(PNG))
  await keepLogo(core, 'association', file(JPEG))
  expect(await readdir(join(core.chemin, 'logos'))).toEqual(['association.jpg'])
  await dropLogo(core, 'association')
  expect(await logoOf(core, 'association')).toBeUndefined()
})

test('the logo of a structure that was merged goes on with the one that took its place', async () => {
  await keepLogo(core, 'autre', file(PNG))
  await mergeRecords(core, { collection: 'structures', gardeeId: 'ville', absorbeeId: 'autre', choix: {} })
  expect(await logoOf(core, 'ville')).toMatchObject({ extension: 'png' })
  expect((await listLogos(core)).find(({ pour }) => pour === 'ville')?.present).toBe(true)
})

test.each([
  ['a drawing that could hold a program', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), /PNG ou JPEG/],
  ['what only bears the name of an image', new TextEncoder().encode('MZ'), /PNG ou JPEG/],
  ['more than a megabyte', Uint8Array.from({ length: 1_048_577 }, (_, index) => PNG[index] ?? 0), /1 Mo/],
])('refuses %s, and writes nothing', async (_, octets, phrase) => {
  await expect(keepLogo(core, 'association', file(octets))).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { phrase: expect.stringMatching(phrase) } })
  expect((await listLogos(core)).filter(({ present }) => present)).toEqual([])
})

test.each(['../../etc', 'absente', 'association/../x', ''])('an id that is of no structure, « %s », names no file', async pour => {
  await expect(keepLogo(core, pour, file(PNG))).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  await expect(logoOf(core, pour)).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
})

test('a file put there by hand that is not what its name says is not shown', async () => {
  await keepLogo(core, 'association', file(PNG))
  await writeFile(join(core.chemin, 'logos', 'association.png'), '<script>')
  expect(await logoOf(core, 'association')).toBeUndefined()
})
