import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { aModele, p } from '../electron/core/modeles/testing/aModele'
import { expect, test } from './fixtures'
import { document } from './pages/document'
import { ecran } from './pages/ecran'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SORTE = 'Convention d’accompagnement DLA'

test.use({ classeur: 'demo' })

const deposer = (page: Page, ...lignes: string[]): Promise<void> =>
  page
    .getByRole('main')
    .locator('input[type=file]')
    .setInputFiles({ name: 'Notre convention.docx', mimeType: DOCX, buffer: Buffer.from(aModele({ corps: lignes.map(ligne => p(ligne)) })) })

async function ouvrirLaSorte(page: Page): Promise<void> {
  await ecran(page).aller('/reglages?section=modeles')
  await page.getByRole('main').getByRole('link', { name: SORTE }).click()
  await expect(page.getByRole('heading', { name: SORTE })).toBeVisible()
}

async function mettreEnService(page: Page, ...lignes: string[]): Promise<void> {
  await deposer(page, ...lignes)
  await page.getByRole('button', { name: 'Utiliser ce modèle' }).click()
  await expect(ecran(page).message('En service')).toBeVisible()
}

/** The words of the last convention produced. */
async function dernieresPhrases(dossier: string): Promise<string> {
  const racine = join(dossier, 'classeur', 'documents')
  const noms = (await readdir(racine, { recursive: true })).filter(nom => nom.endsWith('.docx'))
  const dernier = noms.sort((a, b) => Number(/_v(\d+)/.exec(a)?.[1]) - Number(/_v(\d+)/.exec(b)?.[1])).at(-1) ?? ''
  return (await mammoth.extractRawText({ buffer: await readFile(join(racine, dernier)) })).value
}

async function produire(page: Page, version: number): Promise<void> {
  await document(page).generer('la convention').click()
  await expect(document(page).versions.first()).toHaveText(`Version ${version}`)
}

test('un modèle abîmé est expliqué, corrigé, essayé, puis il sert', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/reglages?section=modeles')
  await axe()
  await ouvrirLaSorte(page)
  await deposer(page, 'Entre {{structure.nmo}} et le PES21', 'Montant : {{convention.montant')
  const examen = page.getByRole('region', { name: 'Examen de Notre convention.docx' })
  await expect(examen).toContainText('vouliez-vous écrire {{structure.nom}}')
  await expect(examen).toContainText('Des accolades ne sont pas fermées')
  await expect(examen.getByRole('button', { name: 'Utiliser ce modèle' })).toHaveCount(0)
  await axe()

  await deposer(page, 'Entre {{structure.nom}} et le {{pes21.sigle}}', '{{#structure.rna}}RNA {{structure.rna}}{{/structure.rna}}')
  await expect(examen).toContainText('Ce modèle peut servir')
  await examen.getByRole('button', { name: 'Essayer sur trois fiches' }).click()
  await expect(examen.getByRole('list', { name: 'Essais' }).getByRole('listitem')).toHaveCount(3)
  const essai = page.waitForEvent('download')
  await examen
    .getByRole('button', { name: /Ouvrir l’essai/ })
    .first()
    .click()
  expect((await essai).suggestedFilename()).toMatch(/^Essai_.*\.docx$/)
  await axe()
  await examen.getByRole('button', { name: 'Utiliser ce modèle' }).click()
  await expect(page.getByRole('list', { name: 'Versions du modèle' })).toContainText('Notre convention_v1.docx')

  await ecran(page).aller('/documents/convention-dla')
  await expect(page.getByRole('complementary', { name: 'Versions' })).toContainText('votre modèle « Notre convention_v1.docx »')
  await axe()
  await produire(page, 1)
  expect(await dernieresPhrases(dossier)).toMatch(/^Entre .+ et le PES21/)
})

test('un modèle change les mots d’une convention, puis la version précédente revient', async ({ page, dossier }) => {
  await ouvrirLaSorte(page)
  await mettreEnService(page, 'Première rédaction pour {{structure.nom}}')
  await mettreEnService(page, 'Seconde rédaction pour {{structure.nom}}')
  await ecran(page).aller('/documents/convention-dla')
  await produire(page, 1)
  expect(await dernieresPhrases(dossier)).toContain('Seconde rédaction')

  await ouvrirLaSorte(page)
  await page.getByRole('button', { name: 'Revenir à cette version : Notre convention_v1.docx' }).click()
  await expect(ecran(page).message('En service : Notre convention_v1.docx')).toBeVisible()
  await ecran(page).aller('/documents/convention-dla')
  await produire(page, 2)
  expect(await dernieresPhrases(dossier)).toContain('Première rédaction')

  await page.getByRole('switch', { name: 'Sans le modèle' }).check()
  await produire(page, 3)
  expect(await dernieresPhrases(dossier)).toContain('Entre les soussignés')
})

test('un champ se cherche et se copie', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ouvrirLaSorte(page)
  await page.getByRole('textbox', { name: 'Chercher un champ' }).fill('structure siret')
  await page.getByRole('button', { name: 'Copier le champ : Structure › SIRET' }).click()
  await expect(ecran(page).message('Champ copié : {{structure.siret}}')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{{structure.siret}}')
})
