import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type FsPort, nodeFs } from './fsPort'
import { migrations, schemaOf } from './migrations'
import { aFolder, camille, gatedFs, refusal, set, stateOf } from './testing/bench'

const SCHEMA = schemaOf(migrations)

const folder = aFolder()
const november = { clock: () => new Date('2024-11-05T10:00:00Z') }

const withThree = async () => {
  const store = await folder.create('classeur', november)
  for (const nom of ['A', 'B', 'C']) await store.update('Créer', camille, tx => tx.create('structures', { nom }, nom))
  return store
}
const seqsIn = async (path: string) => (await folder.read(path)).split('\n').flatMap(line => (line ? [JSON.parse(line).seq] : []))

test('a checkpoint empties the journal into the month it was made in, and a restart finds the same state', async () => {
  const store = await withThree()
  await store.checkpoint()
  expect(await folder.read('classeur/journal.jsonl')).toBe('')
  expect(await seqsIn('classeur/historique/2024-11.jsonl')).toEqual([1, 2, 3])
  await store.update('Modifier', camille, tx => tx.edit('structures', 'A', set({ nom: 'AA' })))
  await folder.cut('classeur', 'copie')
  const copy = await folder.open('copie')
  expect(stateOf(copy)).toEqual(stateOf(store))
  expect(copy.state().seq).toBe(4)
})

test('classeur.json is readable as it is: a header, then records and keys in order', async () => {
  const store = await folder.create('classeur', november)
  await store.update('Créer', camille, tx => {
    tx.create('structures', { nom: 'Les « Jardins »', adresse: 'Dijon' }, 'z')
    tx.create('structures', { nom: 'A' }, 'a')
  })
  await store.close()
  const text = await folder.read('classeur/classeur.json')
  const { somme, ...data } = JSON.parse(text)
  expect(somme).toMatch(/^[0-9a-f]{16}$/)
  const fiches = { structures: { a: { id: 'a', nom: 'A' }, z: { adresse: 'Dijon', id: 'z', nom: 'Les « Jardins »' } } }
  expect(JSON.stringify(data)).toBe(JSON.stringify({ format: 'permanence-classeur', schema: SCHEMA, seq: 1, modifieLe: '2024-11-05T10:00:00.000Z', fiches }))
  expect(text).toContain('\n      "a": {\n        "id": "a",\n        "nom": "A"\n      },\n')
})

test('gestures made while the checkpoint is written stay in the journal', async () => {
  const store = await withThree()
  const checkpoint = store.checkpoint()
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'D' }, 'D'))
  await checkpoint
  expect(await seqsIn('classeur/journal.jsonl')).toEqual([4])
  expect(await seqsIn('classeur/historique/2024-11.jsonl')).toEqual([1, 2, 3])
})

test('a power cut between the history and the emptying of the journal leaves no change twice', async () => {
  const store = await withThree()
  const lines = await readFile(folder.at('classeur/journal.jsonl'))
  await store.checkpoint()
  await folder.cut('classeur', 'copie')
  await writeFile(folder.at('copie/journal.jsonl'), lines)
  const copy = await folder.open('copie', november)
  await copy.update('Créer', camille, tx => tx.create('structures', { nom: 'D' }, 'D'))
  await copy.checkpoint()
  expect(await seqsIn('copie/historique/2024-11.jsonl')).toEqual([1, 2, 3, 4])
  expect(await copy.verify()).toMatchObject({ sain: true, changements: 4, fiches: 4 })
  expect((await copy.changesOf('structures', 'A')).map(change => change.seq)).toEqual([1])
})

test.each([
  ['cut', (path: string) => truncate(path, 100)],
  ['with one amount changed by hand', async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('"nom": "B"', '"nom": "X"'))],
  ['with another number of change', async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('"seq": 3', '"seq": 9'))],
  ['missing', (path: string) => rm(path)],
])('a classeur.json %s is rebuilt from the history and told', async (name, damage) => {
  const store = await withThree()
  await store.checkpoint()
  await store.update('Modifier', camille, tx => tx.edit('structures', 'A', set({ nom: 'AA' })))
  await folder.cut('classeur', 'copie')
  await damage(folder.at('copie/classeur.json'))
  const copy = await folder.open('copie')
  expect(stateOf(copy)).toEqual(stateOf(store))
  expect(copy.state().avertissements).toEqual([expect.stringMatching(/reconstruit d’après l’historique, sans rien perdre/)])
  if (name !== 'missing') expect(await folder.list('copie/quarantaine')).toEqual([expect.stringMatching(/classeur\.json$/)])
  await copy.close()
  expect((await folder.open('copie')).state().avertissements).toEqual([])
})

test('a damaged classeur.json without its whole history is kept aside and refused', async () => {
  await (await withThree()).close()
  await rm(folder.at('classeur/historique'), { recursive: true })
  await truncate(folder.at('classeur/classeur.json'), 100)
  await expect(folder.open('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_DAMAGED', data: { chemin: folder.at('classeur/classeur.json') } })
  expect(await folder.list('classeur/quarantaine')).toHaveLength(1)
})

test('a classeur of a newer version is refused and left exactly as it was', async () => {
  await (await withThree()).close()
  const path = folder.at('classeur/classeur.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace(`"schema": ${SCHEMA}`, `"schema": ${SCHEMA + 5}`))
  const before = [await folder.list('classeur'), await readFile(path, 'utf8')]
  await expect(folder.open('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_NEWER', data: { schema: SCHEMA + 5, connu: SCHEMA } })
  expect([await folder.list('classeur'), await readFile(path, 'utf8')]).toEqual(before)
})

test('a disk that refuses classeur.json loses nothing: the journal keeps all, and the refusal is told', async () => {
  let full = false
  const port = gatedFs((call, [path]) => {
    if (full && call === 'rename' && String(path).startsWith(folder.at('classeur'))) throw refusal('EROFS')
  })
  const store = await folder.create('classeur', { port })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 'A'))
  full = true
  await expect(store.checkpoint()).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'écriture interdite' } })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'B' }, 'B'))
  await store.close()
  expect(store.state().avertissements).toEqual([expect.stringMatching(/pas pu être mis à jour \(écriture interdite\)\. Rien n’est perdu/)])
  expect((await folder.open('classeur')).counts().structures).toBe(2)
})

test('a classeur.json that does not read back as it was written leaves the journal whole', async () => {
  let lying = false
  const port: FsPort = { ...nodeFs, readFile: async path => (await nodeFs.readFile(path)).subarray(lying && path.endsWith('classeur.json') ? 1 : 0) }
  const store = await folder.create('classeur', { port })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 'A'))
  lying = true
  await expect(store.checkpoint()).rejects.toThrow('read back')
  expect(await seqsIn('classeur/journal.jsonl')).toEqual([1])
})

test('temporaries of a killed process are swept, the files of people are not', async () => {
  await (await withThree()).close()
  await writeFile(folder.at('classeur/~0123456789ab.tmp'), 'half')
  await writeFile(folder.at('classeur/~notes.tmp'), 'mine')
  await folder.open('classeur')
  expect(await folder.list('classeur')).not.toContain('~0123456789ab.tmp')
  expect(await folder.list('classeur')).toContain('~notes.tmp')
})

test('a folder that is not a classeur is not opened, one that holds files is not taken for a new one', async () => {
  await expect(folder.open('absent')).rejects.toMatchObject({ code: 'CLASSEUR_NOT_FOUND' })
  await (await withThree()).close()
  await expect(folder.create('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_NOT_EMPTY' })
})
