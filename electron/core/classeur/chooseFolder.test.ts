import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aCore } from '../testing/aCore'
import { chooseFolder } from './chooseFolder'
import { knownClasseurs } from './knownClasseurs'

/** A core whose system dialog answers this. */
async function aCoreChoosing(chosen: (folder: string) => string | undefined) {
  const { core, dispose } = await aCore()
  onTestFinished(dispose)
  core.options.choisirDossier = async () => chosen(core.dossier)
  core.options.reglages.set('classeurs', [])
  return core
}

test('the chosen classeur is named to the screen by an opaque id, and offered from then on', async () => {
  const core = await aCoreChoosing(folder => join(folder, 'classeur'))
  const connu = await chooseFolder(core)
  expect(connu).toMatchObject({ nom: 'classeur', chemin: core.chemin })
  expect(connu?.id).toMatch(/^[0-9a-f]{16}$/)
  expect(core.options.reglages.get('classeurs')).toEqual([core.chemin])
  expect((await knownClasseurs(core))[0]).toEqual(connu)
})

test('a folder without a classeur is refused and not remembered', async () => {
  const core = await aCoreChoosing(folder => folder)
  await expect(chooseFolder(core)).rejects.toMatchObject({ code: 'CLASSEUR_NOT_FOUND', data: { chemin: core.dossier } })
  expect(core.options.reglages.get('classeurs')).toEqual([])
})

test('a dialog that was closed chooses nothing', async () => {
  expect(await chooseFolder(await aCoreChoosing(() => undefined))).toBeUndefined()
})

test('a shell without such a dialog says how else to open a classeur', async () => {
  const { core, dispose } = await aCore()
  onTestFinished(dispose)
  await expect(chooseFolder(core)).rejects.toMatchObject({ code: 'DIALOG_UNAVAILABLE' })
})
