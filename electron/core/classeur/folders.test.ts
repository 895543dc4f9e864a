import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { foldersOf, openFolderOf } from './folders'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

test('tells where the classeur, its documents, its backups and the reports are', () => {
  expect(foldersOf(core).map(({ cle, chemin }) => [cle, chemin])).toEqual([
    ['classeur', core.chemin],
    ['documents', join(core.chemin, 'documents')],
    ['sauvegardes', join(core.chemin, 'sauvegardes')],
    ['rapports', join(core.dossier, 'rapports')],
  ])
})

test('opens a folder by its name, and makes the one that holds nothing yet', async () => {
  const opened: string[] = []
  core.options.ouvrirFichier = async chemin => void opened.push(chemin)
  await openFolderOf(core, 'documents')
  expect(opened).toEqual([join(core.chemin, 'documents')])
  expect(existsSync(join(core.chemin, 'documents'))).toBe(true)
})

test('says that no folder can be opened where the shell has no way to', async () => {
  await expect(openFolderOf(core, 'classeur')).rejects.toMatchObject({ code: 'FILE_NOT_OPENED' })
})
