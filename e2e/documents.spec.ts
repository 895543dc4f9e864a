import { appendFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { liste } from './pages/liste'

const SIRET = '732 829 320 00074'

/** The words of a Word file of the classeur. */
const motsDe = async (...chemin: string[]): Promise<string> => (await mammoth.extractRawText({ buffer: await readFile(join(...chemin)) })).value

test.use({ classeur: 'demo' })

test('une donnée remplie sur place complète le document', async ({ page, axe }) => {
  await ecran(page).aller('/documents')
  await page.getByRole('main').getByRole('button', { name: 'Produire un document' }).first().click()
  await axe()
  await dialogue(page, 'Produire un document').cadre.getByRole('button', { name: 'Convention d’accompagnement DLA' }).click()
  const choix = dialogue(page, 'Convention d’accompagnement DLA').cadre
  await expect(choix.getByRole('listitem').first()).toContainText('Complet')
  await choix.getByRole('textbox', { name: 'Filtrer les fiches' }).fill('theatre imaginaire')
  await choix.getByRole('button', { name: /Théâtre Imaginaire/ }).click()

  const papier = document(page)
  await expect(papier.projet).toContainText('Indiquez le SIRET de la structure.')
  await expect(papier.generer('un projet')).toBeVisible()
  await axe()
  await papier.manque('SIRET').fill(SIRET)
  await papier.manque('SIRET').press('Enter')
  await expect(papier.manque('SIRET')).toHaveCount(0)
  await expect(papier.papier).toContainText('732 829 320 00074')
  // The hand goes to the next gap by itself.
  await expect(papier.manque('Fonction')).toBeFocused()
  await page.keyboard.type('président')
  await page.keyboard.press('Enter')
  await expect(papier.projet).toHaveCount(0)
  await expect(papier.papier).toContainText('M. Léon Modèle, président')
  await expect(papier.generer('la convention')).toBeVisible()
})

test('produite deux fois, la convention a deux versions, et chacune est un vrai fichier Word', { tag: '@navigateur' }, async ({ page, dossier, axe }) => {
  await ecran(page).aller('/documents/convention-dla')
  const papier = document(page)
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  await expect(ecran(page).message('_v1.docx')).toContainText('Ouvrir dans Word')
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 2', 'Version 1'])
  await expect(ecran(page).message('_v2.docx')).toBeVisible()

  const [structure = ''] = await readdir(join(dossier, 'classeur', 'documents'))
  const fichiers = (await readdir(join(dossier, 'classeur', 'documents', structure))).sort()
  expect(fichiers).toEqual([expect.stringMatching(/_v1\.docx$/), expect.stringMatching(/_v2\.docx$/)])
  const mots = await motsDe(dossier, 'classeur', 'documents', structure, fichiers[1] ?? '')
  expect(mots).toContain('Entre les soussignés')
  expect(mots).toContain(structure)

  const telechargement = page.waitForEvent('download')
  await papier.exporter.first().click()
  expect((await telechargement).suggestedFilename()).toBe(fichiers[1])

  await page.keyboard.press('Escape')
  const documents = liste(page, 'Documents')
  await expect(documents.lignes).toHaveCount(2)
  await expect(documents.lignes.first()).toContainText('Complet')
  await axe()
})

test('un fichier modifié ou disparu est dit dans la liste', async ({ page, dossier }) => {
  await ecran(page).aller('/documents/convention-dla')
  const papier = document(page)
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveCount(1)
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveCount(2)
  const [structure = ''] = await readdir(join(dossier, 'classeur', 'documents'))
  const [premier = '', second = ''] = (await readdir(join(dossier, 'classeur', 'documents', structure))).sort()
  await appendFile(join(dossier, 'classeur', 'documents', structure, premier), ' ')
  await rm(join(dossier, 'classeur', 'documents', structure, second))
  await page.reload()
  await ecran(page).aller('/documents')
  const { lignes } = liste(page, 'Documents')
  await page.getByRole('button', { name: 'Choisir les colonnes' }).click()
  await page.getByRole('checkbox', { name: 'Nom du fichier' }).check()
  await page.keyboard.press('Escape')
  await expect(lignes.filter({ hasText: premier })).toContainText('Modifié dans Word depuis')
  await expect(lignes.filter({ hasText: second })).toContainText('Absent du dossier')
})
