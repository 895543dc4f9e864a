import { expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

test('une seule recherche trouve tout, comme on l’écrit au bureau', async ({ page }) => {
  const { recherche, trouvees } = ecran(page)
  await expect(recherche).toBeVisible()
  await page.keyboard.press('Control+f')
  await expect(recherche).toBeFocused()
  for (const [tape, trouve] of [
    ['choeur temoin', 'Chœur de Quartier Témoin'],
    ['CHŒUR', 'Chœur de Quartier Témoin'],
    ['droits de l homme', 'Ligue des droits de l’homme'],
    ["droits de l'homme", 'Ligue des droits de l’homme'],
    ['acueil modele', 'Accueil Modèle'],
    ['03 53 01 00 06', 'Achille Exemple'],
    ['0353010006', 'Achille Exemple'],
    ['900 031 618 00011', 'Accueil Modèle'],
    ['900.031.618', 'Accueil Modèle'],
    ['W212000047', 'Accueil Modèle'],
  ] as const) {
    await recherche.fill(tape)
    await expect(trouvees.filter({ hasText: trouve }).first(), tape).toBeVisible()
  }
  await recherche.fill('zzzz introuvable')
  await expect(page.getByText('Rien ne contient ces mots. Essayez un nom, une commune, un SIRET.')).toBeVisible()
  await recherche.fill('z')
  await expect(page.getByText('Rien ne contient ces mots')).toBeHidden()
})

test('la recherche se mène au clavier et laisse la page comme elle était', async ({ page }) => {
  const { recherche, trouvees } = ecran(page)
  await ecran(page).rubrique('Structures').click()
  await liste(page, 'Structures').mots.fill('modele')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dijon')
  await expect(trouvees.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(recherche).toHaveValue('')
  await expect(trouvees).toHaveCount(0)
  await expect(liste(page, 'Structures').mots).toHaveValue('modele')

  // The groups say of what kind each answer is.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('cri de la plume')
  await expect(page.getByRole('listbox', { name: 'Fiches trouvées' }).getByRole('group', { name: 'Structures' })).toContainText('Le Cri de la Plume')
  for (const touche of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(touche)
  await expect(trouvees.first()).toHaveAttribute('data-combobox-selected')
  await expect(recherche).toHaveAttribute('aria-activedescendant', (await trouvees.first().getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowDown')
  const choisie = trouvees.nth(1)
  const titre = await choisie.evaluate(option => option.firstChild?.textContent?.trim())
  await page.keyboard.press('Enter')
  await expect(fiche(page).titre).toHaveText(titre ?? '')
  await expect(recherche).toHaveValue('')

  // Without choosing, Entrée opens the first: that of the words just typed, however fast.
  await page.keyboard.press('Control+f')
  await page.keyboard.type('aninomade')
  await expect(trouvees.first()).toContainText('Aninomade')
  await recherche.fill('accueil modele')
  await page.keyboard.press('Enter')
  await expect(fiche(page).titre).toHaveText('Accueil Modèle')
})
