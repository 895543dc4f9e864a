import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

/** Opens the file of a structure from its list. */
async function ouvrir(page: Page, nom: string): Promise<void> {
  await ecran(page).aller('/fiches/structures')
  await liste(page, 'Structures').mots.fill(nom)
  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText(nom)
}

/** Someone else sits at this post. */
async function devenir(page: Page, avant: string, nom: string): Promise<void> {
  await page.getByRole('button', { name: `${avant}, ` }).click()
  await page.getByRole('menuitem', { name: 'Changer de nom ou de poste' }).click()
  const qui = dialogue(page, 'Qui écrit à ce poste')
  await qui.champ('Votre nom').fill(nom)
  await qui.faire('Changer')
  await expect(page.getByRole('button', { name: `${nom}, ` })).toBeVisible()
}

test('Ctrl+Z et Ctrl+Y disent ce qu’ils défont, champ après champ, et le message permet de revenir', async ({ page }) => {
  const { champ, remplir } = fiche(page)
  const { message, annuler, retablir } = ecran(page)
  await ouvrir(page, 'Accueil Modèle')
  await expect(annuler).toHaveAttribute('aria-disabled', 'true')
  await remplir('Sigle', 'AM')
  await remplir('Adresse', '2 rue Neuve')
  await page.keyboard.press('Control+z')
  await expect(message('« Adresse · Accueil Modèle » annulé')).toBeVisible()
  await expect(champ('Adresse')).not.toHaveValue('2 rue Neuve')
  await page.keyboard.press('Control+z')
  await expect(message('« Sigle · Accueil Modèle » annulé')).toBeVisible()
  await expect(champ('Sigle')).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(message('« Sigle · Accueil Modèle » rétabli')).toBeVisible()
  await expect(champ('Sigle')).toHaveValue('AM')
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(champ('Sigle')).toHaveValue('')
  await page.getByRole('status').getByRole('button', { name: 'Rétablir' }).click()
  await expect(champ('Sigle')).toHaveValue('AM')
  await retablir.click()
  await expect(champ('Adresse')).toHaveValue('2 rue Neuve')
  await expect(retablir).toHaveAttribute('aria-disabled', 'true')

  // What is typed and not recorded is the field's own.
  await champ('Sigle').click()
  await page.keyboard.type('X')
  await page.keyboard.press('Control+z')
  await expect(champ('Adresse')).toHaveValue('2 rue Neuve')
  await page.keyboard.press('Escape')
  await expect(champ('Sigle')).toHaveValue('AM')

  await champ('Sigle').press('Control+z')
  await champ('Sigle').press('Control+z')
  await expect(champ('Sigle')).toHaveValue('')
  await expect(annuler).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Control+z')
  await expect(message('Il n’y a rien à annuler depuis l’ouverture de Permanence sur ce poste.')).toBeVisible()
})

