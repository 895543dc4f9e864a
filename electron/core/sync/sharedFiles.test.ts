import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aSharedFolderOfFiles, deposited, joinFile, opened, put, recordNaming, shaOfText } from './testing/filesBench'

let clock = new Date('2025-01-14T10:00:00Z')
const shared = aSharedFolderOfFiles(() => clock)

const CONVENTION = 'documents/Le Cri/Convention_v1.docx'

test('a file joined on one post is put in the shared folder once, and opened on the other', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await joinFile(a, 'pieces/Le Cri/Statuts signés.pdf', 'statuts')
  const word = await joinFile(a, CONVENTION, 'docx', 'documents')
  expect(await a.go()).toMatchObject({ publiees: 2, aPublier: 0, phrases: [] })
  expect(await deposited(a)).toEqual([shaOfText('statuts'), shaOfText('docx')].sort())
  expect(await b.go()).toMatchObject({ recues: 2, publiees: 0, attendus: 0 })
  expect([await opened(b, id), await opened(b, word, 'documents')]).toEqual(['statuts', 'docx'])
  expect(await readFile(join(b.chemin, 'pieces/Le Cri/Statuts signés.pdf'), 'utf8')).toBe('statuts')
  for (const post of [a, b]) expect(await post.go()).toMatchObject({ publiees: 0, recues: 0 })
  expect(await deposited(b)).toEqual([])
})

test('a template of the office goes to the other posts as any file of the classeur', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await joinFile(a, 'modeles/Convention d’accompagnement DLA/Notre convention_v1.docx', 'docx', 'modeles')
  await a.go()
  expect(await b.go()).toMatchObject({ recues: 1, attendus: 0 })
  expect(await opened(b, id, 'modeles')).toBe('docx')
})

test('a file still to come is told with the post it comes from, after a while, then comes', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await recordNaming(a, 'pieces/Le Cri/Devis.pdf', shaOfText('devis'))
  await recordNaming(a, CONVENTION, shaOfText('docx'), 'documents')
  await a.go()
  expect(await b.go()).toMatchObject({ attendus: 2, phrases: [] })
  expect(await b.files.isAwaited(id)).toBe(true)
  clock = new Date(clock.getTime() + 3 * 60_000)
  expect((await b.go()).phrases).toEqual(['2\u00A0fichiers attendus du poste accueil.'])
  await put(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  await a.go()
  expect(await b.go()).toMatchObject({ recues: 1, attendus: 1, phrases: ['1\u00A0fichier attendu du poste accueil.'] })
  expect(await opened(b, id)).toBe('devis')
  // On the post where it was made and lost, it is not awaited from anyone.
  expect((await a.go()).attendus).toBe(0)
})

test('who must still send a file is known again after a restart, whatever else came meanwhile', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await recordNaming(a, 'pieces/Le Cri/Devis.pdf', shaOfText('devis'))
  await a.go()
  await b.go()
  const again = await shared.withFiles(b)
  expect(await again.files.isAwaited(id)).toBe(true)
  await again.go()
  clock = new Date(clock.getTime() + 3 * 60_000)
  expect((await again.go()).phrases).toEqual(['1\u00A0fichier joint attendu du poste accueil.'])
})

