import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Core, openCore } from '../core'
import { createRecord } from '../records/createRecord'
import { openStore } from '../store/store'
import { classeurState } from './classeurState'
import { createClasseur, discoverClasseur } from './createClasseur'
import { knownClasseurs } from './knownClasseurs'
import { isShared, openClasseur, openFolder } from './openClasseur'

const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources')

let folder: string
let core: Core
const reglages = new Map<string, unknown>()

const aPost = (): Promise<Core> =>
  openCore({ reglages: { get: cle => reglages.get(cle), set: (cle, valeur) => void reglages.set(cle, valeur) }, ressources: RESOURCES, coquille: 'navigateur', dossier: folder })

beforeEach(async () => {
  reglages.clear()
  reglages.set('auteur', { personne: 'Éloïse', poste: 'accueil' })
  folder = await mkdtemp(join(tmpdir(), 'permanence-'))
  core = await aPost()
})
afterEach(async () => {
  await core.close()
  await rm(folder, { recursive: true, force: true })
})

test('before any classeur, everything but choosing one is refused in one sentence', async () => {
  expect(classeurState(core).ouvert).toBeUndefined()
  await expect(createRecord(core, 'structures', { nom: 'A' })).rejects.toMatchObject({ code: 'NO_CLASSEUR' })
})

test('a new classeur is a folder of ours with the lists of the trade and nothing else', async () => {
  await createClasseur(core, 'Bureau : PES21 / 2025')
  expect(core.ouvert?.chemin).toBe(join(folder, 'Bureau PES21 2025'))
  expect(core.store.counts()).toMatchObject({ structures: 0, parcours: 0, seances: 0, parametres: 1 })
  expect(core.lire.libelle('motifs', core.lire.where('nomenclatures', 'liste', 'motifs')[0]?.code)).not.toBe('')
  expect(JSON.parse(await readFile(join(folder, 'Bureau PES21 2025', 'classeur.json'), 'utf8'))).toHaveProperty('fiches.parametres')
})

test('two classeurs of the same name lie side by side', async () => {
  await createClasseur(core, 'Bureau')
  await createClasseur(core, 'bureau')
  expect((await knownClasseurs(core)).map(classeur => classeur.nom)).toEqual(['bureau (2)', 'Bureau'])
})

test('a classeur is opened again by its opaque id, with what was written in it', async () => {
  await createClasseur(core, 'Bureau')
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  await createClasseur(core, 'Autre')
  const bureau = (await knownClasseurs(core)).find(classeur => classeur.nom === 'Bureau')
  await openClasseur(core, bureau?.id ?? '')
  expect(core.lire.all('structures').map(({ nom }) => nom)).toEqual(['Atelier Fictif'])
  await expect(openClasseur(core, join(folder, 'Bureau'))).rejects.toMatchObject({ code: 'CLASSEUR_NOT_FOUND' })
})

test('a classeur whose start was cut before its lists gets them when it is opened', async () => {
  await (await openStore(join(folder, 'Bureau'), { mode: 'ecriture', create: true })).close()
  await openFolder(core, join(folder, 'Bureau'))
  expect(core.store.counts()).toMatchObject({ structures: 0, parametres: 1 })
  expect(core.lire.all('nomenclatures').length).toBeGreaterThan(100)
})

test('a refused opening leaves the open classeur as it is', async () => {
  await createClasseur(core, 'Bureau')
  await mkdir(join(folder, 'vide'))
  await expect(openFolder(core, join(folder, 'vide'))).rejects.toMatchObject({ code: 'CLASSEUR_NOT_FOUND' })
  expect(classeurState(core).ouvert?.nom).toBe('Bureau')
})

test('two classeurs asked for at once open one after the other, and the first is let go', async () => {
  await createClasseur(core, 'Bureau')
  await createClasseur(core, 'Autre')
  await core.close()
  const asked = ['Bureau', 'Autre', 'Bureau', 'Bureau', 'Autre'].map(nom => openFolder(core, join(folder, nom)))
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(asked.map(() => 'fulfilled'))
  expect(classeurState(core).ouvert?.nom).toBe('Autre')
  const second = await aPost()
  await openFolder(second, join(folder, 'Bureau'))
  await second.close()
})

test('the demonstration is a fresh copy each time, and says what it is', async () => {
  await discoverClasseur(core)
  expect(classeurState(core).ouvert).toMatchObject({ nom: 'Découverte 2024', demonstration: true, annee: 2024 })
  await discoverClasseur(core)
  expect(classeurState(core).ouvert?.nom).toBe('Découverte 2024 (2)')
})

test.each([
  ['C:\\Users\\nora\\OneDrive - PES21\\classeur', true],
  ['/home/nora/Nextcloud/classeur', true],
  ['\\\\serveur\\commun\\classeur', true],
  ['/home/nora/Documents/Dropbox photos/classeur', false],
  ['/home/nora/Permanence/Bureau', false],
])('%s is copied about by another program: %s', (chemin, shared) => expect(isShared(chemin)).toBe(shared))

test('a classeur in a synchronised folder opens to be read only, and says why', async () => {
  await createClasseur(core, 'Bureau')
  await core.close()
  const synced = join(folder, 'Nextcloud', 'Bureau')
  await mkdir(synced, { recursive: true })
  for (const name of ['classeur.json', 'journal.jsonl']) await writeFile(join(synced, name), await readFile(join(folder, 'Bureau', name)))
  await openFolder(core, synced)
  expect(classeurState(core).ouvert?.lectureSeule).toContain('synchronisé')
  await expect(createRecord(core, 'structures', { nom: 'A' })).rejects.toMatchObject({ code: 'READ_ONLY' })
})

test('a second post is told who holds the classeur', async () => {
  await createClasseur(core, 'Bureau')
  const second = await aPost()
  await expect(openFolder(second, join(folder, 'Bureau'))).rejects.toMatchObject({ code: 'CLASSEUR_IN_USE' })
  await openFolder(second, join(folder, 'Bureau'), 'lecture')
  expect(second.store.counts().structures).toBe(0)
  await second.close()
})

test('nothing is written before a name and a post were given', async () => {
  await createClasseur(core, 'Bureau')
  reglages.delete('auteur')
  await expect(createRecord(core, 'structures', { nom: 'A' })).rejects.toMatchObject({ code: 'AUTHOR_UNKNOWN' })
})
