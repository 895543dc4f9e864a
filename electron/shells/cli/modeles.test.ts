import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aModele, p } from '../../core/modeles/testing/aModele'
import { runCli } from './runCli'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modeles-'))
  await permanence(['creer', 'structures'], JSON.stringify({ nom: 'Le Cri' }))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

async function permanence(args: string[], entree = '') {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli([...args, '--classeur', at('classeur')], {
    terminal: { stdin: Readable.from([entree]), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: join(import.meta.dirname, '..', '..', '..'),
  })
  return { code, sortie: sortie.join('\n'), erreurs: erreurs.join('\n') }
}

const check = async (corps: string, ...more: string[]) => {
  await writeFile(at('a.docx'), aModele({ corps: [p(corps)] }))
  return permanence(['modeles', 'verifier', at('a.docx'), '--type', 'convention-dla', ...more])
}

test('a template is examined without anything being kept: its fields, then what is to be mended', async () => {
  const right = await check('{{structure.nom}}')
  expect(right).toMatchObject({ code: 0, erreurs: '' })
  expect(right.sortie).toContain('structure.nom')
  expect(right.sortie).toContain('Ce modèle peut servir.')
  const wrong = await check('{{structure.nmo}}')
  expect(wrong).toMatchObject({ code: 1, erreurs: expect.stringContaining('1\u00A0point à corriger dans Word') })
  expect(wrong.sortie).toContain('vouliez-vous écrire {{structure.nom}}')
  expect(JSON.parse((await check('{{structure.nom}}', '--json')).sortie)).toMatchObject({ champs: [{ cle: 'structure.nom' }], problemes: [] })
  expect((await permanence(['modeles'])).sortie).toBe('0\u00A0modèle')
})

test('a file that is no template, a kind that does not exist, a file that is not there: each is said', async () => {
  await writeFile(at('b.docx'), 'MZ')
  expect(await permanence(['modeles', 'verifier', at('b.docx'), '--type', 'convention-dla'])).toMatchObject({
    code: 1,
    erreurs: expect.stringContaining('ce n’est pas un document Word'),
  })
  expect(await permanence(['modeles', 'verifier', at('c.docx'), '--type', 'convention-dla'])).toMatchObject({ code: 1, erreurs: expect.stringContaining('fichier introuvable') })
  expect(await permanence(['modeles', 'verifier', at('b.docx')])).toMatchObject({ code: 2, erreurs: expect.stringContaining('--type') })
  expect(await permanence(['modeles', 'effacer', 'x'])).toMatchObject({ code: 2 })
})
