import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Store } from './store'
import { aFolder, camille, gatedFs, refusal, set } from './testing/bench'

const folder = aFolder()
const create = (store: Store, id: string) => store.update('Créer', camille, tx => tx.create('structures', { nom: id }, id))
const named = (store: Store) => store.lecture.all('structures').map(({ id }) => id)

const away = () => rename(folder.at('classeur'), folder.at('ailleurs'))
const back = () => rename(folder.at('ailleurs'), folder.at('classeur'))

test.each([
  ['moved elsewhere', away, back],
  [
    'replaced by a file',
    async () => {
      await away()
      await writeFile(folder.at('classeur'), '')
    },
    async () => {
      await rm(folder.at('classeur'))
      await back()
    },
  ],
  [
    'replaced by another folder',
    async () => {
      await away()
      await mkdir(folder.at('classeur'))
    },
    async () => {
      await rm(folder.at('classeur'), { recursive: true })
      await back()
    },
  ],
  [
    'replaced by an older copy of itself',
    async () => {
      await away()
      await cp(folder.at('copie'), folder.at('classeur'), { recursive: true })
    },
    async () => {
      await rm(folder.at('classeur'), { recursive: true })
      await back()
    },
  ],
])('a classeur %s while it is open refuses gestures, is never made again there, and goes on once it is back', async (_name, leave, come) => {
  const store = await folder.create()
  await create(store, 'A')
  await store.checkpoint()
  await folder.cut('classeur', 'copie')
  await create(store, 'B')
  await leave()
  const before = await readdir(folder.at('.'), { recursive: true })
  await expect(create(store, 'C')).rejects.toMatchObject({ code: 'DISK_REFUSED' })
  await expect(create(store, 'C')).rejects.toMatchObject({ code: 'DISK_REFUSED' })
  await expect(store.checkpoint()).rejects.toMatchObject({ code: 'DISK_REFUSED' })
  expect(named(store)).toEqual(['A', 'B'])
  expect(await readdir(folder.at('.'), { recursive: true })).toEqual(before)
  await come()
  await create(store, 'C')
  await store.checkpoint()
  await create(store, 'D')
  await store.close()
  const again = await folder.open('classeur')
  expect(named(again)).toEqual(['A', 'B', 'C', 'D'])
  expect(again.state().avertissements).toEqual([])
  expect((await again.verify()).anomalies).toEqual([])
})

test('a classeur removed while it is open tells every gesture as refused, and closes', async () => {
  const store = await folder.create()
  await create(store, 'A')
  await rm(folder.at('classeur'), { recursive: true })
  await expect(create(store, 'B')).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'dossier introuvable' } })
  await store.close()
  expect(await folder.list('.')).toEqual([])
})

test('a journal removed while it is open refuses the next gesture, then is written again from memory', async () => {
  const store = await folder.create()
  for (const id of ['A', 'B']) await create(store, id)
  await rm(folder.at('classeur/journal.jsonl'))
  await expect(create(store, 'C')).rejects.toMatchObject({ code: 'DISK_REFUSED' })
  await store.checkpoint()
  await create(store, 'C')
  await store.close()
  const again = await folder.open('classeur')
  expect(named(again)).toEqual(['A', 'B', 'C'])
  expect((await again.verify()).anomalies).toEqual([])
})

test('a classeur.json written by another program while it is open is kept aside before it is replaced', async () => {
  const store = await folder.create()
  await create(store, 'A')
  await store.checkpoint()
  await writeFile(folder.at('classeur/classeur.json'), (await folder.read('classeur/classeur.json')).replace('"nom": "A"', '"nom": "À la main"'))
  await store.update('Modifier', camille, tx => tx.edit('structures', 'A', set({ sigle: 'S' })))
  await store.checkpoint()
  const [aside = ''] = await folder.list('classeur/quarantaine')
  expect(await folder.read(`classeur/quarantaine/${aside}`)).toContain('À la main')
  expect(store.state()).toMatchObject({ aReprendre: aside, avertissements: [expect.stringMatching(/écrit par un autre programme/)] })
  expect(await folder.read('classeur/classeur.json')).not.toContain('À la main')
})

test('a disk that turns read-only refuses gestures, keeps what was recorded, and takes them again once it may be written', async () => {
  let readOnly = false
  const port = gatedFs((call, [, flags]) => {
    if (readOnly && (['write', 'rename', 'unlink', 'truncate', 'mkdirIn'].includes(call) || (call === 'open' && flags !== 'r'))) throw refusal('EROFS')
  })
  const store = await folder.create('classeur', { port })
  await create(store, 'A')
  readOnly = true
  await expect(create(store, 'B')).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'écriture interdite' } })
  await expect(create(store, 'B')).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'écriture interdite' } })
  expect(named(store)).toEqual(['A'])
  readOnly = false
  await create(store, 'B')
  await store.close()
  expect(named(await folder.open('classeur'))).toEqual(['A', 'B'])
})
