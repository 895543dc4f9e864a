import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openReglages } from './reglages'

test('what is set is found again at the next opening, in a file of the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reglages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  openReglages(folder).set('auteur', { personne: 'Éloïse', poste: 'accueil' })
  expect(openReglages(folder).get('auteur')).toEqual({ personne: 'Éloïse', poste: 'accueil' })
  expect(openReglages(folder).get('absent')).toBeUndefined()
  expect(JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))).toEqual({ auteur: { personne: 'Éloïse', poste: 'accueil' } })
})

test('a file that a power cut spoilt is begun anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reglages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'config.json'), '{"auteur":')
  const reglages = openReglages(folder)
  expect(reglages.get('auteur')).toBeUndefined()
  reglages.set('theme', 'sombre')
  expect(openReglages(folder).get('theme')).toBe('sombre')
})

test('where no file can be made, settings last as long as the sitting', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reglages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'occupe'), '')
  const reglages = openReglages(join(folder, 'occupe', 'dossier'))
  reglages.set('theme', 'sombre')
  expect(reglages.get('theme')).toBe('sombre')
  expect(openReglages(join(folder, 'occupe', 'dossier')).get('theme')).toBeUndefined()
})

test('where the file can no longer be replaced, the last thing told holds for the sitting', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reglages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const reglages = openReglages(folder)
  reglages.set('theme', 'clair')
  await rm(folder, { recursive: true })
  await writeFile(folder, '')
  reglages.set('theme', 'sombre')
  expect(reglages.get('theme')).toBe('sombre')
})
