import { expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { type FsPort, nodeFs } from './fsPort'
import { decodeJournal } from './journal'
import { load } from './load'
import { migrations, schemaOf } from './migrations'
import { aFolder, camille, set } from './testing/bench'

const folder = aFolder()
const known = schemaOf(migrations)

/** A small classeur with its history, its checkpoint and three lines that wait. */
async function small(): Promise<void> {
  const store = await folder.create('classeur', { clock: () => new Date('2024-11-05T10:00:00Z') })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'É' }, 's1'))
  await store.checkpoint()
  for (const nom of ['B', 'C', 'œ']) await store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom })))
  await folder.cut('classeur', 'copie')
}

/** What a reader finds when one file holds other bytes: the name of the record, or the code of the refusal. Nothing is written. */
async function foundWith(name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const port: FsPort = { ...nodeFs, readFile: async path => (path === folder.at(`copie/${name}`) ? change(await nodeFs.readFile(path)) : nodeFs.readFile(path)) }
  try {
    const { memory } = await load(port, folder.at('copie'), { known, mayWrite: false, now: new Date() })
    return JSON.stringify(memory.get('structures', 's1'))
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

const RIGHT = '{"id":"s1","nom":"œ"}'
const flipped = (bytes: Buffer, bit: number): Buffer => {
  const turned = Buffer.from(bytes)
  turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return turned
}

test('one bit turned anywhere in classeur.json never changes a record: it is rebuilt, or refused as newer', { timeout: 90_000 }, async () => {
  await small()
  const length = (await nodeFs.readFile(folder.at('copie/classeur.json'))).length
  const found = new Map<string, number>()
  for (let bit = 0; bit < length * 8; bit++) {
    const outcome = await foundWith('classeur.json', bytes => flipped(bytes, bit))
    found.set(outcome, (found.get(outcome) ?? 0) + 1)
  }
  // The figure of the schema itself, where a bit may make it higher.
  expect([...found.keys()].sort()).toEqual(['CLASSEUR_NEWER', RIGHT])
  expect(found.get('CLASSEUR_NEWER')).toBeLessThan(8)
})

test('classeur.json cut at any length is rebuilt from the history', { timeout: 90_000 }, async () => {
  await small()
  const length = (await nodeFs.readFile(folder.at('copie/classeur.json'))).length
  for (let cut = 0; cut < length - 1; cut++) expect({ cut, found: await foundWith('classeur.json', bytes => bytes.subarray(0, cut)) }).toEqual({ cut, found: RIGHT })
})

test('the last line of the journal cut at any byte leaves those before it, and no other', { timeout: 90_000 }, async () => {
  await small()
  const bytes = await nodeFs.readFile(folder.at('copie/journal.jsonl'))
  const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1
  for (let cut = last; cut < bytes.length; cut++) {
    expect({ cut, found: await foundWith('journal.jsonl', () => bytes.subarray(0, cut)) }).toEqual({ cut, found: '{"id":"s1","nom":"C"}' })
    expect(decodeJournal(bytes.subarray(0, cut))).toMatchObject({ goodBytes: last, torn: cut > last, bad: false })
  }
})

test('one bit turned in the journal is never read as something else: the last line is cut, those before it refuse the classeur', { timeout: 90_000 }, async () => {
  await small()
  const bytes = await nodeFs.readFile(folder.at('copie/journal.jsonl'))
  const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1
  for (let bit = 0; bit < bytes.length * 8; bit += 2) {
    const found = await foundWith('journal.jsonl', () => flipped(bytes, bit))
    const ends = bit >> 3 === bytes.length - 1
    expect({ bit, found }).toEqual({ bit, found: bit >> 3 < last || ends ? 'CLASSEUR_DAMAGED' : '{"id":"s1","nom":"C"}' })
  }
})

test('one bit turned in the history is seen when it is needed, and told by a verification', { timeout: 90_000 }, async () => {
  await small()
  const name = 'historique/2024-11.jsonl'
  const length = (await nodeFs.readFile(folder.at(`copie/${name}`))).length
  for (let bit = 0; bit < length * 8; bit += 5) {
    const port: FsPort = { ...nodeFs, readFile: async path => (path.endsWith('2024-11.jsonl') ? flipped(await nodeFs.readFile(path), bit) : nodeFs.readFile(path)) }
    const store = await folder.open('copie', { mode: 'lecture', port })
    expect({ bit, sain: (await store.verify()).sain }).toEqual({ bit, sain: false })
    expect(store.raw('structures', 's1')).toEqual({ id: 's1', nom: 'œ' })
  }
})
