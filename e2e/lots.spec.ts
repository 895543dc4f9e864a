import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

const fichiers = async (dossier: string): Promise<string[]> =>
  (await readdir(join(dossier, 'classeur', 'documents'), { recursive: true }).catch(() => [])).filter(nom => nom.endsWith('.docx'))

test('les conventions choisies s’écrivent en une fois, une par dossier de structure ; ce qui leur manque est dit', { tag: '@navigateur' }, async ({ page, dossier, axe }) => {
  await ecran(page).aller('/fiches/conventions')
  const conventions = liste(page, 'Conventions')
  await conventions.grille.getByRole('columnheader').getByRole('checkbox').click()
  await expect(conventions.pied).toContainText('fiches sélectionnées')
  await page.getByRole('button', { name: 'Produire des documents…' }).click()
  const produire = dialogue(page, 'Produire des documents')
  await produire.cadre.getByRole('radio', { name: 'Convention d’accompagnement DLA' }).check()
  await axe()
  await produire.cadre.getByRole('button', { name: /^Produire l/ }).click()

  // Some lack a datum or are of another type: all are told, then one gesture takes them back.
  const bilan = dialogue(page, 'Documents produits')
  await expect(bilan.cadre).toContainText(/\d+\sdocuments produits, dont \d+ en projet\s; \d+\simpossibles?/)
  await expect(bilan.cadre).toContainText('Ce document ne se fait pas à partir de cette fiche.')
  await axe()
  const noms = await fichiers(dossier)
  expect(noms.length).toBeGreaterThan(1)
  for (const nom of noms) expect(nom).toMatch(/[/\\]\d{4}-\d{2}(-\d{2})?_Convention-DLA_[\w-]+_v1\.docx$/)
  await bilan.cadre.getByRole('button', { name: 'Voir les documents' }).click()
  await expect(liste(page, 'Documents').pied).toContainText(`${noms.length}`)
  await ecran(page).annuler.click()
  await expect(page.getByText('Aucun document produit pour l’instant')).toBeVisible()
  expect(await fichiers(dossier)).toHaveLength(noms.length)
})

test('arrêté en chemin, un lot garde ce qui est écrit et dit combien', async ({ page, dossier }) => {
  await ecran(page).aller('/fiches/conventions')
  const conventions = liste(page, 'Conventions')
  await conventions.grille.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+End')
  await expect(conventions.pied).toContainText('fiches sélectionnées')
  await page.getByRole('button', { name: 'Produire des documents…' }).click()
  const produire = dialogue(page, 'Produire des documents')
  await produire.cadre.getByRole('radio', { name: 'Convention d’accompagnement DLA' }).check()
  await produire.cadre.getByRole('button', { name: /^Produire l/ }).click()
  const ecriture = page.getByRole('progressbar', { name: /^Écriture/ })
  await expect(ecriture).toBeVisible()
  await page.getByRole('button', { name: /^Annuler : Écriture/ }).click()

  const arrete = page.getByText(/sur \d+ avant l’arrêt/)
  await expect(arrete).toBeVisible()
  await expect(ecriture).toBeHidden()
  const [, dit = '0'] = ((await arrete.textContent()) ?? '').match(/^(\d+)\s/) ?? []
  expect(await fichiers(dossier)).toHaveLength(Number(dit))
})