describe('two files of one name, made apart', () => {
  test('each record leads to its own bytes on every post, a third one included', async () => {
    const [a, b, c] = [await shared.post('accueil'), await shared.post('compta'), await shared.post('direction')]
    const ida = await joinFile(a, CONVENTION, 'de l’accueil', 'documents')
    const idb = await joinFile(b, CONVENTION, 'de la compta', 'documents')
    for (const post of [a, b, c, a, b, c]) await post.go()
    for (const post of [a, b, c]) {
      expect(await opened(post, ida, 'documents')).toBe('de l’accueil')
      expect(await opened(post, idb, 'documents')).toBe('de la compta')
    }
    expect(await readFile(join(a.chemin, CONVENTION), 'utf8')).toBe('de l’accueil')
    expect(await readFile(join(b.chemin, CONVENTION), 'utf8')).toBe('de la compta')
    expect(await readdir(join(b.chemin, 'documents/Le Cri'))).toEqual([`Convention_v1 (${shaOfText('de l’accueil').slice(0, 8)}).docx`, 'Convention_v1.docx'])
  })

  test('the file of the one is never opened for the other while it is still to come', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    await joinFile(b, CONVENTION, 'de la compta', 'documents')
    const id = await recordNaming(a, CONVENTION, shaOfText('de l’accueil'), 'documents')
    for (const post of [a, b]) await post.go()
    expect(await b.files.isAwaited(id)).toBe(true)
    expect(await opened(b, id, 'documents')).toBeUndefined()
  })

  test('capitals and accents written otherwise do not make two names: the folder may go to Windows', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    const id = await joinFile(a, 'pieces/Le Cri/RÉSUMÉ.pdf', 'de l’accueil')
    await joinFile(b, 'pieces/Le Cri/résumé.pdf'.normalize('NFD'), 'de la compta')
    for (const post of [a, b]) await post.go()
    expect((await readdir(join(b.chemin, 'pieces/Le Cri'))).map(name => name.normalize('NFC')).sort()).toEqual([
      `RÉSUMÉ (${shaOfText('de l’accueil').slice(0, 8)}).pdf`,
      'résumé.pdf',
    ])
    expect(await opened(b, id)).toBe('de l’accueil')
  })
})

describe('a document edited in Word', () => {
  test('stays the one that its post opens, and the others open it as it was made', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    const id = await joinFile(a, CONVENTION, 'docx', 'documents')
    for (const post of [a, b]) await post.go()
    await put(b, CONVENTION, 'retouché')
    for (const post of [b, await shared.withFiles(b), a]) await post.go()
    expect([await opened(a, id, 'documents'), await opened(b, id, 'documents')]).toEqual(['docx', 'retouché'])
    expect(await readdir(join(b.chemin, 'documents/Le Cri'))).toEqual(['Convention_v1.docx'])
  })

  test('before this post ever shared, is still the file of its record, and nobody else’s', async () => {
    const a = await shared.post('accueil', {})
    await a.files.stop()
    const id = await joinFile(a, CONVENTION, 'docx', 'documents')
    await put(a, CONVENTION, 'retouché')
    const later = await shared.withFiles(a)
    expect(await later.go()).toMatchObject({ publiees: 0, attendus: 0, aPublier: 0 })
    expect(await opened(later, id, 'documents')).toBe('retouché')
  })

  test('while the shared folder was away, still goes there as it was made', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('cle')]
    for (const post of [a, b]) await post.go()
    await rename(shared.at('commun'), shared.at('retirée'))
    const id = await joinFile(a, CONVENTION, 'docx', 'documents')
    expect(await a.go()).toMatchObject({ publiees: 0, aPublier: 0, phrases: [] })
    await put(a, CONVENTION, 'retouché')
    await rename(shared.at('retirée'), shared.at('commun'))
    expect(await (await shared.withFiles(a)).go()).toMatchObject({ publiees: 1 })
    await b.go()
    expect([await opened(a, id, 'documents'), await opened(b, id, 'documents')]).toEqual(['retouché', 'docx'])
    await a.go()
    expect(await readdir(join(a.chemin, 'partage', 'fichiers'))).toEqual([])
  })
})

test('nothing is taken away there for a record in the corbeille, nor fetched; it comes back with it', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  await a.go()
  await a.store.update('Supprimer', a.par, tx => tx.trash('pieces', id))
  await a.go()
  expect(await b.go()).toMatchObject({ recues: 0, attendus: 0 })
  expect(await deposited(a)).toEqual([shaOfText('devis')])
  await b.store.update('Restaurer', b.par, tx => tx.restore('pieces', id))
  expect(await b.go()).toMatchObject({ recues: 1 })
  expect(await opened(b, id)).toBe('devis')
})

