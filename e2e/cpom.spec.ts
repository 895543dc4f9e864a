import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { accueil } from './pages/accueil'
import { dialogue } from './pages/dialogue'
import { document, LONG } from './pages/document'
import { ecran } from './pages/ecran'

const COMMENTAIRE = 'Deux associations ont reporté leur rendez-vous à janvier.'

test.use({ classeur: 'demo' })

test('sous 80 %, un commentaire est attendu, puis le rapport à la Ville se produit', async ({ page, dossier, axe }) => {
  await ecran(page).rubrique('CPOM').click()
  const commentaire = page.getByLabel('Commentaire : Associations orientées vers un autre acteur')
  await commentaire.fill('')
  await commentaire.press('Control+Enter')
  await expect(page.getByText('Sous 80 % de la cible, un commentaire est attendu.')).toBeVisible()
  await expect(page.getByText('1 donnée manque au rapport 2024.')).toBeVisible()
  await axe()
  await page.getByRole('link', { name: 'Produire le rapport CPOM 2024' }).click()

  const rapport = document(page)
  await expect(rapport.titre).toContainText('2024')
  await expect(rapport.generer('un projet')).toBeVisible()
  await rapport.manque('Commentaire').fill(COMMENTAIRE)
  await rapport.manque('Commentaire').press('Control+Enter')
  await expect(rapport.projet).toHaveCount(0)
  await axe()
  await rapport.generer('le rapport').click()
  await expect(rapport.versions).toHaveText(['Version 1'], LONG)
  const fichier = join(dossier, 'classeur', 'documents', 'CPOM Ville de Dijon', '2024_Rapport-CPOM_Ville-de-Dijon_v1.docx')
  expect((await mammoth.extractRawText({ buffer: await readFile(fichier) })).value).toContain(COMMENTAIRE)
})

test('un réalisé calculé mène aux fiches qui le composent', async ({ page }) => {
  await ecran(page).aller('/cpom?annee=2024')
  await page.getByRole('button', { name: '46 : d’où vient ce chiffre ? Structures bénéficiaires' }).click()
  await expect(accueil(page).comptees).toHaveCount(46)
})

test('une action et un indicateur calculé s’ajoutent, et le réalisé vient des fiches', async ({ page }) => {
  await ecran(page).aller('/cpom?annee=2024')
  await page.getByRole('button', { name: 'Ajouter une action' }).click()
  const action = dialogue(page, /^Ajouter une action/)
  await action.champ('Intitulé').fill('Club des entrepreneurs')
  await action.champ('Code').fill('A9')
  await action.cadre.getByRole('button', { name: /^Ajouter une action/ }).click()
  const nouvelle = page.getByRole('region', { name: 'A9 · Club des entrepreneurs' })
  await nouvelle.getByRole('button', { name: 'Ajouter un indicateur' }).click()
  const indicateur = dialogue(page, 'Ajouter un indicateur')
  await indicateur.choisir('Réalisé', 'Rencontres du Club')
  await indicateur.champ('Cible').fill('4')
  await indicateur.faire('Ajouter cet indicateur')
  const ligne = nouvelle.getByRole('row').filter({ hasText: 'Rencontres du Club des entrepreneurs' })
  await expect(ligne).toContainText('100 %')
  await expect(ligne).toContainText('Atteint')
})
