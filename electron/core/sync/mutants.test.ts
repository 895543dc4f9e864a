import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutants } from './testing/mutants'
import { simulatorOf } from './testing/mutated'

// Beside the libraries that what is built there reads.
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache')
const SCENARIOS = 400

let folder = ''
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true })
  folder = await mkdtemp(join(CACHE, 'permanence-'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each(Object.entries(mutants))('the simulator catches a sharing where %s', { timeout: 300_000 }, async (name, mutant) => {
  const simulate = await simulatorOf(await mkdtemp(join(folder, 'mutant-')), mutant)
  let seed = 1
  while (seed <= SCENARIOS && (await simulate(seed)).faute === undefined) seed++
  expect({ name, scenarios: seed }).toEqual({ name, scenarios: Math.min(seed, SCENARIOS) })
})