test('a file removed from the shared folder is put there again by a post that has it, under its own name', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  for (const post of [a, b]) await post.go()
  await rm(a.depot, { recursive: true })
  expect(await b.go()).toMatchObject({ publiees: 1 })
  expect(await deposited(b)).toEqual([shaOfText('devis')])
  expect(await a.go()).toMatchObject({ publiees: 0 })
})

test('a file that went away on this post comes back from the shared folder', async () => {
  const a = await shared.post('accueil')
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  await a.go()
  await rm(join(a.chemin, 'pieces'), { recursive: true })
  expect(await (await shared.withFiles(a)).go()).toMatchObject({ recues: 1 })
  expect(await opened(a, id)).toBe('devis')
})

// Out of the folder of its kind, under a name that some system refuses or drops, or that would run.
const HOSTILE = [
  '../dehors.pdf',
  'pieces/../../dehors.pdf',
  'pieces/../classeur.json',
  '/tmp/dehors.pdf',
  'C:/dehors.pdf',
  'pieces\\X\\dehors.pdf',
  'classeur.json',
  'journal/dehors.pdf',
  'documents/X/dehors.docx',
  'pieces',
  'pieces/',
  'pieces/X/',
  'pieces//dehors.pdf',
  'pieces/X/CON.pdf',
  'pieces/nul/dehors.pdf',
  'pieces/X/dehors.pdf.',
  'pieces/X /dehors.pdf',
  'pieces/.X/dehors.pdf',
  'pieces/X/dehors.pdf:flux',
  'pieces/X/fac\u202Efdp.docx',
  'pieces/X/dehors.exe',
  'pieces/X/dehors.pdf.lnk',
  'pieces/X/~0123456789ab.tmp',
  `pieces/X/${'é'.repeat(200)}.pdf`,
  'pieces/a/b/c/d/e/f/g/h/dehors.pdf',
]

describe('a record that another post wrote', () => {
  test('puts nothing but where a file of its kind may be, and says so', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    await joinFile(a, 'pieces/X/honnête.pdf', 'contenu')
    for (const chemin of HOSTILE) await recordNaming(a, chemin, shaOfText('contenu'))
    await a.go()
    const seen = async () => (await readdir(shared.at('.'), { recursive: true })).filter(name => !/^commun\/|\/(partage|historique)/.test(name))
    const before = await seen()
    const { recues, phrases } = await b.go()
    expect(recues).toBe(1)
    expect(phrases.filter(phrase => /, venu d’un autre poste, n’est pas copié ici/.test(phrase))).toHaveLength(HOSTILE.length)
    expect((await seen()).filter(name => !before.includes(name)).sort()).toEqual(['compta/pieces', 'compta/pieces/X', 'compta/pieces/X/honnête.pdf'])
  })

  test('writes through no link of the disk, and sends nothing that a link leads to', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    await mkdir(join(b.chemin, 'pieces'))
    await mkdir(shared.at('dehors'))
    await symlink(shared.at('dehors'), join(b.chemin, 'pieces', 'Le Cri'))
    await writeFile(shared.at('dehors/secret.pdf'), 'secret')
    await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
    await recordNaming(a, 'pieces/Le Cri/secret.pdf', shaOfText('secret'))
    await a.go()
    expect(await b.go()).toMatchObject({ recues: 0, publiees: 0 })
    expect(await readdir(shared.at('dehors'))).toEqual(['secret.pdf'])
    expect(await deposited(b)).toEqual([])
  })

  test('names a content only by a whole SHA-256', async () => {
    const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
    await recordNaming(a, 'pieces/X/a.pdf', '../../../e0001')
    await recordNaming(a, 'pieces/X/b.pdf', shaOfText('b').slice(0, 16))
    await a.go()
    expect(await b.go()).toMatchObject({ recues: 0, attendus: 0 })
  })
})
