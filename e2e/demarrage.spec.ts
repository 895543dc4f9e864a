import { join } from 'node:path'
import { enter, expect, test, watch } from './fixtures'
import { ecran } from './pages/ecran'
import { permanence } from './serveur'

test.describe('au tout premier démarrage', () => {
  test.use({ classeur: 'aucun' })

  test('on découvre avec les données 2024, on dit qui l’on est, et le classeur est proposé la fois suivante', { tag: '@navigateur' }, async ({ page, serveur, axe, context }) => {
    await expect(page.getByRole('heading', { name: 'Permanence' })).toBeVisible()
    await axe()
    await page.getByRole('button', { name: 'Découvrir avec les données 2024' }).press('Enter')
    await expect(page.getByLabel('Votre nom')).toBeFocused()
    await axe()
    await page.keyboard.type('Hélène Vasseur')
    await expect(page.getByText('Indiquez votre poste.')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Ce poste' }).click()
    await page.getByRole('option', { name: 'Direction' }).click()
    await page.getByRole('button', { name: 'Entrer dans le classeur' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    await expect(page.getByText('Données de démonstration')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Hélène Vasseur, Direction : menu' })).toBeVisible()

    await page.close()
    await serveur.restart()
    const again = await context.newPage()
    const complaints = watch(again)
    await enter(again, serveur)
    const connu = again.getByRole('region', { name: 'Ouvrir un classeur' }).getByRole('button')
    await expect(connu).toHaveCount(1)
    await expect(connu).toContainText('démonstration')
    await connu.click()
    await expect(again.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('on commence un classeur vide, on le ferme et on le rouvre ; un second du même nom est rangé à côté', async ({ page }) => {
    const commencer = page.getByRole('button', { name: 'Commencer un classeur vide' })
    await commencer.click()
    await expect(page.getByLabel('Nom du classeur')).toBeFocused()
    await page.keyboard.type('PES21')
    await page.keyboard.press('Enter')
    await page.getByLabel('Votre nom').fill('Nora Petit')
    await page.getByRole('combobox', { name: 'Ce poste' }).click()
    await page.getByRole('option', { name: 'Autre' }).click()
    await page.getByRole('combobox', { name: 'Nom du poste' }).fill('Accompagnement')
    await page.getByRole('combobox', { name: 'Nom du poste' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
    await ecran(page).rubrique('Structures').click()
    await expect(page.getByRole('heading', { name: 'Rien dans « Structures » pour l’instant' })).toBeVisible()

    await page.getByRole('button', { name: 'Nora Petit, Accompagnement : menu' }).click()
    await page.getByRole('menuitem', { name: 'Fermer le classeur' }).click()
    await commencer.click()
    await page.keyboard.type('PES21')
    await page.keyboard.press('Enter')
    await expect(page.getByText('PES21 (2)', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Nora Petit, Accompagnement : menu' }).click()
    await page.getByRole('menuitem', { name: 'Fermer le classeur' }).click()
    const connus = page.getByRole('region', { name: 'Ouvrir un classeur' }).getByRole('button')
    await expect(connus).toContainText(['PES21 (2)', /^PES21(?! \()/])
    await connus.last().click()
    await expect(page.getByText('PES21', { exact: true })).toBeVisible()
  })
})

test.describe('un classeur déjà ouvert', () => {
  test('ne l’est pas une seconde fois : la commande dit par qui', { tag: '@navigateur' }, async ({ serveur, dossier }) => {
    expect(serveur.origin).toContain('127.0.0.1')
    const second = permanence(['servir', '--sans-navigateur', '--classeur', join(dossier, 'classeur')])
    await expect(second).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Ce classeur est déjà ouvert par .+ sur .+ depuis .+ : fermez-le là-bas, puis réessayez\.\n$/),
    })
  })
})
