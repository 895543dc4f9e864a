import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enter, expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'

test.describe('Les nomenclatures', () => {
  test.use({ classeur: 'demo' })

  test('un choix désactivé n’est plus proposé, un choix ajouté l’est', async ({ page, axe }) => {
    const propose = async (libelle: string): Promise<number> => {
      await ecran(page).aller('/fiches/accompagnementsCrdva')
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Ajouter un accompagnement/ })
        .first()
        .click()
      const { champ, cadre } = dialogue(page, /^Ajouter un accompagnement/)
      await champ('Thème').click()
      const count = await page.getByRole('option', { name: libelle, exact: true }).count()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(cadre).toBeHidden()
      return count
    }
    await ecran(page).aller('/reglages?section=nomenclatures&liste=themesCrdva')
    const premier = page.getByRole('row').nth(1)
    const libelle = await premier.getByRole('textbox').first().inputValue()
    expect(await propose(libelle)).toBe(1)

    await ecran(page).aller('/reglages?section=nomenclatures&liste=themesCrdva')
    await page.getByRole('switch', { name: `Proposer à la saisie : ${libelle}` }).press('Space')
    await expect(page.getByText('qui n’a plus cours')).toBeVisible()
    await page.getByLabel('Nouveau choix').fill('Bénévolat de compétences')
    await page.getByRole('button', { name: 'Ajouter ce choix' }).click()
    await expect(ecran(page).message('Bénévolat de compétences')).toBeVisible()
    await axe()
    expect(await propose(libelle)).toBe(0)
    expect(await propose('Bénévolat de compétences')).toBe(1)
  })

  test('un choix qui sert ne se supprime pas : la raison est dite', async ({ page }) => {
    await ecran(page).aller('/reglages?section=nomenclatures&liste=canaux')
    const corbeilles = page.getByRole('button', { name: /^Mettre à la corbeille : / })
    await corbeilles.first().click()
    await expect(ecran(page).message('désactivez ce choix au lieu de le supprimer')).toBeVisible()
  })
})

test('les coordonnées de l’association s’enregistrent comme partout, et s’annulent', async ({ page, axe }) => {
  await ecran(page).rubrique('Réglages').click()
  await fiche(page).remplir('Téléphone', '03 80 11 22 33')
  await expect(ecran(page).annuler).toBeEnabled()
  await axe()
  await page.keyboard.press('Control+z')
  await expect(fiche(page).champ('Téléphone')).toHaveValue(/^03\s80\s50\s90\s47$/)
})

test('l’apparence, le poste, le classeur et les raccourcis ont leur page', async ({ page, axe }) => {
  await ecran(page).aller('/reglages?section=apparence')
  await page.getByText('Sombre', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.getByText('Comme l’ordinateur', { exact: true }).click()
  for (const section of ['apparence', 'poste', 'classeur', 'dossiers', 'raccourcis']) {
    await ecran(page).aller(`/reglages?section=${section}`)
    await axe()
  }
  await ecran(page).aller('/reglages?section=poste')
  await page.getByRole('button', { name: 'Changer de nom ou de poste' }).click()
  const qui = dialogue(page, 'Qui écrit à ce poste')
  await qui.cadre.getByRole('textbox', { name: 'Votre nom' }).fill('Nora Petit')
  await qui.faire('Changer')
  await expect(page.getByRole('main')).toContainText('Nora Petit')
  await ecran(page).aller('/reglages?section=classeur')
  await page.getByRole('button', { name: 'Vérifier mes données' }).click()
  await expect(page.getByRole('alert')).toContainText('Classeur sain')
})

test('la densité, le sombre et l’accueil choisis sont retrouvés au lancement suivant', { tag: '@navigateur' }, async ({ page, context, serveur, dossier }) => {
  await ecran(page).aller('/reglages?section=apparence')
  await page.getByText('Sombre', { exact: true }).click()
  await page.getByText('Compacte', { exact: true }).click()
  await ecran(page).aller('/reglages?section=poste')
  await page.getByText('Trésorerie', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-densite', 'compacte')
  // Habits are written when the hand rests.
  await expect.poll(() => readFile(join(dossier, 'reglages', 'config.json'), 'utf8')).toMatch(/compacte[\s\S]*tresorerie|tresorerie[\s\S]*compacte/)
  await page.close()
  await serveur.restart()
  const lendemain = await context.newPage()
  await enter(lendemain, serveur)
  await expect(lendemain.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(lendemain.locator('html')).toHaveAttribute('data-densite', 'compacte')
  await ecran(lendemain).aller('/')
  await expect(lendemain.getByRole('navigation', { name: 'Accueil par poste' }).getByRole('link', { name: 'Trésorerie' })).toHaveAttribute('aria-current', 'page')
})
