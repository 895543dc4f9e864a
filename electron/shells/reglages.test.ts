import { mkdtemp, readFile, rm } from 'node:fs/promises'
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
