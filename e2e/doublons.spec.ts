import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { doublons } from './pages/doublons'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'

/** A structure and its telephone. @returns the address of its file */
async function uneStructure(page: Page, nom: string, telephone: string): Promise<string> {
  await ecran(page).aller('/fiches/structures')
  await page.getByRole('main').getByRole('button', { name: 'Ajouter une structure' }).first().click()
  const demande = dialogue(page, 'Ajouter une structure')
  await demande.champ('Nom').fill(nom)
  await demande.faire('Ajouter une structure')
  await expect(fiche(page).titre).toHaveText(nom)
  await fiche(page).remplir('Téléphone', telephone)
  return new URL(page.url()).hash.slice(1)
}

test('deux fiches de la même structure n’en font plus qu’une, ce qui était lié suit, et l’historique défait la fusion', async ({ page, axe }) => {
  test.slow()
  const gardee = await uneStructure(page, 'Atelier Fictif', '03 80 00 00 01')
  const absorbee = await uneStructure(page, 'L’atelier fictif', '03 80 00 00 02')
  await fiche(page).remplir('Mail', 'contact@atelier.example')
  await page.getByRole('button', { name: 'Nouvelle tâche' }).click()
  const tache = dialogue(page, /tâche/)
  await tache.champ('Tâche').fill('Rappeler l’atelier')
  await tache.faire('Ajouter une tâche')

  await test.step('la paire est proposée, avec sa raison, depuis la liste', async () => {
    await ecran(page).rubrique('Structures').click()
    await page.getByRole('link', { name: 'Voir les doublons' }).click()
    await expect(doublons(page).paires).toHaveCount(1)
    await expect(doublons(page).paires).toContainText('Même nom, commune à vérifier')
    await expect(doublons(page).liees).toContainText('Rappeler l’atelier')
    await axe()
  })

  await test.step('je choisis ce qui est gardé, puis je fusionne', async () => {
    await doublons(page).garder('L’atelier fictif').check()
    await expect(doublons(page).valeur('Téléphone', '03 80 00 00 02')).toBeChecked()
    await doublons(page).garder('Atelier Fictif').first().check()
    await expect(doublons(page).valeur('Téléphone', '03 80 00 00 01')).toBeChecked()
    await doublons(page).valeur('Téléphone', '03 80 00 00 02').check()
    await doublons(page).fusionner()
    await expect(page.getByRole('heading', { name: 'Aucun doublon probable parmi les structures' })).toBeVisible()
    await axe()
  })

  await test.step('la fiche gardée a tout repris, et l’ancien lien mène à elle', async () => {
    await ecran(page).aller(gardee)
    await expect(fiche(page).champ('Téléphone')).toHaveValue('03\u00A080\u00A000\u00A000\u00A002')
    await expect(fiche(page).champ('Mail')).toHaveValue('contact@atelier.example')
    await expect(page.getByRole('main')).toContainText('Rappeler l’atelier')
    await ecran(page).aller(absorbee)
    await expect(page.getByText('Cette fiche a été fusionnée dans')).toBeVisible()
    await axe()
    await page.getByRole('main').getByRole('link', { name: 'Atelier Fictif', exact: true }).click()
    await expect(fiche(page).titre).toHaveText('Atelier Fictif')
  })

  await test.step('plus tard, l’historique défait la fusion et dit ce qui est resté', async () => {
    await fiche(page).remplir('Téléphone', '03 80 00 00 03')
    await fiche(page).onglet('Historique').click()
    await page.getByRole('button', { name: 'Défaire la fusion de L’atelier fictif' }).click()
    await expect(ecran(page).message('Fusion défaite')).toContainText('1\u00A0champ modifié depuis est resté : Téléphone.')
    await ecran(page).aller(absorbee)
    await expect(page.getByRole('main')).toContainText('Rappeler l’atelier')
    await expect(fiche(page).champ('Mail')).toHaveValue('contact@atelier.example')
    await ecran(page).aller(gardee)
    await expect(fiche(page).champ('Téléphone')).toHaveValue('03\u00A080\u00A000\u00A000\u00A003')
    await expect(fiche(page).champ('Mail')).toHaveValue('')
  })

  await test.step('une paire écartée n’est plus proposée, jusqu’à ce que je l’annule', async () => {
    await ecran(page).aller('/doublons/structures')
    await page.getByRole('button', { name: 'Ce ne sont pas des doublons' }).click()
    await expect(doublons(page).paires).toHaveCount(0)
    await ecran(page).annuler.click()
    await expect(doublons(page).paires).toHaveCount(1)
  })
})

test('au clavier, deux fiches que rien ne rapproche se fusionnent depuis l’une d’elles', async ({ page }) => {
  await uneStructure(page, 'Recyclerie Fictive', '03 80 00 00 01')
  await uneStructure(page, 'Le Grenier Imaginaire', '03 80 00 00 02')
  await fiche(page).gestes.press('Enter')
  await page.getByRole('menuitem', { name: 'Fusionner avec une autre fiche' }).press('Enter')
  const demande = dialogue(page, /^Fusionner/)
  await demande.champ('Avec quelle fiche').fill('recyclerie')
  await expect(page.getByRole('option', { name: /^Recyclerie Fictive/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(demande.champ('Avec quelle fiche')).toHaveValue('Recyclerie Fictive')
  await demande.faire('Comparer les deux fiches')
  await expect(doublons(page).garder('Le Grenier Imaginaire')).toBeChecked()
  await doublons(page).garder('Le Grenier Imaginaire').press('ArrowRight')
  await expect(doublons(page).garder('Recyclerie Fictive')).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(ecran(page).message('« Le Grenier Imaginaire » est fusionnée dans « Recyclerie Fictive ».')).toBeVisible()
  await ecran(page).aller('/corbeille')
  await expect(page.getByRole('listitem').filter({ hasText: 'fusionnée dans Recyclerie Fictive' })).toBeVisible()
})
