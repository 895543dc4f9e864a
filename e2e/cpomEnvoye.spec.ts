import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document, LONG } from './pages/document'
import { ecran } from './pages/ecran'

test.use({ classeur: 'demo' })

test('le rapport CPOM envoyé, la page CPOM dit quels chiffres ont changé depuis, et avec quelles fiches', async ({ page, axe }) => {
  await ecran(page).aller('/documents/rapport-cpom?annee=2024')
  const rapport = document(page)
  await rapport.generer('le rapport').click()
  await expect(rapport.versions).toHaveText(['Version 1'], LONG)
  await page.getByRole('button', { name: 'Noter l’envoi' }).click()
  const envoi = page.getByRole('dialog')
  await envoi.getByRole('button', { name: 'Noter l’envoi' }).click()
  await expect(page.getByText('Aucun chiffre n’a changé depuis la version envoyée').first()).toBeVisible()

  // A rendez-vous of 2024 is entered late.
  await ecran(page).aller('/fiches/accompagnementsCrdva')
  await page
    .getByRole('button', { name: /^Ajouter un accompagnement/ })
    .first()
    .click()
  const nouveau = dialogue(page, /^Ajouter un accompagnement/)
  await nouveau.champ('Date').fill('12/12/2024')
  await nouveau.champ('Demandeur').fill('Les Voisins Imaginaires')
  await nouveau.cadre.getByRole('button', { name: /^Ajouter un accompagnement/ }).click()
  await expect(nouveau.cadre).toBeHidden()

  await ecran(page).aller('/cpom?annee=2024')
  const change = page.getByRole('region', { name: /^Ce qui a changé depuis la version envoyée/ })
  const ligne = change.getByRole('row', { name: /^A2 – Accompagnements 20 21/ })
  await expect(ligne.getByRole('link', { name: 'Rendez-vous CRDVA · Les Voisins Imaginaires' })).toBeVisible()
  await axe()
  await ecran(page).aller('/documents/rapport-cpom?annee=2024')
  await expect(change.getByRole('row', { name: /^A2 – Accompagnements 20 21/ })).toBeVisible()
})
