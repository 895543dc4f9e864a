import { expect, test } from './fixtures'
import { accueil } from './pages/accueil'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'

test.use({ classeur: 'demo' })

test('l’année d’après s’ouvre : ses chiffres à côté de ceux de 2024, et la CPOM de la bonne année', async ({ page }) => {
  await ecran(page).aller('/fiches/parametres')
  await fiche(page).remplir('Exercice affiché', '2025')
  await expect(ecran(page).annuler).toBeEnabled()

  const matin = accueil(page)
  await ecran(page).aller('/')
  await matin.poste('Direction').click()
  await expect(page.getByRole('region', { name: 'Les chiffres 2025' })).toBeVisible()
  await matin.groupe('DLA').click()
  await expect(matin.tuile('Structures accueillies')).toContainText('28')
  await matin.tuile('Structures accueillies').click()
  await expect(matin.explication).toContainText('28 en 2024')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('img', { name: /^Structures accueillies, cumul mois par mois : \d+ en 2025, 28 en 2024\.$/ })).toBeVisible()

  await ecran(page).rubrique('CPOM').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPOM 2025')
  await expect(page.getByRole('combobox', { name: 'Exercice' })).toHaveValue('2025')

  // The year before stays whole, one choice away.
  await ecran(page).aller('/?poste=direction&annee=2024')
  await expect(page.getByRole('region', { name: 'Les chiffres 2024' })).toBeVisible()
  await expect(matin.tuile('Structures accueillies')).toContainText('28')
})
