import { ouvrir, suivre, test } from './collegue'
import { expect } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

// Two windows need the server that serves them.
test.describe('à deux autour des fiches', { tag: '@navigateur' }, () => {
  test.use({ classeur: 'demo' })

  test('une liste ouverte : lignes changées, venues et parties, sans perdre la ligne choisie, le défilement, le tri ni les mots tapés', async ({ page, collegue }) => {
    const structures = liste(page, 'Structures')
    await ecran(page).aller('/fiches/structures')
    await structures.grille.focus()
    for (let n = 0; n < 3; n++) await page.keyboard.press('PageDown')
    await expect(structures.choisie).toBeInViewport()
    const choisie = (await structures.choisie.locator('td').first().textContent()) ?? ''
    // Between two rows, as the wheel leaves it.
    await structures.grille.evaluate(table => table.parentElement?.scrollBy(0, -57))
    const haut = () => structures.choisie.evaluate(row => Math.round(row.getBoundingClientRect().top))
    const avant = await haut()
    const total = Number((await structures.pied.textContent())?.match(/\d+/)?.[0])

    // Two come first of all, one is renamed, one goes away: what is read does not move.
    await ecran(collegue).aller('/fiches/structures')
    for (const nom of ['AAA Première', 'AAB Seconde']) {
      await expect(liste(collegue, 'Structures').grille).toBeVisible()
      await collegue.keyboard.press('Alt+n')
      await dialogue(collegue, 'Ajouter une structure').champ('Nom').fill(nom)
      await dialogue(collegue, 'Ajouter une structure').faire('Ajouter une structure')
      await expect(fiche(collegue).titre).toHaveText(nom)
      await collegue.keyboard.press('Escape')
    }
    await expect(structures.pied).toContainText(`${total + 2} fiches`)
    await expect(structures.choisie.locator('td').first()).toHaveText(choisie)
    expect(await haut()).toBe(avant)
    await ouvrir(collegue, 'AAA Première')
    await fiche(collegue).remplir('Nom', 'Zzz Première')
    await fiche(collegue).gestes.click()
    await collegue.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(structures.pied).toContainText(`${total + 1} fiches`)
    expect(await haut()).toBe(avant)
    await expect(structures.grille).toBeFocused()

    // The very row changes, lit for a moment; then goes away: the next one takes its place under the arrow.
    await ouvrir(collegue, choisie)
    await fiche(collegue).remplir('SIRET', '900 031 618 00011')
    await expect(structures.choisie).toHaveAttribute('data-recent', 'true')
    expect(await haut()).toBe(avant)
    const suivante = await structures.choisie.evaluate(row => row.nextElementSibling?.querySelector('td')?.textContent)
    await fiche(collegue).gestes.click()
    await collegue.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(structures.grille.getByRole('row', { name: choisie })).toBeHidden()
    await page.keyboard.press('ArrowDown')
    await expect(structures.choisie.locator('td').first()).toHaveText(suivante ?? '')

    // Words and order stay, and apply to what comes.
    await structures.entete('Nom').getByRole('button').click()
    await structures.mots.fill('seconde')
    await expect(structures.lignes).toHaveCount(1)
    await ouvrir(collegue, 'AAB Seconde')
    await fiche(collegue).remplir('Nom', 'AAB Seconde Chance')
    await expect(structures.lignes.first()).toContainText('AAB Seconde Chance')
    await expect(structures.mots).toHaveValue('seconde')
    await expect(structures.mots).toBeFocused()
    await expect(structures.entete('Nom')).toHaveAttribute('aria-sort', 'descending')
    await fiche(collegue).remplir('Nom', 'AAB Autre')
    await expect(page.getByRole('heading', { name: 'Aucune fiche avec ces filtres' })).toBeVisible()
    await expect(structures.mots).toBeFocused()
  })

  test('plusieurs lignes choisies le restent, moins celle qui part', async ({ page, collegue }) => {
    const taches = liste(page, 'Tâches')
    await ecran(page).aller('/fiches/taches')
    const cases = taches.lignes.getByRole('checkbox')
    for (const rang of [0, 1, 2]) await cases.nth(rang).check()
    await expect(page.getByText('3 fiches sélectionnées')).toBeVisible()
    const partie = (await taches.noms())[1] ?? ''
    await ecran(collegue).aller('/fiches/taches')
    await liste(collegue, 'Tâches').lignes.nth(1).dblclick()
    await expect(fiche(collegue).titre).toHaveText(partie)
    await fiche(collegue).gestes.click()
    await collegue.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(page.getByText('2 fiches sélectionnées')).toBeVisible()
    await expect(cases.nth(0)).toBeChecked()
    await expect(cases.nth(1)).toBeChecked()
    await expect(cases.nth(2)).not.toBeChecked()
  })

  test('une donnée qu’un document demande : remplie par une collègue pendant que je l’écris, elle ne m’est pas ôtée des mains', async ({ page, collegue }) => {
    await ecran(page).aller('/documents')
    await page.getByRole('main').getByRole('button', { name: 'Produire un document' }).first().click()
    await dialogue(page, 'Produire un document').cadre.getByRole('button', { name: 'Convention d’accompagnement DLA' }).click()
    const choix = dialogue(page, 'Convention d’accompagnement DLA').cadre
    await choix.getByRole('textbox', { name: 'Filtrer les fiches' }).fill('theatre imaginaire')
    await choix.getByRole('button', { name: /Théâtre Imaginaire/ }).click()
    const { manque, projet } = document(page)
    await expect(projet).toContainText('Indiquez le SIRET de la structure.')
    await manque('SIRET').fill('732 829')
    await ouvrir(collegue, 'Théâtre Imaginaire')
    await fiche(collegue).remplir('SIRET', '732 829 320 00074')
    await expect(projet).not.toContainText('Indiquez le SIRET de la structure.')
    await expect(page.getByText(/^Nora Petit vient d’écrire «\s732\s829\s320\s00074\s»/)).toBeVisible()
    await expect(manque('SIRET')).toHaveValue('732 829')
    await expect(manque('SIRET')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(manque('SIRET')).toHaveValue(/^732\s829\s320\s00074$/)
    await page.keyboard.press('Tab')
    await expect(manque('SIRET')).toHaveCount(0)
  })

  test('les listes de choix des réglages : une cellule ouverte le reste quand une collègue ajoute un choix', async ({ page, collegue }) => {
    const adresse = '/reglages?section=nomenclatures&liste=themesCrdva'
    await ecran(page).aller(adresse)
    await ecran(collegue).aller(adresse)
    const cellule = page.getByRole('row').nth(1).getByRole('textbox').first()
    const libelle = await cellule.inputValue()
    await cellule.fill(`${libelle} et au`)
    await collegue.getByLabel('Nouveau choix').fill('Bénévolat de compétences')
    await collegue.getByRole('button', { name: 'Ajouter ce choix' }).click()
    await expect(page.getByRole('textbox', { name: 'Libellé : Bénévolat de compétences' })).toBeVisible()
    await expect(cellule).toBeFocused()
    await page.keyboard.type('tres')
    await expect(cellule).toHaveValue(`${libelle} et autres`)
    await collegue.getByRole('row').nth(1).getByRole('textbox').first().fill('Tout autre thème')
    await collegue.keyboard.press('Tab')
    await expect(page.getByText('Nora Petit vient d’écrire « Tout autre thème ».')).toBeVisible()
    await expect(cellule).toHaveValue(`${libelle} et autres`)
  })

  test('un dialogue en cours garde tout ce qu’il a, quoi qu’il arrive autour', async ({ page, collegue }) => {
    await ecran(page).aller('/fiches/structures')
    await expect(liste(page, 'Structures').grille).toBeVisible()
    await page.keyboard.press('Alt+n')
    const creation = dialogue(page, 'Ajouter une structure')
    await creation.champ('Nom').fill('Épicerie Nouvelle')
    await creation.champ('SIRET').fill('900 031')
    await ouvrir(collegue, 'Accueil Modèle')
    await fiche(collegue).remplir('Nom', 'Accueil Changé')
    await expect(page.getByText('Accueil Changé')).toBeAttached()
    await expect(creation.champ('Nom')).toHaveValue('Épicerie Nouvelle')
    await expect(creation.champ('SIRET')).toHaveValue('900 031')
    await expect(creation.champ('SIRET')).toBeFocused()
    await creation.champ('SIRET').fill('')
    await creation.faire('Ajouter une structure')
    await expect(fiche(page).titre).toHaveText('Épicerie Nouvelle')

    // A step being taken, while the record itself takes it elsewhere.
    await ecran(page).aller('/fiches/conventions')
    await expect(liste(page, 'Conventions').grille).toBeVisible()
    await page.keyboard.press('Alt+n')
    await dialogue(page, 'Ajouter une convention').champ('Intitulé').fill('Convention à deux')
    await dialogue(page, 'Ajouter une convention').choisir('Type', 'Partenariat')
    await dialogue(page, 'Ajouter une convention').faire('Ajouter une convention')
    await expect(fiche(page).champ('Numéro')).toHaveAttribute('placeholder', 'brouillon')
    const etape = etapes(page, 'Étapes de la convention')
    await etape.suivante('Marquer comme relue').click()
    await expect(etape.courante).toContainText('Relue')
    await suivre(collegue, page)
    await etape.suivante('Envoyer la convention').click()
    const envoi = dialogue(page, 'Envoyer la convention')
    await envoi.champ('Envoyée le').fill('05/11/2024')
    await page.keyboard.press('Tab')
    await fiche(collegue).remplir('Intitulé', 'Convention à deux, renommée')
    await fiche(collegue).remplir('Envoyée le', '06/11/2024')
    await etapes(collegue, 'Étapes de la convention').autre('Revenir au brouillon')
    await expect(fiche(page).titre).toHaveText('Convention à deux, renommée')
    await expect(envoi.cadre).toBeVisible()
    await expect(envoi.champ('Envoyée le')).toHaveValue('05/11/2024')
    await expect(page.getByText('vient d’écrire')).toBeHidden()
  })
})
