import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

/** The number of hours given in a year and their worth, as the page of the year says them: in hundredths of an hour, and in cents. */
async function benevolat(page: Page): Promise<{ heures: number; valeur: number }> {
  await ecran(page).aller('/vie-associative?annee=2024')
  const region = page.getByRole('region', { name: 'Bénévolat 2024' })
  await expect(region).toBeVisible()
  const lu = async (apres: RegExp): Promise<number> => {
    const [, nombre = ''] = apres.exec((await region.locator('p').first().textContent()) ?? '') ?? []
    return Math.round(Number(nombre.replace(/\s/g, '').replace(',', '.')) * 100)
  }
  return { heures: await lu(/([\d\s]+(?:,\d+)?)\s*h données/), valeur: await lu(/données([\d\s]+,\d\d)\s*€ en 864/) }
}

test('les heures d’un bénévole font la valorisation de l’année', async ({ page, axe }) => {
  await ecran(page).rubrique('Vie associative').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vie associative 2024')
  await axe()
  const avant = await benevolat(page)
  expect(avant.heures).toBeGreaterThan(0)

  await page.getByRole('link', { name: 'Trésorerie' }).click()
  await expect(fiche(page).titre).toHaveText('Trésorerie')
  await axe()
  await page.getByRole('button', { name: 'Ajouter un relevé' }).click()
  await fiche(page).remplir('Date, ligne 4', '12/12/2024')
  await fiche(page).remplir('Heures, ligne 4', '2,5')
  await expect(page.getByText(/2024 : 35,5\s*h/)).toBeVisible()

  const apres = await benevolat(page)
  expect(apres.heures - avant.heures).toBe(250)
  // 2,5 h à 11,65 €, au centime près.
  expect(Math.abs(apres.valeur - avant.valeur - 2912.5)).toBeLessThanOrEqual(1)

  // Sans taux pour l’année, la valeur est inconnue, jamais nulle.
  await ecran(page).aller('/vie-associative?annee=2025')
  await expect(page.getByRole('link', { name: 'Taux à indiquer pour 2025' })).toBeVisible()
})

test('un témoignage dont l’accord est retiré ne se publie plus', async ({ page, axe }) => {
  await ecran(page).aller('/vie-associative?annee=2024')
  const temoignages = page.getByRole('region', { name: /^Témoignages/ })
  const ligne = temoignages.getByRole('listitem').filter({ hasText: 'Aninomade' })
  await expect(ligne).toContainText('jusqu’au')
  await ligne.getByRole('link').first().click()
  await expect(page.getByText('Publiable aujourd’hui')).toBeVisible()
  await axe()
  await page.getByRole('button', { name: 'Retirer l’accord' }).click()
  await expect(page.getByText('Ne pas publier', { exact: true })).toBeVisible()
  await expect(fiche(page).champ('Accord retiré le')).not.toHaveValue('')

  await page.goBack()
  await expect(ligne).toContainText('Accord retiré le')
  await expect(ligne).toContainText('Ne pas publier')
  await ecran(page).annuler.click()
  await expect(ligne).toContainText('jusqu’au')
})

test('plusieurs parcours se confient d’un geste, et s’annulent d’un seul', async ({ page, axe }) => {
  await ecran(page).aller('/equipe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Équipe')
  await axe()
  const equipe = page.getByRole('region', { name: 'Charge de chacun' })
  const parcoursDe = (nom: string) => equipe.getByRole('link', { name: new RegExp(`^\\d+ parcours en cours : ${nom}$`) })
  const nombre = async (nom: string): Promise<number> => Number(await parcoursDe(nom).textContent())
  const [julien, helene] = [await nombre('Julien Morel'), await nombre('Hélène Vasseur')]

  await parcoursDe('Julien Morel').click()
  const parcours = liste(page, 'Parcours DLA')
  await expect(parcours.lignes).not.toHaveCount(0)
  const noms = (await parcours.noms()).slice(1, 4)
  await parcours.lignes.nth(1).getByRole('checkbox').click()
  await parcours.lignes
    .nth(3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expect(parcours.pied).toHaveText('3 fiches sélectionnées')
  await axe()
  await page.getByRole('button', { name: 'Confier à…' }).click()
  const confier = dialogue(page, 'Confier 3 parcours DLA')
  await confier.champ('À qui').fill('Hélène')
  // Never « Ajouter une personne « Hélène » », offered while the list comes.
  await page.getByRole('option', { name: /^Hélène Vasseur/ }).click()
  await confier.faire('Confier')
  for (const nom of noms) await expect(parcours.lignes.filter({ hasText: nom }).first()).toContainText('H. Vasseur')

  await ecran(page).aller('/equipe')
  await expect(parcoursDe('Julien Morel')).toHaveText(String(julien - 3))
  await expect(parcoursDe('Hélène Vasseur')).toHaveText(String(helene + 3))
  await ecran(page).annuler.click()
  await expect(parcoursDe('Julien Morel')).toHaveText(String(julien))
  await expect(parcoursDe('Hélène Vasseur')).toHaveText(String(helene))
})

test('au clavier : Espace choisit, Maj étend, Échap oublie', async ({ page }) => {
  await ecran(page).aller('/fiches/taches')
  const taches = liste(page, 'Tâches')
  await taches.grille.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(taches.pied).toHaveText('1 fiche sélectionnée')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(taches.pied).toHaveText('3 fiches sélectionnées')
  await expect(taches.lignes.nth(2).getByRole('checkbox')).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(taches.pied).not.toContainText('sélectionnée')
})

test('le projet associatif montre ce qui a été fait, et un objectif s’atteint', async ({ page, axe }) => {
  await ecran(page).aller('/vie-associative/projet?annee=2024')
  await expect(page.getByRole('region', { name: 'Accompagner', exact: true })).toBeVisible()
  await axe()
  await page.getByRole('link', { name: '46 structures accompagnées par le DLA' }).click()
  await expect(liste(page, 'Structures').pied).toContainText('46')

  await ecran(page).aller('/objectifs?annee=2024')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Objectifs 2024')
  await axe()
  const creation = page.getByRole('row').filter({ hasText: 'Projets accompagnés' }).filter({ hasText: 'PES21' })
  await expect(creation).toContainText('Encore 1')
  await creation.getByRole('link').first().click()
  await expect(fiche(page).titre).toHaveText('Projets accompagnés (Bénéfice Créa) · 2024')
  await axe()
  await fiche(page).remplir('Objectif', '24')
  await expect(page.getByText('24 sur 24')).toBeVisible()
  await page.getByRole('link', { name: 'Tous les objectifs 2024' }).click()
  await expect(creation).toContainText('Atteint')
})
