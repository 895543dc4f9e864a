import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../core'
import { keepLogo } from '../logos/logos'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { nodeFs } from '../store/fsPort'
import { refusal } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { compareVersions } from './compareVersions'
import { documentFile, openDocument } from './documentFile'
import { kindsOfRecord } from './documentSubjects'
import { generateDocument } from './generateDocument'
import { listDocuments } from './listDocuments'
import { previewDocument, settleSubject } from './produceDocument'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2024-11-05', port: { ...nodeFs } }))
})
afterEach(() => dispose())

const inClasseur = (...parts: string[]): string => join(core.ouvert?.chemin ?? '', ...parts.flatMap(part => part.split('/')))

async function aDraft(): Promise<string> {
  const structure = await createRecord(core, 'structures', { nom: 'Le Cri / de la Plume' })
  return (await createRecord(core, 'conventions', { nom: 'Convention', type: 'accompagnementDla', structureId: structure.id })).id
}

test('the words are those of the record, and the gaps lead to the fields that fill them', async () => {
  const id = await aDraft()
  const { manques, modele, sujet } = await previewDocument(core, { type: 'convention-dla', id })
  expect(sujet?.id).toBe(id)
  expect(JSON.stringify(modele)).toContain('Le Cri / de la Plume')
  expect(manques.filter(({ gravite }) => gravite === 'bloquant').length).toBeGreaterThan(0)
  for (const manque of manques) expect(core.lire.find(manque.id)?.collection).toBe(manque.collection)
})

test('a funder whose logo is asked for and not kept is told, until it is kept', async () => {
  const { id: europe } = await createRecord(core, 'structures', { nom: 'Union européenne', typeFinanceur: 'europe' })
  const { id } = await createRecord(core, 'conventions', { nom: 'Convention', type: 'accompagnementDla', financeurs: { [europe]: true } })
  const told = async () => (await previewDocument(core, { type: 'convention-dla', id })).manques.filter(manque => manque.id === europe)
  expect(await told()).toMatchObject([{ champ: 'mentions', gravite: 'avertissement', phrase: expect.stringContaining('Le logo de l’Union européenne n’est pas dans le classeur') }])
  await keepLogo(core, europe, new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'ue.png'))
  expect(await told()).toEqual([])
})

test('funders whose logos are not kept are told together, with the way to the settings', async () => {
  const [europe, ville] = await Promise.all(
    ['Union européenne', 'Ville de Dijon'].map(nom => createRecord(core, 'structures', { nom, mentions: { a: { ordre: 0, texte: 'Avec le soutien', logo: true } } })),
  )
  const { id } = await createRecord(core, 'conventions', { nom: 'Convention', type: 'accompagnementDla', financeurs: { [europe?.id ?? '']: true, [ville?.id ?? '']: true } })
  const { manques } = await previewDocument(core, { type: 'convention-dla', id })
  expect(manques.filter(({ ailleurs }) => ailleurs === 'logos').map(({ phrase }) => phrase)).toEqual([
    expect.stringMatching(/^2\slogos ne sont pas dans le classeur\s: (Union européenne, Ville de Dijon|Ville de Dijon, Union européenne)\.$/),
  ])
})

test('a document is put in the folder of its structure under a readable name, and never over another', async () => {
  const id = await aDraft()
  const first = await generateDocument(core, { type: 'convention-dla', id })
  const second = await generateDocument(core, { type: 'convention-dla', id })
  expect([first.version, second.version]).toEqual([1, 2])
  expect(first.nom).toMatch(/^2024-11-05_Convention-DLA_.*_v1\.docx$/)
  expect(first.chemin).not.toBe(second.chemin)
  const { value } = await mammoth.extractRawText({ buffer: await readFile(inClasseur(first.chemin)) })
  expect(value).toContain('PROJET')
  expect(await listDocuments(core, id)).toMatchObject([
    { version: 2, present: true, modifie: false, projet: true, produitPar: 'Éloïse' },
    { version: 1, present: true },
  ])
})

test('a file edited since, or gone, is told', async () => {
  const id = await aDraft()
  const first = await generateDocument(core, { type: 'convention-dla', id })
  const second = await generateDocument(core, { type: 'convention-dla', id })
  await appendFile(inClasseur(first.chemin), ' ')
  await rm(inClasseur(second.chemin))
  expect(await listDocuments(core, id)).toMatchObject([
    { version: 2, present: false, modifie: false },
    { version: 1, present: true, modifie: true },
  ])
  await expect(documentFile(core, second.id)).rejects.toMatchObject({ code: 'DOCUMENT_MOVED' })
})

test('a file that cannot be read is said to be there, and why it does not open', async () => {
  const id = await aDraft()
  const { id: documentId, chemin } = await generateDocument(core, { type: 'convention-dla', id })
  await rm(inClasseur(chemin))
  await mkdir(inClasseur(chemin))
  expect(await listDocuments(core, id)).toMatchObject([{ present: true, modifie: false }])
  await expect(documentFile(core, documentId)).rejects.toMatchObject({ code: 'DISK_REFUSED' })
})

test.each([
  'classeur.json',
  'documents/a.docm',
  'documents/a.exe',
  'documents/dehors/a.docx',
  'documents/../classeur.json',
  '../../../../etc/passwd',
  'documents',
  '',
  'documents/..\\..\\..\\a',
])('a document said to lie in « %s » is not looked for: only those of the classeur are read', async chemin => {
  await mkdir(inClasseur('documents'))
  for (const name of ['a.docm', 'a.exe']) await writeFile(inClasseur('documents', name), 'PK')
  await symlink(core.chemin, inClasseur('documents', 'dehors'))
  await writeFile(inClasseur('a.docx'), 'PK')
  const { id } = await createRecord(core, 'documents', { nom: 'a.docx', chemin })
  await expect(documentFile(core, id)).rejects.toMatchObject({ code: 'DOCUMENT_MOVED' })
  await expect(openDocument(core, id)).rejects.toMatchObject({ code: 'DOCUMENT_MOVED' })
  // What a list tells is only that something is there.
  expect(await listDocuments(core)).toMatchObject([{ present: chemin === 'documents/dehors/a.docx' }])
})

