import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './runCli'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauvegardes-'))
  await permanence(['creer', 'structures'], JSON.stringify({ nom: 'Le Cri' }))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

async function permanence(args: string[], entree = '') {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli([...args, ...(args.includes('--classeur') ? [] : ['--classeur', at('classeur')])], {
    terminal: { stdin: Readable.from([entree]), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: join(import.meta.dirname, '..', '..', '..'),
  })
  return { code, sortie, erreurs, json: () => JSON.parse(sortie[0] ?? '') as Record<string, unknown> }
}

const structures = async (classeur = at('classeur')) =>
  ((await permanence(['liste', 'structures', '--json', '--classeur', classeur])).json() as unknown as { nom: string }[]).map(({ nom }) => nom)

test('a backup is made, copied where it is asked, and listed', async () => {
  await mkdir(at('usb'))
  const made = await permanence(['sauvegarder', '--vers', at('usb'), '--json'])
  expect(made.code).toBe(0)
  const { nom, fiches, phrase } = made.json()
  expect(phrase).toMatch(/^Sauvegarde du \d\d\/\d\d\/\d{4} relue.: \d+.fiches, 0.convention$/)
  expect(await readdir(at('usb'))).toEqual([nom])
  expect((await permanence(['sauvegardes', '--json'])).json()).toMatchObject([{ nom, genre: 'manuelle', contenu: { fiches } }])
  expect((await permanence(['sauvegardes'])).sortie.join('\n')).toContain(String(nom))
  expect(await permanence(['sauvegarder', '--vers', at('absent')])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('dossier introuvable')] })
})

test('the preview changes nothing; restoring, by name or by file, brings the records back', async () => {
  const { nom, fichier } = (await permanence(['sauvegarder', '--json'])).json()
  await permanence(['creer', 'structures'], JSON.stringify({ nom: 'Née depuis' }))
  expect((await permanence(['restaurer', String(nom), '--apercu', '--json'])).json()).toMatchObject({ listes: [{ collection: 'structures', partent: 1 }] })
  expect(await structures()).toEqual(['Le Cri', 'Née depuis'])
  const done = await permanence(['restaurer', String(nom)])
  expect(done).toMatchObject({ code: 0, sortie: [expect.stringMatching(/1.fiche remise .*\nL’état d’avant est dans .*-avant-restauration\.zip\./)] })
  expect(await structures()).toEqual(['Le Cri'])
  expect((await permanence(['restaurer', String(fichier), '--json'])).json()).toMatchObject({ fiches: 0, fichiers: 0 })
})

test('a classeur that cannot be opened any more is made again in an empty folder', async () => {
  const { nom } = (await permanence(['sauvegarder', '--json'])).json()
  await writeFile(at('classeur/classeur.json'), '{')
  await rm(at('classeur/historique'), { recursive: true })
  expect(await permanence(['liste', 'structures'])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('restaure')] })
  expect((await permanence(['restaurer', String(nom), '--vers', at('neuf')])).sortie[0]).toMatch(/^Classeur restauré dans .*neuf : \d+.fiches\.$/)
  expect(await structures(at('neuf'))).toEqual(['Le Cri'])
  expect(await permanence(['restaurer', String(nom), '--vers', at('neuf')])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('dossier vide')] })
})

test('what is no backup is refused in a sentence', async () => {
  await writeFile(at('photos.zip'), 'photos')
  expect(await permanence(['restaurer', at('photos.zip')])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('abîmée ou incomplète')] })
  expect(await permanence(['restaurer', '2020-01-01_100000.zip'])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('permanence sauvegardes')] })
  expect((await permanence(['restaurer'])).code).toBe(2)
})
