import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { ajouter } from './pages/ajouter'
import { dialogue } from './pages/dialogue'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'

test.use({ classeur: 'demo' })

/** Chooses in a closed list or among records, by its first letters. */
async function choisir(page: Page, nom: string, texte: string): Promise<void> {
  const champ = page.getByRole('main').getByRole('combobox', { name: nom, exact: true })
  await champ.click()
  await champ.fill(texte)
  await page.getByRole('option', { name: texte }).filter({ hasNotText: 'Ajouter' }).first().click()
  await expect(champ).toHaveValue(texte)
}

test('une intervention, de la fiche vide à la convention produite', async ({ page, dossier, axe }) => {
  await ajouter(page, 'conventions', 'une convention', 'Soirée à la Fanfare Imaginaire', 'Intitulé')
  await choisir(page, 'Type', 'Intervention ou cours')
  await choisir(page, 'Structure', 'Fanfare Imaginaire')
  await fiche(page).remplir('Intitulé de l’intervention', 'Tenir la trésorerie d’une association')
  await fiche(page).remplir('Fin', '30/06/2025')
  // What only other conventions say is not asked here.
  await expect(page.getByRole('region', { name: 'Locaux' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ajouter une date' }).click()
  const dates = page.getByRole('table', { name: 'Dates de l’intervention' })
  await dates.getByRole('textbox').first().fill('05/06/2025')
  await dates.getByRole('textbox').first().press('Tab')
  await axe()

  await page.getByRole('button', { name: 'Produire la convention' }).click()
  const papier = document(page)
  await expect(papier.projet).toContainText('Indiquez le prix de l’intervention')
  await papier.manque('Montant').fill('240')
  await papier.manque('Montant').press('Enter')
  await expect(papier.projet).toHaveCount(0)
  await expect(papier.papier).toContainText('240,00 € (deux cent quarante euros)')
  await expect(papier.papier).toContainText('Le PES21 n’est pas assujetti à la TVA')
  await axe()
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 1'])

  const place = join(dossier, 'classeur', 'documents', 'Fanfare Imaginaire')
  const [fichier = ''] = await readdir(place)
  expect(fichier).toMatch(/_Convention-intervention_Fanfare-Imaginaire_v1\.docx$/)
  const { value: mots } = await mammoth.extractRawText({ buffer: await readFile(join(place, fichier)) })
  expect(mots).toContain('Tenir la trésorerie d’une association')
  expect(mots).not.toContain('PROJET')
})

test('une convention d’objectifs est refusée tant que le contrat d’engagement républicain et la délibération n’y sont pas', async ({ page }) => {
  await ecran(page).recherche.fill('Convention pluriannuelle d’objectifs et de moyens 2023-2025')
  await ecran(page).trouvees.first().click()
  await page.getByRole('button', { name: 'Produire la convention' }).click()
  await expect(document(page).projet).toHaveCount(0)
  await expect(document(page).papier).toContainText('Avec le soutien de la Ville de Dijon')

  await ajouter(page, 'conventions', 'une convention', 'CPOM 2026-2028', 'Intitulé')
  await choisir(page, 'Type', 'Pluriannuelle d’objectifs')
  await choisir(page, 'Structure', 'Ville de Dijon')
  const etape = etapes(page, 'Étapes de la convention')
  await etape.suivante('Marquer comme relue').click()
  await etape.autre('Signer la convention')
  const signature = dialogue(page, 'Signer la convention')
  await signature.champ('Signée le').fill('05/11/2024')
  await expect(signature.cadre).toContainText('Indiquez quand le contrat d’engagement républicain a été souscrit.')
  await expect(signature.cadre).toContainText('Indiquez la délibération qui approuve la convention.')
  await expect(signature.bouton('Signer la convention')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Produire la convention' }).click()
  const papier = document(page)
  await expect(papier.generer('un projet')).toBeVisible()
  await papier.manque('Contrat d’engagement républicain souscrit le').fill('31/01/2022')
  await papier.manque('Contrat d’engagement républicain souscrit le').press('Enter')
  await papier.manque('Délibération n°').fill('2024-130')
  await papier.manque('Délibération n°').press('Enter')
  await papier.manque('Délibération du').fill('16/12/2024')
  await papier.manque('Délibération du').press('Enter')
  await expect(papier.projet).not.toContainText('contrat d’engagement républicain')
  await expect(papier.projet).not.toContainText('délibération')
  await expect(papier.papier).toContainText('Vu la délibération n° 2024-130 du 16 décembre 2024 de la Ville de Dijon')
  // The rest of the mentions still holds it back.
  await expect(papier.projet).toContainText('Dites ce que devient la part non consommée')
})
