import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Commune } from '../../../shared/lecture'

const shipped = join(import.meta.dirname, '../../../resources/communes-21.json')
const communes = JSON.parse(await readFile(shipped, 'utf8')) as Commune[]

test('the shipped communes are those of the package', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'extractCommunes.mjs')], { maxBuffer: 10_000_000 })
  expect(stdout).toBe(await readFile(shipped, 'utf8'))
})

test('each of the 698 communes of Côte-d’Or has its postcodes and its intercommunalité', () => {
  expect(communes).toHaveLength(698)
  expect(communes.filter(({ codesPostaux, epci }) => codesPostaux.length === 0 || !epci)).toEqual([])
  expect(communes.find(({ code }) => code === '21231')).toEqual({ code: '21231', nom: 'Dijon', codesPostaux: ['21000'], epci: { siren: '242100410', nom: 'Dijon Métropole' } })
  expect(communes.filter(({ epci }) => epci?.siren === '242100410')).toHaveLength(23)
})