test('a paper is not written through a link of the disk that leads out of the documents', async () => {
  const id = await aDraft()
  const { chemin } = await generateDocument(core, { type: 'convention-dla', id })
  const folder = inClasseur(chemin, '..')
  await rm(folder, { recursive: true })
  await symlink(core.dossier, folder)
  await expect(generateDocument(core, { type: 'convention-dla', id })).rejects.toMatchObject({ code: 'DOCUMENT_MOVED' })
  expect((await readdir(core.dossier)).filter(name => name.endsWith('.docx'))).toEqual([])
})

test('a paper that cannot be recorded leaves no file behind, nor does one the disk has no room for', async () => {
  const id = await aDraft()
  const update = core.store.update
  core.store.update = () => Promise.reject(refusal('EIO'))
  await expect(generateDocument(core, { type: 'convention-dla', id })).rejects.toThrow('EIO')
  core.store.update = update
  core.port.write = () => Promise.reject(refusal('ENOSPC'))
  await expect(generateDocument(core, { type: 'convention-dla', id })).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'disque plein' } })
  const left = await readdir(inClasseur('documents'), { recursive: true, withFileTypes: true })
  expect(left.filter(entry => entry.isFile())).toEqual([])
  expect(core.lire.all('documents')).toEqual([])
})

test('a kind that does not exist, or a record that is not of its kind, is refused', async () => {
  const structure = await createRecord(core, 'structures', { nom: 'A' })
  expect(() => settleSubject(core.lire, { type: 'facture' })).toThrow(expect.objectContaining({ code: 'DOCUMENT_KIND_UNKNOWN' }))
  expect(() => settleSubject(core.lire, { type: 'convention-dla' })).toThrow(expect.objectContaining({ code: 'DOCUMENT_SUBJECT_MISSING' }))
  expect(() => settleSubject(core.lire, { type: 'convention-dla', id: structure.id })).toThrow(expect.objectContaining({ code: 'FICHE_NOT_FOUND' }))
})

test('a record offers the papers that can be made of it, and only those', async () => {
  const dla = await aDraft()
  const other = await createRecord(core, 'conventions', { nom: 'Convention' })
  const structure = await createRecord(core, 'structures', { nom: 'A' })
  const diagnostic = await createRecord(core, 'diagnostics', { structureId: structure.id })
  const offered = (collection: string, id: string) => kindsOfRecord(core.lire, collection, id).map(({ type }) => type)
  expect(offered('conventions', dla)).toContain('convention-dla')
  expect(offered('conventions', other.id)).not.toContain('convention-dla')
  expect(offered('diagnostics', diagnostic.id)).toContain('diagnostic')
  expect(offered('structures', dla)).not.toContain('convention-dla')
})

describe('two versions compared', () => {
  const differing = (paragraphes: Awaited<ReturnType<typeof compareVersions>>) => paragraphes.filter(({ genre }) => genre !== 'commun')
  const wordsOf = (genre: string, paragraphes: Awaited<ReturnType<typeof compareVersions>>) =>
    differing(paragraphes).flatMap(({ morceaux }) => morceaux.flatMap(morceau => (morceau.genre === genre ? [morceau.texte] : [])))

  test('differ by the words of the data that changed between them', async () => {
    const id = await aDraft()
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2026-12-31' }])
    const first = await generateDocument(core, { type: 'convention-dla', id })
    expect(differing(await compareVersions(core, first.id, undefined))).toEqual([])
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2027-12-31' }])
    const second = await generateDocument(core, { type: 'convention-dla', id })
    const found = await compareVersions(core, first.id, second.id)
    expect(wordsOf('retire', found)).toContain('2026')
    expect(wordsOf('ajoute', found)).toContain('2027')
    expect(await compareVersions(core, first.id, undefined)).toEqual(found)
  })

  test('are read as they are on the disk: what was typed in Word shows', async () => {
    const id = await aDraft()
    const first = await generateDocument(core, { type: 'convention-dla', id })
    const place = inClasseur(first.chemin)
    const parts = unzipSync(await readFile(place))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    await writeFile(place, zipSync({ ...parts, 'word/document.xml': strToU8(body.replace('Entre les soussignés', 'Entre nous')) }))
    expect(wordsOf('retire', await compareVersions(core, first.id, undefined)).join(' ')).toContain('nous')
  })

  test('a file that is no longer a Word file is said to be unreadable', async () => {
    const { id, chemin } = await generateDocument(core, { type: 'convention-dla', id: await aDraft() })
    await writeFile(inClasseur(chemin), 'PK nothing')
    await expect(compareVersions(core, id, undefined)).rejects.toMatchObject({ code: 'DOCUMENT_UNREADABLE' })
  })
})

test('of as many papers as a classeur may hold, only some are read at once', async () => {
  const chemins = Array.from({ length: 100 }, (_, rang) => `documents/${rang}.docx`)
  await core.store.update('Cent documents', core.auteur, tx => {
    for (const chemin of chemins) tx.create('documents', { nom: chemin, chemin })
  })
  let [open, most] = [0, 0]
  core.partage.fichiers.isAwaited = async () => {
    most = Math.max(most, ++open)
    await Promise.resolve()
    open--
    return false
  }
  expect(await listDocuments(core)).toHaveLength(100)
  expect(most).toBeLessThan(100)
})