test('annuler une création dont la fiche est ouverte le dit, et rétablir la rend', async ({ page }) => {
  await ecran(page).aller('/fiches/structures')
  await expect(liste(page, 'Structures').grille).toBeVisible()
  await page.keyboard.press('Alt+n')
  const demande = dialogue(page, 'Ajouter une structure')
  await demande.champ('Nom').fill('Structure d’essai')
  await demande.faire('Ajouter une structure')
  await expect(fiche(page).titre).toHaveText('Structure d’essai')
  await page.keyboard.press('Escape')
  await liste(page, 'Structures').mots.fill('structure d essai')
  await liste(page, 'Structures').lignes.first().dblclick()
  await fiche(page).titre.click()
  await page.keyboard.press('Control+z')
  await expect(ecran(page).message(/Structure d’essai.* annulé/)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(/^Cette fiche n’existe pas ou n’existe plus/)
  await page.getByRole('status').getByRole('button', { name: 'Rétablir' }).click()
  await expect(fiche(page).titre).toHaveText('Structure d’essai')
})

test('l’historique dit qui, quand, avant et après, et ramène une ancienne valeur', async ({ page }) => {
  const { champ, remplir, onglet } = fiche(page)
  await ouvrir(page, 'Accueil Modèle')
  const avant = await champ('Adresse').inputValue()
  await remplir('Adresse', '2 rue Neuve')
  await devenir(page, 'Éloïse Martin', 'Julien Morel')
  await remplir('Adresse', '3 rue Neuve')
  await remplir('Sigle', 'AM')
  await onglet('Historique').click()
  const gestes = page.getByRole('tabpanel', { name: 'Historique' }).getByRole('listitem')
  await expect(gestes.nth(0)).toContainText('Julien Morel')
  await expect(gestes.nth(0).getByRole('row').nth(1)).toContainText('SigleAM')
  const dernier = gestes.nth(1)
  await expect(dernier).toContainText(new Date().toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' }))
  await expect(dernier).toContainText(/à \d+\sh\s\d\d · Julien Morel · accueil/)
  await expect(dernier.getByRole('cell')).toHaveText(['2 rue Neuve', '3 rue Neuve', 'Revenir à cette valeur'])
  await expect(gestes.nth(2)).toContainText('Éloïse Martin')
  await gestes
    .nth(2)
    .getByRole('button', { name: /^Revenir à cette valeur : Adresse/ })
    .click()
  await expect(ecran(page).message('« Adresse » est revenu à sa valeur d’avant le')).toBeVisible()
  await onglet('Fiche').click()
  await expect(champ('Adresse')).toHaveValue(avant)
  // It is a gesture as any other.
  await page.keyboard.press('Control+z')
  await expect(champ('Adresse')).toHaveValue('3 rue Neuve')
})

test('on n’annule pas par-dessus un collègue : la phrase le dit et mène à l’historique', async ({ page }) => {
  const { champ, remplir } = fiche(page)
  await ouvrir(page, 'Accueil Modèle')
  await remplir('Adresse', '2 rue Neuve')
  await devenir(page, 'Éloïse Martin', 'Julien Morel')
  await remplir('Adresse', '3 rue Neuve')
  await devenir(page, 'Julien Morel', 'Éloïse Martin')
  await page.keyboard.press('Control+z')
  const refus = ecran(page).message('« Adresse · Accueil Modèle » ne peut plus être annulé : « Adresse » a changé depuis.')
  await expect(refus).toBeVisible()
  await expect(champ('Adresse')).toHaveValue('3 rue Neuve')
  await refus.getByRole('button', { name: 'Voir l’historique' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Historique' }).getByRole('listitem').first()).toContainText('Julien Morel')
})

test('la corbeille garde tout : on y met, on y retrouve, on restaure, et le lien d’une fiche mise de côté le dit', async ({ page }) => {
  const { gestes, titre, champ } = fiche(page)
  await ouvrir(page, 'Accueil Modèle')
  const adresse = new URL(page.url()).hash.slice(1)
  const mise = liste(page, 'Structures').grille.getByRole('row', { name: /^Accueil Modèle/ })
  const total = await ecran(page).rubrique('Structures').textContent()
  await gestes.click()
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
  await expect(ecran(page).message('« Accueil Modèle » est dans la corbeille.')).toBeVisible()
  await expect(mise).toBeHidden()
  await expect(ecran(page).rubrique('Structures')).not.toHaveText(total ?? '')

  await ecran(page).aller(adresse)
  await expect(titre).toHaveText('Accueil Modèle')
  await expect(page.getByText(/^Éloïse Martin a mis cette fiche à la corbeille le .* Restaurez-la pour la modifier\./)).toBeVisible()
  await expect(champ('Nom')).toHaveAttribute('readonly')

  await ecran(page).rubrique('Corbeille').click()
  const gardee = page.getByRole('main').getByRole('listitem')
  await expect(gardee).toHaveCount(1)
  await expect(gardee).toContainText(/structure · à la corbeille depuis le \d\d\/\d\d\/\d{4}, par Éloïse Martin/)
  await gardee.getByRole('button', { name: 'Restaurer Accueil Modèle' }).click()
  await expect(page.getByRole('heading', { name: 'La corbeille est vide' })).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Ouvrir la fiche' }).click()
  await expect(titre).toHaveText('Accueil Modèle')
  await expect(champ('Nom')).toBeEditable()
  await expect(ecran(page).rubrique('Structures')).toHaveText(total ?? '')

  // From the message itself.
  await gestes.click()
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Restaurer' }).click()
  await expect(mise).toBeVisible()

  for (const inconnue of ['/fiches/structures/01943aa1-0000-7000-8000-000000000000', '/fiches/inconnues', '/nulle/part']) {
    await ecran(page).aller(inconnue)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Fiche|Page) introuvable$/)
    await expect(page.getByRole('alert')).toHaveText(/^Cette fiche n’existe pas ou n’existe plus : elle est peut-être dans la corbeille\./)
  }
})
