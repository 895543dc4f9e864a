import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cumulOf } from '../../../shared/chiffres/cumul'
import { knownYears } from '../../../shared/chiffres/knownYears'
import { parametresOf } from '../../../shared/parametres/parametresOf'
import { classeurState } from '../classeur/classeurState'
import type { Core } from '../core'
import { cpomOfYear } from '../cpom/cpomOfYear'
import { demoRecords } from '../demo/demo'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { aCore } from '../testing/aCore'
import { explainFigureOfYear, figuresOfYear } from './figuresOfYear'

let core: Core
let dispose: () => Promise<void>
/** The figures the demonstration already had of 2025, planned ahead. */
let planned: Record<string, number>

const valuesOf = (annee: number, which: 'valeur' | 'valeurN1' = 'valeur'): Record<string, number> =>
  Object.fromEntries(figuresOfYear(core.lire, annee).map(chiffre => [chiffre.code, chiffre[which]]))

beforeAll(async () => {
  const made = await aCore({ semences: await demoRecords(join(import.meta.dirname, '../../../resources')), le: '2025-12-31' })
  ;({ core, dispose } = made)
  planned = valuesOf(2025)
  // The office opens its second year.
  await editRecord(core, 'parametres', parametresOf(core.lire)?.id ?? '', [{ chemin: ['exercice'], valeur: 2025 }])
  const { id: structureId } = await createRecord(core, 'structures', { nom: 'Atelier de la Deuxième Année' })
  await createRecord(core, 'parcours', { structureId, dateAccueil: '2025-03-12' })
  for (const date of ['2025-02-04', '2025-05', '2025']) await createRecord(core, 'seances', { nom: `Club ${date}`, type: 'club', statut: 'tenue', date })
  // The turn of the year: neither belongs to 2025.
  for (const date of ['2024-12-31', '2026-01-01']) await createRecord(core, 'seances', { nom: `Cours ${date}`, type: 'cours', statut: 'tenue', date })
})
afterAll(() => dispose())

test('the classeur opens on the year it was given, and offers the former one', () => {
  expect(classeurState(core).ouvert?.annee).toBe(2025)
  expect(knownYears(core.lire).slice(0, 3)).toEqual([2026, 2025, 2024])
})

test('each figure of 2025 stands beside that of 2024, whole', () => {
  expect(valuesOf(2025, 'valeurN1')).toEqual(valuesOf(2024))
  expect(valuesOf(2024)).toMatchObject({ 'dla.structures-accueillies': 28, 'club.rencontres': 4, 'formations.cours': 9 })
  expect(valuesOf(2025)).toEqual({
    ...planned,
    'dla.structures-accueillies': (planned['dla.structures-accueillies'] ?? 0) + 1,
    'club.rencontres': (planned['club.rencontres'] ?? 0) + 3,
  })
})

test('a figure of 2025 is explained by its own records and told beside 2024', () => {
  const { chiffre, fiches } = explainFigureOfYear(core.lire, 'club.rencontres', 2025)
  expect(chiffre.valeurN1).toBe(4)
  expect(fiches.map(({ titre }) => titre)).toEqual(expect.arrayContaining(['Club 2025-02-04', 'Club 2025-05', 'Club 2025']))
  expect(fiches).toHaveLength(chiffre.valeur)
})

test('month after month, 2025 grows when its acts are over, beside the months of 2024', () => {
  expect(planned['club.rencontres']).toBe(0)
  expect(cumulOf(core.lire, 'club.rencontres', 2025)).toEqual([0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3])
  expect(cumulOf(core.lire, 'club.rencontres', 2024).at(-1)).toBe(4)
})

test('the CPOM of 2025 has its own actions, and those of 2024 stay with 2024', async () => {
  const actions = core.lire.all('actionsCpom').filter(({ exercice }) => exercice === 2025).length
  const former = cpomOfYear(core.lire, 2024).actions.length
  await createRecord(core, 'actionsCpom', { nom: 'Club des entrepreneurs', code: 'A1', exercice: 2025 })
  expect(cpomOfYear(core.lire, 2025).actions).toHaveLength(actions + 1)
  expect(cpomOfYear(core.lire, 2024).actions).toHaveLength(former)
  expect(cpomOfYear(core.lire, 2025).annees).toEqual(expect.arrayContaining([2025, 2024]))
})
