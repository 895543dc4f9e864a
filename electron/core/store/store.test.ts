import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './store'

const by = { personne: 'Camille', poste: 'Accueil' }
let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(() => rm(place, { recursive: true }))

test('what was acknowledged is read again from a copy of the folder, without any close', async () => {
  const store = await openStore(join(place, 'a'), { mode: 'ecriture', create: true })
  const id = await store.update('Créer une structure', by, tx => tx.create('structures', { nom: 'Les Jardins' }))
  await cp(join(place, 'a'), join(place, 'b'), { recursive: true })
  const copy = await openStore(join(place, 'b'), { mode: 'ecriture' })
  expect(copy.lecture.get('structures', id)?.nom).toBe('Les Jardins')
  await copy.close()
  await store.close()
})
