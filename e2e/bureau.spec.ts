import { join } from 'node:path'
import { openBureau } from './bureau'
import { expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'
import { aPost } from './serveur'

test.use({ classeur: 'demo' })

test('l’écran est isolé : son adresse, sa politique, rien d’Electron', async ({ page }) => {
  expect(page.url()).toMatch(/^app:\/\/permanence\//)
  expect(await page.evaluate(() => [location.origin, crossOriginIsolated, typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')])).toEqual([
    'app://permanence',
    true,
    'undefined',
    'undefined',
  ])
  expect(await page.evaluate(() => Object.keys(window.permanence ?? {}))).toEqual(['brancher', 'partir'])
})

test('rechargée, la page retrouve la liaison et suit de nouveau', async ({ page }) => {
  await ecran(page).aller('/fiches/structures')
  await page.reload()
  await liste(page, 'Structures').lignes.first().dblclick()
  await fiche(page).remplir('Sigle', 'ANM')
  await expect(page.getByText(/^Enregistré à /)).toBeVisible()
})

test('les menus mènent aux pages et annulent comme les touches ; fermer enregistre la saisie', async ({ dossier }) => {
  const env = await aPost(dossier, { personne: 'Nora Petit', poste: 'accueil' })
  const { page, choose, quit } = await openBureau(env, join(dossier, 'classeur'))
  await choose('Affichage', 'Structures')
  await expect(page.getByRole('heading', { level: 1, name: 'Structures' })).toBeVisible()
  await liste(page, 'Structures').lignes.first().dblclick()
  const { champ, remplir } = fiche(page)
  const avant = await champ('Sigle').inputValue()
  await remplir('Sigle', 'ANM')
  await choose('Édition', 'Annuler')
  await expect(champ('Sigle')).toHaveValue(avant)
  await champ('Adresse').fill('1 rue Neuve')
  const adresse = page.url()
  expect(await quit()).toBe(0)

  const again = await openBureau(env, join(dossier, 'classeur'))
  await ecran(again.page).aller(new URL(adresse).hash.slice(1))
  await expect(fiche(again.page).champ('Adresse')).toHaveValue('1 rue Neuve')
  expect(await again.quit()).toBe(0)
})
