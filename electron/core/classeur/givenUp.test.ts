import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { router } from '../router'
import { aCore } from '../testing/aCore'
import { createFolder } from './createClasseur'
import { knownClasseurs } from './knownClasseurs'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2025-01-14' }))
})
afterEach(() => dispose())

test('opening another classeur, once given up, leaves the one that was open, and lets the other one go', async () => {
  const first = core.chemin
  await createFolder(core, join(core.dossier, 'autre'), [])
  const other = (await knownClasseurs(core)).find(({ nom }) => nom === 'autre')
  const here = (await knownClasseurs(core)).find(({ chemin }) => chemin === first)
  const client = createRouterClient(router, { context: { core } })
  await client.classeur.open({ id: here?.id ?? '' })
  const controller = new AbortController()
  const opening = client.classeur.open({ id: other?.id ?? '' }, { signal: controller.signal })
  controller.abort()
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
  expect(core.chemin).toBe(first)
  await client.classeur.open({ id: other?.id ?? '' })
  expect(core.chemin).toBe(join(core.dossier, 'autre'))
})

test('a document given up while it is laid out is not written, and no fault is reported', async () => {
  const client = createRouterClient(router, { context: { core } })
  const controller = new AbortController()
  const produced = client.documents.generate({ type: 'rapport-cpom', annee: 2024 }, { signal: controller.signal })
  controller.abort()
  await expect(produced).rejects.toMatchObject({ name: 'AbortError' })
  await mkdir(join(core.chemin, 'documents'), { recursive: true })
  expect(await readdir(join(core.chemin, 'documents'))).toEqual([])
  expect(core.lire.all('documents')).toEqual([])
  await expect(readdir(join(core.dossier, 'rapports'))).rejects.toMatchObject({ code: 'ENOENT' })
})
