import { afterEach, beforeEach, expect, test } from 'vitest'
import { numeroSuivant } from '../../../shared/conventions/numeroConvention'
import type { Core } from '../core'
import { createRecord } from '../records/createRecord'
import { trashRecord } from '../records/trashRecord'
import { aCore } from '../testing/aCore'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

test('a post that shares its classeur puts its code in the numbers it gives, until it shares no more', async () => {
  await createRecord(core, 'conventions', { nom: 'A', numero: '2024-DIR-008' })
  const next = () => numeroSuivant(core.lire, '2024-05-20')
  expect(next()).toBe('2024-001')
  core.store.setCodePoste('ACC')
  expect(next()).toBe('2024-ACC-001')
  const { id } = await createRecord(core, 'conventions', { nom: 'B', numero: next() })
  await trashRecord(core, 'conventions', id)
  expect(next()).toBe('2024-ACC-002')
  core.store.setCodePoste(undefined)
  expect(next()).toBe('2024-001')
})

test('what is no code is refused, and the former one stays', () => {
  core.store.setCodePoste('ACC')
  expect(() => core.store.setCodePoste('accueil-2')).toThrow()
  expect(core.lire.codePoste).toBe('ACC')
})
