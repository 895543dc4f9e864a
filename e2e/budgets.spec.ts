import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'

test.use({ classeur: 'demo' })

test('un budget déséquilibré est dit, puis équilibré il donne son compte rendu financier', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/cpom?annee=2023')
  await page.getByRole('button', { name: /^Ajouter un budget : A2/ }).click()
  const nouveau = dialogue(page, /^Ajouter un budget/)
  await nouveau.champ('Convention de financement').fill('CPOM')
  await page.getByRole('option', { name: /Ville de Dijon/ }).click()
  await nouveau.cadre.getByRole('button', { name: /^Ajouter un budget/ }).click()
  await page.getByRole('link', { name: /^Ouvrir le budget : A2/ }).click()

  await page.getByRole('button', { name: 'Commencer par les rubriques usuelles' }).click()
  const budget = fiche(page)
  await budget.champ('Prévu, 64 Charges de personnel').fill('24 500')
  // Entrée records and goes down to the next amount.
  await budget.champ('Prévu, 64 Charges de personnel').press('Enter')
  await expect(budget.champ('Prévu, Charges fixes de fonctionnement')).toBeFocused()
  await budget.remplir('Prévu, 74 Commune', '18000')
  await expect(page.getByText('Les charges prévues (24 500,00 €) et les produits prévus (18 000,00 €) diffèrent de 6 500,00 €.').first()).toBeVisible()
  await budget.remplir('Prévu, 756 Cotisations', '6500')
  await expect(page.getByText('Le prévisionnel est à l’équilibre.')).toBeVisible()
  await axe()

  // The grant was in the funding lines; the rest is typed.
  await expect(page.getByRole('row', { name: /74 Commune/ })).toContainText('d’après 1 ligne de financement')
  await budget.remplir('Réalisé, 64 Charges de personnel', '24110')
  await budget.remplir('Réalisé, 756 Cotisations', '5000')
  await expect(page.getByText('Un écart de plus de 10 % et de plus de 500,00 € se commente.')).toBeVisible()
  await budget.champ('Commentaire, 756 Cotisations').fill('Moins d’adhésions que prévu.')
  await budget.champ('Commentaire, 756 Cotisations').press('Control+Enter')
  await expect(page.getByText('Résultat réalisé : −1 110,00 €')).toBeVisible()

  await page.getByRole('button', { name: 'Produire…' }).click()
  await page.getByRole('menuitem', { name: 'Compte rendu financier' }).click()
  const rendu = document(page)
  await rendu.manque('Mise en œuvre').fill('Dix-huit associations reçues en rendez-vous.')
  await rendu.manque('Mise en œuvre').press('Control+Enter')
  await expect(rendu.projet).toHaveCount(0)
  await rendu.generer('le compte rendu financier').click()
  await expect(rendu.versions).toHaveText(['Version 1'])
  const fichier = join(dossier, 'classeur', 'documents', 'Budgets', '2023_Compte-rendu-financier_A2-Centre-de-ressources-dijonnais-de-la-vie-associative_v1.docx')
  const texte = (await mammoth.extractRawText({ buffer: await readFile(fichier) })).value
  expect(texte).toMatch(/Les charges réalisées dépassent les produits réalisés de 1\s110,00\s€/)
  expect(texte).toContain('Moins d’adhésions que prévu.')
})
