import { expect, test } from './fixtures'
import { accueil } from './pages/accueil'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.describe('Avec les données de 2024', () => {
  test.use({ classeur: 'demo' })
  const DIRECTION = '/?poste=direction'

  test('chaque poste s’ouvre sur son accueil, et chaque ligne mène où la chose se règle', async ({ page, axe }) => {
    const matin = accueil(page)
    await expect(matin.poste('Assistance')).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('region', { name: 'À rappeler' }).getByRole('listitem')).toContainText('Présenter le diagnostic au comité d’appui')
    await axe()
    await matin.manques.getByRole('link', { name: '1 fiche : Indiquez la date de l’accueil : le parcours a des actes sans elle.' }).click()
    await expect(fiche(page).champ('Accueil')).toBeFocused()

    await page.getByRole('button', { name: 'Éloïse Martin, accueil : menu' }).click()
    await page.getByRole('menuitem', { name: 'Direction' }).click()
    await expect(matin.poste('Direction')).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('navigation', { name: 'Accueil par poste' }).getByRole('link')).toHaveText(['Direction', 'Assistance', 'Trésorerie'])
    await expect(
      page
        .getByRole('region', { name: /^Objectifs/ })
        .getByRole('listitem')
        .first(),
    ).toContainText(/\d+ sur \d+.*(atteint|proche|sous l’objectif)/)
    await axe()
    await page.getByRole('region', { name: 'À signer' }).getByRole('link', { name: 'Signer la convention' }).click()
    await expect(page.getByRole('dialog', { name: 'Signer la convention' })).toBeVisible()
    await page.keyboard.press('Escape')

    await ecran(page).aller('/?poste=tresorerie')
    const alertes = page.getByRole('region', { name: 'Alertes' })
    const solde = alertes.getByRole('listitem').filter({ hasText: 'Région Bourgogne-Franche-Comté · solde 2024' })
    await expect(solde).toBeVisible()
    await axe()
    await solde.getByRole('link', { name: /^Demander le solde/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Région Bourgogne-Franche-Comté')
  })

  test('un rappel tenu disparaît quand l’échange suivant est noté', async ({ page }) => {
    const rappels = page.getByRole('region', { name: 'À rappeler' })
    await rappels
      .getByRole('button', { name: /^Noter un échange/ })
      .first()
      .click()
    const note = dialogue(page, /échange/)
    await note.champ('Objet').fill('Comité d’appui tenu')
    await note.cadre
      .getByRole('button', { name: /^(Ajouter|Noter)/ })
      .last()
      .click()
    await expect(rappels).toContainText('Personne à rappeler')
    await page.keyboard.press('Control+z')
    await expect(rappels).toContainText('Présenter le diagnostic')
  })

  test('un chiffre de 2024 dit d’où il vient, et sa liste s’ouvre', async ({ page, axe }) => {
    const matin = accueil(page)
    await ecran(page).aller(DIRECTION)
    await expect(matin.tuile('Structures accueillies')).toContainText('28')
    await expect(matin.tuile('Structures bénéficiaires (distinctes)')).toContainText('46')
    await axe()
    await matin.tuile('Structures bénéficiaires (distinctes)').click()
    await expect(matin.explication).toContainText('L’accueil seul ne compte pas.')
    await expect(matin.explication).toContainText('41 en 2023')
    await expect(matin.comptees).toHaveCount(46)
    await expect(matin.comptees.filter({ hasText: 'Le Cri de la Plume' })).toContainText('Ingénierie collective commencée à l’été')
    await axe()
    await matin.explication.getByRole('link', { name: 'Ouvrir dans la liste' }).click()
    await expect(liste(page, 'Structures').pied).toContainText('46 sur')
    await page.goBack()
    await expect(matin.comptees).toHaveCount(46)
  })

  test('chaque groupe a ses chiffres, son détail et l’année d’avant', async ({ page }) => {
    const matin = accueil(page)
    await ecran(page).aller(DIRECTION)
    await matin.groupe('Formations').click()
    await expect(matin.tuile('Cours donnés')).toContainText('8')
    await matin.tuile('Cours donnés').click()
    await expect(matin.explication).toContainText(/IRTESS\s4 · IRTS\s3 · FRANCAS\s1/)
    await page.keyboard.press('Escape')
    await matin.groupe('DLA').click()
    await expect(page.getByRole('img', { name: 'Structures accueillies, cumul mois par mois : 28 en 2024, 25 en 2023.' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Année des chiffres' }).click()
    await page.getByRole('option', { name: '2023' }).click()
    await expect(matin.tuile('Structures accueillies')).toContainText('25')
  })

  test('une tâche se coche sur place, et Ctrl+Z la reprend', async ({ page }) => {
    const matin = accueil(page)
    const nom = 'Relevé d’impact N+1'
    await expect(matin.tache(nom)).toContainText('En retard')
    await matin.cocher(nom)
    await expect(ecran(page).message(`Faite : ${nom}`)).toBeVisible()
    await expect(matin.tache(nom)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(ecran(page).message('annulé')).toBeVisible()
    await expect(matin.tache(nom)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: `Marquer comme faite : ${nom}` })).not.toBeChecked()
  })

  test('ce qui manque mène aux fiches à compléter', async ({ page }) => {
    await accueil(page)
      .manques.getByRole('link', { name: /Indiquez le SIRET/ })
      .click()
    const structures = liste(page, 'Structures')
    await expect(structures.pied).toContainText(' sur ')
    expect(await structures.lignes.count()).toBeGreaterThan(1)
  })
})

test('un classeur vide dit par quoi commencer, et ses chiffres sont à zéro', async ({ page, axe }) => {
  const matin = accueil(page)
  await expect(page.getByRole('region', { name: 'Pour commencer' })).toContainText('Ajoutez une première structure')
  for (const poste of ['assistance', 'tresorerie', 'direction']) {
    await ecran(page).aller(`/?poste=${poste}`)
    await axe()
  }
  await expect(matin.tuile('Structures accueillies')).toContainText('0')
  await axe()
  await matin.tuile('Structures accueillies').click()
  await expect(matin.explication).toContainText('Aucune fiche ne compte pour cette année.')
})
