import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { ajouter } from './pages/ajouter'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { sauvegardes } from './pages/sauvegardes'

test.describe('Les sauvegardes', () => {
  test.use({ classeur: 'demo' })

  test('on sauvegarde, on travaille, on revient à la sauvegarde, et l’on annule', async ({ page, axe }) => {
    const { ouvrir, sauvegarder, liste, apercu } = sauvegardes(page)
    await ouvrir()
    await sauvegarder()
    await expect(liste).toHaveCount(1)
    await axe()
    await ajouter(page, 'structures', 'une structure', 'Née depuis la sauvegarde')

    await ouvrir()
    const restauration = await apercu('à la demande')
    await expect(restauration.cadre.getByRole('region', { name: 'Structures' })).toContainText('Née depuis la sauvegarde')
    await axe()
    await restauration.faire('Restaurer cette sauvegarde')
    await expect(ecran(page).message(/1.fiche remise dans l’état de la sauvegarde/)).toBeVisible()
    await expect(liste).toHaveCount(2)
    await expect(liste.filter({ hasText: 'avant une restauration' })).toHaveCount(1)

    await ecran(page).aller('/corbeille')
    await expect(page.getByRole('main')).toContainText('Née depuis la sauvegarde')
    await page.keyboard.press('Control+z')
    await expect(ecran(page).message(/Restaurer la sauvegarde du .* annulé/)).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('Née depuis la sauvegarde')

    await ouvrir()
    const encore = await apercu('avant une restauration')
    await expect(encore.cadre).toContainText('Il n’y a rien à changer.')
  })
})

test('un second dossier se choisit au clavier, et reçoit chaque sauvegarde', { tag: '@navigateur' }, async ({ page, dossier, axe }) => {
  const { ouvrir, sauvegarder, copie } = sauvegardes(page)
  await mkdir(join(dossier, 'Clé USB'))
  await ouvrir()
  await expect(page.getByText('Pas encore de sauvegarde')).toBeVisible()
  await copie.getByRole('button', { name: 'Choisir le second dossier…' }).click()
  const choix = dialogue(page, 'Choisir où copier les sauvegardes')
  await axe()
  await choix.cadre.getByRole('button', { name: /^À côté du classeur/ }).press('Enter')
  await choix.cadre.getByRole('button', { name: 'Clé USB' }).press('Enter')
  await expect(choix.cadre).toContainText(join(dossier, 'Clé USB'))
  await choix.cadre.getByRole('button', { name: 'Créer un dossier ici' }).click()
  await choix.cadre.getByLabel('Nom du nouveau dossier').fill('PES21')
  await choix.cadre.getByLabel('Nom du nouveau dossier').press('Enter')
  await expect(choix.cadre).toContainText(join(dossier, 'Clé USB', 'PES21'))
  await choix.faire('Copier dans ce dossier')
  await expect(copie).toContainText(join('Clé USB', 'PES21'))
  await sauvegarder()
  expect(await readdir(join(dossier, 'Clé USB', 'PES21', 'Sauvegardes de classeur'))).toHaveLength(1)
  await copie.getByRole('button', { name: 'Ne plus copier' }).click()
  await expect(copie).toContainText('Choisissez une clé USB')
})

test('un classeur abîmé propose ses sauvegardes, et l’on repart de l’une d’elles', { tag: '@navigateur' }, async ({ page, dossier, axe }) => {
  await sauvegardes(page).ouvrir()
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(ecran(page).message(/relue/)).toBeVisible()
  await page.getByRole('button', { name: /: menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Fermer le classeur' }).click()
  await writeFile(join(dossier, 'classeur', 'classeur.json'), '{')
  await rm(join(dossier, 'classeur', 'historique'), { recursive: true })
  await page.getByRole('region', { name: 'Ouvrir un classeur' }).getByRole('button').first().click()
  await expect(page.getByRole('alert')).toContainText('abîmé')
  await axe()
  await page.getByRole('button', { name: /^Reprendre celle du/ }).click()
  await expect(page.getByText('classeur restauré', { exact: true })).toBeVisible()
})
