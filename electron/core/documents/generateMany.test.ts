import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AvanceeLot } from '../../../shared/documents/lot'
import { aConvention, aSeance, aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { nodeFs } from '../store/fsPort'
import { refusal } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { generateMany, giveUpMany } from './generateMany'

const NAMES = ['Le Cri de la Plume', 'Les Jardins fictifs', 'Radio Inventée']

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  const structures = NAMES.map((nom, n) => aStructure({ id: `s${n}`, nom }))
  const conventions = NAMES.map((nom, n) => aConvention({ id: `c${n}`, nom: `Convention ${nom}`, type: 'accompagnementDla', structureId: `s${n}`, dateSignature: '2024-11-05' }))
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    port: { ...nodeFs },
    semences: [
      ...structures.map(fiche => ({ collection: 'structures' as const, fiche })),
      ...conventions.map(fiche => ({ collection: 'conventions' as const, fiche })),
      { collection: 'conventions', fiche: aConvention({ id: 'autre', nom: 'Prêt de salle', type: 'partenariat' }) },
      { collection: 'seances', fiche: aSeance({ id: 'atelier', nom: 'Atelier' }) },
    ],
  }))
})
afterEach(() => dispose())

const batch = (ids: readonly string[]) => generateMany(core, { lot: 'lot', type: 'convention-dla', ids })
async function collected(stream: AsyncGenerator<AvanceeLot>): Promise<AvanceeLot[]> {
  const steps: AvanceeLot[] = []
  for await (const step of stream) steps.push(step)
  return steps
}
const written = async () => (await readdir(join(core.chemin, 'documents'), { recursive: true })).filter(name => name.endsWith('.docx')).sort()

test('each record has its own file in the folder of its structure, and all of them are one gesture', async () => {
  const before = core.store.state().seq
  const steps = await collected(batch(['c0', 'c1', 'c2']))
  expect(steps.slice(0, -1)).toMatchObject([{ fait: 0, total: 3, quoi: 'Convention Le Cri de la Plume' }, { fait: 1 }, { fait: 2 }])
  expect(steps.at(-1)).toMatchObject({ etape: 'fin', produits: 3, total: 3, arrete: false, impossibles: [] })
  expect(await written()).toEqual([
    'Le Cri de la Plume/2024-11-05_Convention-DLA_Le-Cri-de-la-Plume_v1.docx',
    'Les Jardins fictifs/2024-11-05_Convention-DLA_Les-Jardins-fictifs_v1.docx',
    'Radio Inventée/2024-11-05_Convention-DLA_Radio-Inventee_v1.docx',
  ])
  expect(core.store.state().seq).toBe(before + 1)
  expect(core.lire.all('documents').map(({ sujetId }) => sujetId)).toEqual(['c0', 'c1', 'c2'])
  expect((await readFile(join(core.chemin, 'documents', (await written())[0] ?? ''))).subarray(0, 2).toString()).toBe('PK')
})

test('drafts and records that make no such paper are told one by one, never skipped in silence', async () => {
  const bilan = (await collected(batch(['c0', 'autre', 'atelier', 'partie']))).at(-1)
  expect(bilan).toMatchObject({ produits: 1, total: 1, arrete: false, projets: [{ titre: 'Convention Le Cri de la Plume', phrase: expect.stringContaining('(et ') }] })
  expect(bilan).toMatchObject({
    impossibles: [{ titre: 'Prêt de salle' }, { titre: 'Atelier' }, { titre: 'partie', phrase: 'Ce document ne se fait pas à partir de cette fiche.' }],
  })
})

test('given up, it stops at once; what was written is kept, recorded and counted', async () => {
  const steps: AvanceeLot[] = []
  for await (const step of batch(['c0', 'c1', 'c2'])) {
    steps.push(step)
    if (step.etape === 'ecriture' && step.fait === 1) giveUpMany('lot')
  }
  expect(steps.at(-1)).toMatchObject({ etape: 'fin', produits: 1, total: 3, arrete: true })
  expect(await written()).toHaveLength(1)
  expect(core.lire.all('documents')).toHaveLength(1)
  // The next batch of the same name is another one.
  expect((await collected(batch(['c1']))).at(-1)).toMatchObject({ produits: 1, arrete: false })
})

test('when nobody listens any more, what was written is recorded all the same', async () => {
  for await (const step of batch(['c0', 'c1'])) if (step.etape === 'ecriture' && step.fait === 1) break
  expect(await written()).toHaveLength(1)
  expect(core.lire.all('documents')).toHaveLength(1)
})

test('a second batch writes second versions, and replaces nothing', async () => {
  await collected(batch(['c0']))
  await collected(batch(['c0']))
  expect((await written()).map(name => name.slice(-8))).toEqual(['_v1.docx', '_v2.docx'])
})

test('a batch that cannot be recorded leaves no file behind', async () => {
  core.store.update = () => Promise.reject(refusal('EIO'))
  await expect(collected(batch(['c0', 'c1']))).rejects.toThrow('EIO')
  expect(await written()).toEqual([])
})

test('papers the disk has no room for are told one by one, and those written before are kept', async () => {
  const { port } = core
  let files = 0
  const open = port.open
  port.open = async (path, flags) => {
    if (path.endsWith('.docx') && ++files > 1) throw refusal('ENOSPC')
    return open(path, flags)
  }
  const bilan = (await collected(batch(['c0', 'c1', 'c2']))).at(-1)
  expect(bilan).toMatchObject({
    produits: 1,
    arrete: false,
    impossibles: [{ phrase: expect.stringContaining('disque plein') }, { phrase: expect.stringContaining('disque plein') }],
  })
  expect(await written()).toHaveLength(1)
  expect(core.lire.all('documents')).toHaveLength(1)
})
