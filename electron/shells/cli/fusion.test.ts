import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './runCli'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

let folder = ''
let ids: string[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fusion-'))
  const fiches = [
    { nom: 'Atelier Fictif', commune: '21231' },
    { nom: 'L’atelier fictif', commune: '21231', mail: 'contact@atelier.example' },
  ]
  const { sortie } = await permanence(['creer', 'structures'], fiches.map(fiche => JSON.stringify(fiche)).join('\n'))
  ids = sortie.map(line => (JSON.parse(line) as { id: string }).id)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function permanence(args: string[], entree = '') {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli([...args, '--classeur', join(folder, 'classeur')], {
    terminal: { stdin: Readable.from([entree]), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: PACKAGE,
  })
  return { code, sortie, erreurs }
}
const names = async () =>
  (JSON.parse((await permanence(['liste', 'structures', '--json'])).sortie[0] ?? '') as { nom: string; mail?: string }[]).map(({ nom, mail }) => ({ nom, mail }))

test('probable duplicates are told with their ids and the reason, in words and in JSON', async () => {
  expect((await permanence(['doublons'])).sortie.join('\n')).toMatch(/Atelier Fictif.*L’atelier fictif.*Même nom, même commune\n1\u00A0doublon probable$/s)
  const [paire] = JSON.parse((await permanence(['doublons', '--json'])).sortie[0] ?? '') as { fiches: { id: string }[]; raison: string }[]
  expect(paire).toMatchObject({ collection: 'structures', fiches: ids.map(id => ({ id })), raison: 'Même nom, même commune' })
})

test('« fusionner » makes one record of two; with --apercu it only says what it would be', async () => {
  const { sortie } = await permanence(['fusionner', 'structures', ...ids, '--apercu'])
  expect(sortie.join('\n')).toMatch(/Mail\s+contact@atelier\.example\s+contact@atelier\.example/)
  expect(await names()).toHaveLength(2)
  expect(await permanence(['fusionner', 'structures', ...ids])).toEqual({ code: 0, sortie: ['« L’atelier fictif » est fusionnée dans « Atelier Fictif ».'], erreurs: [] })
  expect(await names()).toEqual([{ nom: 'Atelier Fictif', mail: 'contact@atelier.example' }])
})

test('what cannot be merged is refused in a sentence', async () => {
  expect(await permanence(['fusionner', 'structures', ids[0] ?? '', ids[0] ?? ''])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('avec elle-même')] })
  expect(await permanence(['fusionner', 'conventions', 'a', 'b'])).toMatchObject({ code: 2, erreurs: [expect.stringContaining('structures, personnes')] })
})
