import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'
import { financements } from './pages/financements'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

/** Tabulates to this element: the hand never leaves the keyboard. */
async function jusqua(page: Page, cible: Locator, touche: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await cible.waitFor()
  for (let n = 0; n < 120; n++) {
    if (await cible.evaluate(element => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press(touche)
  }
  await expect(cible, 'atteint avec la touche Tab').toBeFocused()
}

/** Opens the record its name finds. */
async function chercher(page: Page, mots: string): Promise<void> {
  await ecran(page).recherche.waitFor()
  await page.keyboard.press('Control+f')
  await expect(ecran(page).recherche).toBeFocused()
  await page.keyboard.type(mots)
  await expect(ecran(page).trouvees.first()).toContainText(mots)
  await page.keyboard.press('Enter')
}

test.beforeEach(async ({ page }) => {
  // A mouse that is never used cannot help: any click of this spec would be a fault of it.
  await page.addInitScript(() => addEventListener('mousedown', event => event.isTrusted && Object.assign(window, { souris: true }), true))
})
test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => 'souris' in window)).toBe(false)
})

test('au clavier seul, l’assistante crée une structure, lui ouvre un parcours et note un échange', async ({ page }) => {
  await jusqua(page, ecran(page).rubrique('Structures'))
  await page.keyboard.press('Enter')
  await expect(liste(page, 'Structures').grille).toBeVisible()
  await page.keyboard.press('Alt+n')
  const structure = dialogue(page, 'Ajouter une structure')
  await expect(structure.champ('Nom')).toBeFocused()
  await page.keyboard.type('Atelier du Clavier')
  await page.keyboard.press('Enter')
  await expect(fiche(page).titre).toHaveText('Atelier du Clavier')

  await jusqua(page, page.getByRole('button', { name: 'Ouvrir un parcours DLA' }))
  await page.keyboard.press('Enter')
  const parcours = dialogue(page, 'Ouvrir un parcours DLA')
  await expect(parcours.champ('Structure')).toHaveValue('Atelier du Clavier')
  await jusqua(page, parcours.champ('Demande'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('5/11/24')
  await page.keyboard.press('Enter')
  await expect(etapes(page, 'Étapes du parcours').courante).toContainText('Demande')

  await page.keyboard.press('Alt+e')
  const echange = dialogue(page, /échange/)
  await expect(echange.cadre).toBeVisible()
  await jusqua(page, echange.champ('Objet'))
  await page.keyboard.type('Premier appel de la présidente')
  await page.keyboard.press('Enter')
  await expect(echange.cadre).toBeHidden()
  await expect(page.getByText('Premier appel de la présidente').first()).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(ecran(page).message('annulé')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()
})

test('au clavier seul, la directrice mène une convention à son papier', async ({ page }) => {
  await chercher(page, 'Convention d’accompagnement DLA')
  await jusqua(page, page.getByRole('button', { name: 'Produire la convention' }))
  await page.keyboard.press('Enter')
  const papier = document(page)
  await expect(papier.papier).toBeVisible()
  await jusqua(page, page.getByRole('button', { name: /^Générer (la convention|un projet)$/ }))
  await page.keyboard.press('Enter')
  await expect(papier.versions.first()).toHaveText(/^Version \d+$/)
  await expect(ecran(page).message('.docx')).toBeVisible()
})

test('au clavier seul, le trésorier note un versement', async ({ page }) => {
  await jusqua(page, ecran(page).rubrique('Financements'))
  await page.keyboard.press('Enter')
  const tresorerie = financements(page)
  await expect(tresorerie.titre).toBeVisible()
  const region = tresorerie.nom(/^Région Bourgogne-Franche-Comté/)
  await jusqua(page, tresorerie.tableau.locator('[data-col][tabindex="0"]').first())
  for (let n = 0; n < 30 && !(await region.evaluate(cellule => cellule === cellule.ownerDocument.activeElement)); n++) await page.keyboard.press('ArrowDown')
  await expect(region).toBeFocused()
  await page.keyboard.press('Enter')
  await jusqua(page, page.getByRole('button', { name: 'Noter un versement', exact: true }))
  await page.keyboard.press('Enter')
  const versement = dialogue(page, /^Noter un versement · Région/)
  await jusqua(page, versement.champ('Référence bancaire'))
  await page.keyboard.type('VIR 2025-0042')
  await page.keyboard.press('Enter')
  await expect(ecran(page).message('Versement noté : 13 500,00 €')).toBeVisible()
  // The hand is given back where it was.
  await expect(page.locator(':focus')).toBeVisible()
})
