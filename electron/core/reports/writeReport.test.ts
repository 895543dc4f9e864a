import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { router } from '../router'
import { aCore } from '../testing/aCore'
import { writeReport } from './writeReport'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2025-01-14' }))
})
afterEach(() => dispose())

test('a report says what and where, and holds neither quoted words nor what the address asked', async () => {
  const path = await writeReport(core, {
    message: 'Cannot show "Jean Témoin" of « Théâtre Imaginaire »',
    route: '/fiches/structures/0194?champ=nom&q=Jean',
    pile: 'Error: Cannot show "Jean Témoin"\n    at Fiche (assets/start.js:1:2)',
  })
  const text = await readFile(path, 'utf8')
  expect(text).toContain('À : /fiches/structures/0194\n')
  expect(text).toContain('    at Fiche (assets/start.js:1:2)')
  expect(text.split('\n').slice(0, 5).join('\n')).not.toMatch(/Jean|Théâtre|champ=/)
})

test('two faults of the same second make two files, and only the latest fifty are kept', async () => {
  const paths: string[] = []
  for (let n = 0; n < 53; n++) paths.push(await writeReport(core, { message: `fault ${n}`, route: '/' }))
  expect(new Set(paths).size).toBe(53)
  expect(await readdir(dirname(paths[0] ?? ''))).toHaveLength(50)
})

test('a fault of ours in the core crosses the wire as a refusal of the kit, with its report and without its stack', async () => {
  const client = createRouterClient(router, { context: { core } })
  core.store.verify = () => Promise.reject(new TypeError('fiche is undefined'))
  const fault = await client.verify().catch((error: unknown) => error as { code: string; message: string; data: { rapport: string } })
  expect(fault).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: { rapport: expect.stringContaining('rapports') } })
  expect(JSON.stringify(fault)).not.toContain('writeReport.test')
  const { rapport } = (fault as { data: { rapport: string } }).data
  expect(await readFile(rapport, 'utf8')).toContain('À : verify')
})

test('a refusal writes no report', async () => {
  const client = createRouterClient(router, { context: { core } })
  await expect(client.records.get({ collection: 'structures', id: 'absente' })).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  await expect(readdir(`${core.dossier}/rapports`)).rejects.toMatchObject({ code: 'ENOENT' })
})
