import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import readExcelFile from 'read-excel-file/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './runCli'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exporter-'))
  for (const nom of ['Ébène', 'Zeste', 'Atelier']) await permanence(['creer', 'structures'], JSON.stringify({ nom }))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function permanence(args: string[], entree = '') {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli([...args, '--classeur', join(folder, 'classeur')], {
    terminal: { stdin: Readable.from([entree]), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: join(import.meta.dirname, '..', '..', '..'),
  })
  return { code, sortie, erreurs }
}
const at = (name: string): string => join(folder, name)

test('a list is written as its name asks, in French order, and never over another file', async () => {
  expect(await permanence(['exporter', 'structures', '--sortie', at('a.xlsx')])).toMatchObject({ code: 0, sortie: [`Écrit : ${at('a.xlsx')}`] })
  const [list] = await readExcelFile(at('a.xlsx'))
  expect(list?.data.map(([nom]) => nom)).toEqual(['Nom', 'Atelier', 'Ébène', 'Zeste'])
  expect((await permanence(['exporter', 'structures', '--sortie', at('a.csv'), '--json'])).sortie).toEqual([JSON.stringify({ fichier: at('a.csv') })])
  expect(await readFile(at('a.csv'), 'utf8')).toMatch(/^\uFEFFNom;.*\r\nAtelier;/)
  expect(await permanence(['exporter', 'structures', '--sortie', at('a.csv')])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('existe déjà')] })
})

test('the figures of a year and the deadlines are written too', async () => {
  expect((await permanence(['exporter', 'chiffres', '--annee', '2024', '--sortie', at('c.xlsx')])).code).toBe(0)
  expect((await readExcelFile(at('c.xlsx'))).map(({ sheet }) => sheet)).toEqual(['Chiffres 2024', 'Fiches', 'Critères'])
  expect((await permanence(['exporter', 'agenda', '--sortie', at('a.ics')])).code).toBe(0)
  expect(await readFile(at('a.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
})

test.each([
  [['structures'], /--sortie/],
  [['structures', '--sortie', 'a.pdf'], /\.xlsx ou \.csv/],
  [['agenda', '--sortie', 'a.xlsx'], /\.ics/],
  [['chats', '--sortie', 'a.xlsx'], /« chats » n’est pas une liste/],
])('badly asked, %j exits with 2 and one sentence', async (args, phrase) => {
  expect(await permanence(['exporter', ...args])).toMatchObject({ code: 2, sortie: [], erreurs: [expect.stringMatching(phrase)] })
})
