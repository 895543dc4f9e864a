import { appendFile, truncate, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { decodeJournal } from './journal'
import { aFolder, camille, stateOf } from './testing/bench'

const folder = aFolder()

const journalOf = async (names: string[]): Promise<string> => {
  const store = await folder.create()
  for (const nom of names) await store.update('Créer', camille, tx => tx.create('structures', { nom }, nom))
  return folder.read('classeur/journal.jsonl')
}
const named = (store: { lecture: { all: (name: 'structures') => readonly { id: string }[] } }) => store.lecture.all('structures').map(fiche => fiche.id)

test('a last line cut anywhere is removed and told, the others stay, and the next gesture follows', async () => {
  const text = Buffer.from(await journalOf(['A', 'B', 'C']))
  const second = text.indexOf('\n', text.indexOf('\n') + 1) + 1
  for (const [n, length] of [second + 1, second + 40, text.length - 1].entries()) {
    await folder.cut('classeur', `copie${n}`)
    await truncate(folder.at(`copie${n}/journal.jsonl`), length)
    const store = await folder.open(`copie${n}`)
    expect(named(store)).toEqual(['A', 'B'])
    expect(store.state().avertissements).toEqual([expect.stringMatching(/^Permanence s’était arrêtée au milieu d’un enregistrement/)])
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'D' }, 'D'))
    await folder.cut(`copie${n}`, `encore${n}`)
    const again = await folder.open(`encore${n}`)
    expect(named(again)).toEqual(['A', 'B', 'D'])
    expect(again.state()).toMatchObject({ seq: 3, avertissements: [] })
  }
})

test('a last line whose bytes never reached the disk is cut too', async () => {
  await journalOf(['A', 'B'])
  await folder.cut('classeur', 'copie')
  await appendFile(folder.at('copie/journal.jsonl'), `${'\0'.repeat(80)}\n`)
  const store = await folder.open('copie')
  expect(named(store)).toEqual(['A', 'B'])
  expect(store.state().avertissements).toHaveLength(1)
})

test('a line damaged in the middle is never passed over: the file is kept aside and the classeur refused', async () => {
  const text = await journalOf(['A', 'B', 'C'])
  await folder.cut('classeur', 'copie')
  await writeFile(folder.at('copie/journal.jsonl'), text.replace('"nom":"B"', '"nom":"X"'))
  await expect(folder.open('copie')).rejects.toMatchObject({ code: 'CLASSEUR_DAMAGED', data: { chemin: folder.at('copie/journal.jsonl') } })
  const [aside = ''] = await folder.list('copie/quarantaine')
  expect(await folder.read(`copie/quarantaine/${aside}`)).toContain('"nom":"X"')
  expect(await folder.read('copie/journal.jsonl')).toContain('"nom":"X"')
})

test('a missing line is damage, at the beginning as in the middle', async () => {
  const [a, b, c] = (await journalOf(['A', 'B', 'C'])).split('\n')
  for (const [n, lines] of [
    [a, c],
    [b, c],
  ].entries()) {
    await folder.cut('classeur', `copie${n}`)
    await writeFile(folder.at(`copie${n}/journal.jsonl`), `${lines.join('\n')}\n`)
    await expect(folder.open(`copie${n}`)).rejects.toMatchObject({ code: 'CLASSEUR_DAMAGED' })
  }
})

test('any single character changed in a line is seen', async () => {
  const text = await journalOf(['A'])
  for (let at = 0; at < text.length - 1; at++) {
    const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
    expect(decodeJournal(Buffer.from(changed)).changes).toEqual([])
  }
})

test('a reader beside the writer sees the whole lines, says nothing of the one being written and touches nothing', async () => {
  await journalOf(['A', 'B'])
  await appendFile(folder.at('classeur/journal.jsonl'), '{"seq":3,')
  const before = await folder.list('classeur')
  const store = await folder.open('classeur', { mode: 'lecture' })
  expect(named(store)).toEqual(['A', 'B'])
  expect(store.state().avertissements).toEqual([])
  expect(await folder.list('classeur')).toEqual(before)
  expect(stateOf(store).structures).toHaveLength(2)
})
