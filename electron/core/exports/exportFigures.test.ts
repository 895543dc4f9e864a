import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aSeance, aTache } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { explainFigureOfYear, figuresOfYear } from '../figures/figuresOfYear'
import { aCore } from '../testing/aCore'
import { exportAgenda } from './exportAgenda'
import { exportFigures } from './exportFigures'
import { exportTable } from './exportTable'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'seances', fiche: aSeance({ nom: 'Soirée Fictive', type: 'parolesExperts', statut: 'tenue', date: '2024-03-12' }) },
      { collection: 'taches', fiche: aTache({ nom: 'Rappeler', echeance: '2024-11-12' }) },
    ],
  }))
})
afterEach(() => dispose())

const sheetsOf = async (file: File) => readExcelFile(Buffer.from(await file.arrayBuffer()))

test('the figures of a year go with the records that make each of them, and why', async () => {
  const file = await exportFigures(core, 2024)
  expect(file.name).toBe('Chiffres 2024 2024-11-05.xlsx')
  const [figures, fiches, criteres] = await sheetsOf(file)
  const counted = figuresOfYear(core.lire, 2024)
  expect(figures?.data.slice(1).map(([, libelle, valeur]) => [libelle, valeur])).toEqual(counted.map(({ libelle, valeur }) => [libelle, valeur]))
  const explained = counted.flatMap(({ code, libelle }) =>
    explainFigureOfYear(core.lire, code, 2024).fiches.map(({ titre, pourquoi }) => [libelle, titre, pourquoi.replaceAll('\u00A0', ' ')]),
  )
  expect(explained.length).toBeGreaterThan(0)
  expect(fiches?.data.slice(1).map(([libelle, , titre, , pourquoi]) => [libelle, titre, pourquoi])).toEqual(explained)
  expect(criteres?.sheet).toBe('Critères')
})

test('one figure goes alone, under its own name; one that is none is refused', async () => {
  const [chiffre] = figuresOfYear(core.lire, 2024)
  const file = await exportFigures(core, 2024, chiffre?.code)
  expect(file.name).toBe(`${chiffre?.libelle} 2024 2024-11-05.xlsx`)
  expect((await sheetsOf(file))[0]?.data).toHaveLength(2)
  expect(() => exportFigures(core, 2024, 'aucun')).toThrow(expect.objectContaining({ code: 'FICHE_NOT_FOUND' }))
})

test('a table of the screen keeps its types, and its name is that of a sheet whatever it holds', async () => {
  const table = {
    nom: 'Financements : 2024/2025 [prévisionnel et réalisé]',
    colonnes: [
      { label: 'Financeur', kind: 'texte' },
      { label: 'Reçu', kind: 'montant' },
      { label: 'Limite', kind: 'jour' },
    ],
    lignes: [
      ['=Ville', 1_234_550, '2024-06-30'],
      ['Région', null, null],
    ],
    criteres: [{ libelle: 'Exercice', valeur: '2024' }],
  } as const
  const file = await exportTable(core, { ...table, format: 'xlsx' })
  expect(file.name).toBe('Financements 2024 2025 [prévisionnel et réalisé] 2024-11-05.xlsx')
  const [sheet, criteres] = await sheetsOf(file)
  expect(sheet?.sheet).toHaveLength(31)
  expect(sheet?.data.slice(1)).toEqual([
    ['=Ville', 12_345.5, new Date('2024-06-30T00:00:00Z')],
    ['Région', null, null],
  ])
  expect(criteres?.data).toContainEqual(['Exercice', '2024'])
  expect(await (await exportTable(core, { ...table, format: 'csv' })).text()).toContain("'=Ville;12345,50;30/06/2024\r\nRégion;;\r\n")
})

test('the deadlines go as a calendar under a name of today', async () => {
  const file = exportAgenda(core)
  expect(file.name).toBe('Agenda Permanence 2024-11-05.ics')
  expect(await file.text()).toContain('SUMMARY:Rappeler\r\n')
})

test('words that Excel could not hold are cut or cleaned, and the file stays whole', async () => {
  const lignes = [['a'.repeat(40_000)], ['cloche\u0007 et <balise> & "guillemets"'], ['deux\nlignes']]
  const file = await exportTable(core, { nom: 'T', format: 'xlsx', colonnes: [{ label: 'Texte', kind: 'texte' }], lignes, criteres: [] })
  const [long, dirty, lines] = (await sheetsOf(file))[0]?.data.slice(1).map(([cell]) => String(cell)) ?? []
  expect(long).toHaveLength(32_767)
  expect(long?.endsWith('a…')).toBe(true)
  expect(dirty).toBe('cloche et <balise> & "guillemets"')
  expect(lines).toBe('deux\nlignes')
})
