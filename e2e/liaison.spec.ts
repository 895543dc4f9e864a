import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { enter, expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'
import { aPost, serve } from './serveur'

test.use({ classeur: 'demo' })

test('Permanence s’arrête pendant la saisie : le texte reste, et s’enregistre quand la liaison revient', async ({ serveur, browser }) => {
  // A page of its own: the browser itself complains of the lost link.
  const context = await browser.newContext()
  const page = await context.newPage()
  const { champ } = fiche(page)
  await enter(page, serveur)
  await ecran(page).aller('/fiches/structures')
  await liste(page, 'Structures').mots.fill('aninomade')
  await liste(page, 'Structures').lignes.first().dblclick()
  await champ('Sigle').click()
  await page.keyboard.type('ANM')
  await serveur.stop()
  await expect(page.getByRole('alert')).toContainText('Liaison perdue')
  await page.keyboard.press('Tab')
  await expect(champ('Sigle')).toHaveValue('ANM')
  await expect(champ('Sigle')).toHaveAttribute('data-en-saisie', 'oui')
  await expect(page.getByText('Enregistrement…')).toBeVisible()
  // Typing may go on meanwhile.
  await champ('Adresse').fill('1 rue Neuve')
  await page.keyboard.press('Enter')

  // Started again, it lets in who has the new address: the window left open follows.
  await serveur.restart()
  const nouvelle = await context.newPage()
  await enter(nouvelle, serveur)
  await expect(page.getByText('Liaison perdue')).toBeHidden()
  await expect(champ('Sigle')).not.toHaveAttribute('data-en-saisie')
  await expect(page.getByText(/^Enregistré à /)).toBeVisible()
  await nouvelle.goto(page.url())
  await expect(fiche(nouvelle).champ('Sigle')).toHaveValue('ANM')
  await expect(fiche(nouvelle).champ('Adresse')).toHaveValue('1 rue Neuve')
  // Its feed follows again.
  await fiche(nouvelle).remplir('Sigle', 'ANM21')
  await expect(champ('Sigle')).toHaveValue('ANM21')
  await context.close()
})

test('un classeur dans un dossier synchronisé se lit, ne s’écrit pas, et dit pourquoi', async ({ dossier, browser }) => {
  await mkdir(join(dossier, 'Dropbox'))
  await rename(join(dossier, 'classeur'), join(dossier, 'Dropbox', 'PES21'))
  const serveur = await serve(await aPost(dossier, { personne: 'Éloïse Martin', poste: 'accueil' }), join(dossier, 'Dropbox', 'PES21'))
  const page = await browser.newPage()
  await enter(page, serveur)
  await expect(page.getByText('Classeur ouvert en lecture seule : ce dossier est synchronisé ou sur le réseau')).toBeVisible()
  await ecran(page).aller('/fiches/structures')
  await expect(liste(page, 'Structures').pied).toHaveText(/fiches$/)
  await expect(page.getByRole('button', { name: 'Ajouter une structure' })).toBeHidden()
  await page.keyboard.press('Alt+n')
  await expect(ecran(page).message('Ce classeur est ouvert en lecture seule : ce dossier est synchronisé')).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).champ('Nom')).toHaveAttribute('readonly')
  await expect(fiche(page).gestes).toBeHidden()
  await page.keyboard.press('Alt+e')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(ecran(page).annuler).toHaveAttribute('aria-disabled', 'true')
  await ecran(page).rubrique('Documents').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible()
  await page.close()
  expect(await serveur.stop()).toBe(0)
})
