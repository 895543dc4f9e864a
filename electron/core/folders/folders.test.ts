import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { folderOfId, idOfFolder } from './folderIds'
import { folderRoots } from './folderRoots'
import { chooseAnyFolder, createSubfolder, listFolders } from './listFolders'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

test('one begins from the folders people know and from what holds the classeur, each once', async () => {
  await mkdir(join(core.dossier, 'Documents'))
  const roots = await folderRoots(core, 'linux', core.dossier)
  expect(roots.slice(0, 2)).toEqual([
    { nom: 'Documents', chemin: join(core.dossier, 'Documents') },
    { nom: 'Dossier personnel', chemin: core.dossier },
  ])
  expect(new Set(roots.map(({ chemin }) => chemin)).size).toBe(roots.length)
})

test('the steps go down to a folder and up again, by ids that the core alone understands', async () => {
  await mkdir(join(core.dossier, 'Clé', 'Archives'), { recursive: true })
  await mkdir(join(core.dossier, '.caché'))
  await writeFile(join(core.dossier, 'note.txt'), '')
  await symlink(join(core.dossier, 'Clé'), join(core.dossier, 'raccourci'))
  await symlink(join(core.dossier, 'parti'), join(core.dossier, 'rien'))
  const here = await listFolders(core, idOfFolder(core, core.dossier))
  expect(here.dossiers.map(({ nom }) => nom)).toEqual(['classeur', 'Clé', 'raccourci'])
  const inside = await listFolders(core, here.dossiers[1]?.id)
  expect(inside).toMatchObject({ ici: { nom: 'Clé' }, dossiers: [{ nom: 'Archives' }], tronquee: false })
  expect((await listFolders(core, inside.parent?.id)).ici?.chemin).toBe(core.dossier)
  expect(folderOfId(core, inside.dossiers[0]?.id ?? '')).toBe(join(core.dossier, 'Clé', 'Archives'))
})

test('a path is no id, nor is the id of another core', async () => {
  await expect(listFolders(core, core.dossier)).rejects.toMatchObject({ code: 'FOLDER_UNKNOWN' })
  const other = await aCore()
  expect(() => folderOfId(core, idOfFolder(other.core, other.core.dossier))).toThrow('FOLDER_UNKNOWN')
  await other.dispose()
})

test('the ids kept are bounded: the first given are forgotten first', () => {
  const first = idOfFolder(core, '/a')
  const ids = Array.from({ length: 20_000 }, () => idOfFolder(core, '/b'))
  expect(() => folderOfId(core, first)).toThrow('FOLDER_UNKNOWN')
  expect(folderOfId(core, ids[0] ?? '')).toContain('b')
})

test('a new folder is made inside another one, whatever is typed, and the one that is there is given', async () => {
  const parent = idOfFolder(core, core.dossier)
  const made = await createSubfolder(core, parent, '../Sauvegardes: PES21')
  expect(dirname(made.chemin)).toBe(core.dossier)
  expect((await createSubfolder(core, parent, '../Sauvegardes: PES21')).chemin).toBe(made.chemin)
})

test('a folder that is gone is said in a sentence', async () => {
  await expect(listFolders(core, idOfFolder(core, join(core.dossier, 'partie')))).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'dossier introuvable' } })
})

test('on the desktop the system asks, and its button says the verb', async () => {
  await expect(chooseAnyFolder(core, 'Copier ici')).rejects.toMatchObject({ code: 'DIALOG_UNAVAILABLE' })
  let button = ''
  core.options.choisirDossier = async ({ bouton }) => {
    button = bouton
    return '/media/usb'
  }
  const chosen = await chooseAnyFolder(core, 'Copier ici')
  expect(button).toBe('Copier ici')
  expect(folderOfId(core, chosen?.id ?? '')).toBe(chosen?.chemin)
  core.options.choisirDossier = async () => undefined
  expect(await chooseAnyFolder(core, 'Copier ici')).toBeUndefined()
})
