import type { Page } from '@playwright/test'
import { test as base, enter, expect, watch } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

/** Another window on the same classeur, held by Nora Petit. */
const test = base.extend<{ collegue: Page }>({
  collegue: async ({ browser, serveur }, use) => {
    const context = await browser.newContext()
    const collegue = await context.newPage()
    const complaints = watch(collegue)
    await enter(collegue, serveur)
    await collegue.getByRole('button', { name: 'Éloïse Martin, accueil : menu' }).click()
    await collegue.getByRole('menuitem', { name: 'Changer de nom ou de poste' }).click()
    await dialogue(collegue, 'Qui écrit à ce poste').champ('Votre nom').fill('Nora Petit')
    await dialogue(collegue, 'Qui écrit à ce poste').faire('Changer')
    await use(collegue)
    expect(complaints, 'errors in the console of the colleague').toEqual([])
    await context.close()
  },
})

/** Opens a structure of the demonstration by its name. */
async function ouvrir(page: Page, nom: string): Promise<void> {
  await ecran(page).aller('/fiches/structures')
  await liste(page, 'Structures').mots.fill(nom)
  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText(nom)
}

/** Opens in the other window what is open in this one. */
const suivre = async (collegue: Page, page: Page): Promise<void> => {
  await ecran(collegue).aller(new URL(page.url()).hash.slice(1))
  await expect(fiche(collegue).titre).toHaveText((await fiche(page).titre.textContent()) ?? '')
}

const reprendre = (page: Page) => page.getByRole('button', { name: 'Reprendre cette valeur' })

// Two windows need the server that serves them.
test.describe('à deux sur le même classeur', { tag: '@navigateur' }, () => {
  test.use({ classeur: 'demo' })

  test('le même champ : ce que je tape reste, ce que Nora vient d’y écrire se lit dessous et se reprend d’un geste', async ({ page, collegue, axe }) => {
    const { champ } = fiche(page)
    await ouvrir(page, 'Accueil Modèle')
    await suivre(collegue, page)

    await champ('Sigle').fill('')
    await page.keyboard.type('AC')
    await fiche(collegue).remplir('Sigle', '14')
    await expect(page.getByText('Nora Petit vient d’écrire « 14 ».')).toBeVisible()
    await expect(champ('Sigle')).toHaveValue('AC')
    await expect(champ('Sigle')).toBeFocused()
    await expect(champ('Sigle')).toHaveAccessibleDescription(/Nora Petit vient d’écrire « 14 »/)
    await page.keyboard.type('M')
    await expect(champ('Sigle')).toHaveValue('ACM')
    await axe()
    await reprendre(page).click()
    await expect(champ('Sigle')).toHaveValue('14')
    await expect(champ('Sigle')).toBeFocused()
    await expect(reprendre(page)).toBeHidden()

    // Échap does the same; leaving records mine, as ever.
    await page.keyboard.type('0')
    await fiche(collegue).remplir('Sigle', '15')
    await expect(page.getByText('Nora Petit vient d’écrire « 15 ».')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(champ('Sigle')).toHaveValue('15')
    await champ('Sigle').fill('ADF')
    await fiche(collegue).remplir('Sigle', '')
    await expect(page.getByText('Nora Petit vient de vider ce champ.')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(fiche(collegue).champ('Sigle')).toHaveValue('ADF')
    await expect(page.getByText('vient de vider')).toBeHidden()

    // My own words, recorded while I go on, are nobody else's.
    await champ('Sigle').fill('ADF2')
    await page.keyboard.press('Enter')
    await page.keyboard.type('1')
    await expect(fiche(collegue).champ('Sigle')).toHaveValue('ADF2')
    await expect(champ('Sigle')).toHaveValue('ADF21')
    await expect(page.getByText('vient d’écrire')).toBeHidden()
    await page.keyboard.press('Tab')
    await expect(fiche(collegue).champ('Sigle')).toHaveValue('ADF21')
  })

  test('une liste de choix, une fiche nommée, un long texte : les lettres tapées restent aussi', async ({ page, collegue }) => {
    const { champ } = fiche(page)
    await ouvrir(page, 'Accueil Modèle')
    await suivre(collegue, page)

    await champ('Forme juridique').click()
    await champ('Forme juridique').fill('coop')
    await fiche(collegue).champ('Forme juridique').fill('fondation')
    await collegue
      .getByRole('option', { name: /ondation/ })
      .first()
      .click()
    const forme = await fiche(collegue).champ('Forme juridique').inputValue()
    await expect(page.getByText(`Nora Petit vient d’écrire « ${forme} ».`)).toBeVisible()
    await expect(champ('Forme juridique')).toHaveValue('coop')
    await page.keyboard.press('Escape')
    await expect(champ('Forme juridique')).toHaveValue(forme)

    await champ('Commune').fill('semur')
    await fiche(collegue).champ('Commune').fill('Sombernon')
    await collegue.keyboard.press('Tab')
    await expect(page.getByText('Nora Petit vient d’écrire « Sombernon ».')).toBeVisible()
    await expect(champ('Commune')).toHaveValue('semur')
    await reprendre(page).click()
    await expect(champ('Commune')).toHaveValue('Sombernon')

    await champ('Notes').fill('Deux lignes\nà moi')
    await fiche(collegue).champ('Notes').fill('Écrit par Nora, '.repeat(20))
    await fiche(collegue).champ('Notes').press('Tab')
    await expect(page.getByText(/^Nora Petit vient d’écrire « Écrit par Nora, .*… »\.$/)).toBeVisible()
    await expect(champ('Notes')).toHaveValue('Deux lignes\nà moi')
    await champ('Notes').press('Control+Enter')
    await expect(fiche(collegue).champ('Notes')).toHaveValue('Deux lignes\nà moi')

    await ecran(page).aller('/fiches/taches')
    await liste(page, 'Tâches').lignes.first().dblclick()
    await expect(champ('Tâche')).toBeVisible()
    await suivre(collegue, page)
    await champ('Confiée à').fill('jul')
    const autre = (await fiche(collegue).champ('Confiée à').inputValue()) === 'Nora Petit' ? 'Hélène Vasseur' : 'Nora Petit'
    await fiche(collegue).champ('Confiée à').fill(autre)
    await collegue.getByRole('option', { name: new RegExp(`^${autre}`) }).first().click()
    await expect(page.getByText(`Nora Petit vient d’écrire « ${autre} ».`)).toBeVisible()
    await expect(champ('Confiée à')).toHaveValue('jul')
    await champ('Confiée à').press('Escape')
    await expect(champ('Confiée à')).toHaveValue(autre)
  })

  test('un autre champ de la fiche paraît aussitôt ; la main, le curseur et le défilement ne bougent pas', async ({ page, collegue }) => {
    const { champ } = fiche(page)
    await ouvrir(page, 'Accueil Modèle')
    await suivre(collegue, page)
    await champ('Notes').fill('Un long texte, et le curseur au milieu')
    await champ('Notes').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 13))
    const place = () =>
      champ('Notes').evaluate((area: HTMLTextAreaElement) => ({
        debut: area.selectionStart,
        fin: area.selectionEnd,
        haut: area.getBoundingClientRect().top,
        main: document.activeElement === area,
        defilement: document.querySelector('[role="tabpanel"]')?.scrollTop,
      }))
    const avant = await place()
    expect(avant.defilement).toBeGreaterThan(100)
    expect(avant).toMatchObject({ debut: 8, fin: 13, main: true })
    await fiche(collegue).remplir('Adresse', '7 rue des Tests')
    await fiche(collegue).remplir('Nom', 'Accueil Modèle et Solidaire')
    await expect(fiche(page).titre).toHaveText('Accueil Modèle et Solidaire')
    await expect(champ('Adresse')).toHaveValue('7 rue des Tests')
    expect(await place()).toEqual(avant)
    await page.keyboard.type('mot')
    await expect(champ('Notes')).toHaveValue('Un long mot, et le curseur au milieu')
    await expect(page.getByText('vient d’écrire')).toBeHidden()
  })

  test('la fiche mise à la corbeille sous mes yeux : ce que je tapais reste, qui l’a fait se lit, « Restaurer » l’enregistre', async ({ page, collegue, axe }) => {
    const { champ } = fiche(page)
    await ouvrir(page, 'Accueil Modèle')
    await suivre(collegue, page)
    await champ('Sigle').fill('ACM')
    await fiche(collegue).gestes.click()
    await collegue.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    const annonce = page.getByRole('alert').filter({ hasText: 'corbeille' })
    await expect(annonce).toHaveText(/^Nora Petit a mis cette fiche à la corbeille le \d\d\/\d\d\/\d{4} à \d+\sh\s\d\d\. .* est resté dans son champ\./)
    await expect(champ('Sigle')).toHaveValue('ACM')
    await expect(champ('Sigle')).toHaveAttribute('readonly')
    await axe()
    await annonce.getByRole('button', { name: 'Restaurer' }).click()
    await expect(annonce).toBeHidden()
    await expect(champ('Sigle')).not.toHaveAttribute('data-en-saisie')
    await expect(champ('Sigle')).toHaveValue('ACM')
    await page.reload()
    await expect(champ('Sigle')).toHaveValue('ACM')

    // A creation taken back goes further: there is no record any more.
    await ecran(collegue).aller('/fiches/structures')
    await expect(liste(collegue, 'Structures').grille).toBeVisible()
    await collegue.keyboard.press('Alt+n')
    await dialogue(collegue, 'Ajouter une structure').champ('Nom').fill('Jamais tout à fait')
    await dialogue(collegue, 'Ajouter une structure').faire('Ajouter une structure')
    await expect(fiche(collegue).titre).toHaveText('Jamais tout à fait')
    await ecran(page).aller(new URL(collegue.url()).hash.slice(1))
    await expect(fiche(page).titre).toHaveText('Jamais tout à fait')
    await champ('Notes').fill('Un texte que je veux garder')
    await ecran(collegue).annuler.click()
    await expect(page.getByRole('alert').filter({ hasText: 'n’existe plus' })).toBeVisible()
    await expect(champ('Notes')).toHaveValue('Un texte que je veux garder')
  })

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

  test('un tableau dans la fiche : la ligne d’une collègue paraît pendant que j’écris dans une autre ; celle où j’écris ne disparaît pas', async ({ page, collegue }) => {
    const { champ } = fiche(page)
    const nom = (ligne: number) => `Nom du quartier ou du territoire, ligne ${ligne}`
    await ouvrir(page, 'Accueil Modèle')
    await suivre(collegue, page)
    await page.getByRole('button', { name: 'Ajouter un zonage' }).click()
    await expect(champ(nom(1))).toBeVisible()
    await fiche(page).remplir('Millésime, ligne 1', '2024')
    await champ(nom(1)).click()
    await page.keyboard.type('Les Grés')
    await collegue.getByRole('button', { name: 'Ajouter un zonage' }).click()
    await fiche(collegue).remplir(nom(2), 'Fontaine d’Ouche')
    await expect(champ(nom(2))).toHaveValue('Fontaine d’Ouche')
    // Put first by her, hers is line 1: mine is still under my hand.
    await collegue.getByRole('table', { name: 'Zonages' }).getByRole('button', { name: 'Gestes, ligne 2' }).click()
    await collegue.getByRole('menuitem', { name: 'Monter' }).click()
    await expect(champ(nom(1))).toHaveValue('Fontaine d’Ouche')
    await expect(champ(nom(2))).toBeFocused()
    await page.keyboard.type('illes')
    await expect(champ(nom(2))).toHaveValue('Les Grésilles')

    // The same cell: the notice is under it.
    await fiche(collegue).remplir(nom(2), 'Chenôve')
    await expect(page.getByText('Nora Petit vient d’écrire « Chenôve ».')).toBeVisible()
    await expect(champ(nom(2))).toHaveValue('Les Grésilles')

    // Taken away under my hand, the line comes back whole, with what I typed.
    await collegue.getByRole('table', { name: 'Zonages' }).getByRole('button', { name: 'Gestes, ligne 2' }).click()
    await collegue.getByRole('menuitem', { name: 'Retirer' }).click()
    await expect(ecran(page).message('Nora Petit avait retiré une ligne où vous écriviez : elle est revenue.')).toBeVisible()
    await expect(fiche(collegue).champ(nom(2))).toHaveValue('Les Grésilles')
    await expect(fiche(collegue).champ('Millésime, ligne 2')).toHaveValue('2024')
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
    await dialogue(page, 'Marquer comme relue').faire('Marquer comme relue')
    await suivre(collegue, page)
    await etape.suivante('Envoyer la convention').click()
    const envoi = dialogue(page, 'Envoyer la convention')
    await envoi.champ('Envoyée le').fill('05/11/2024')
    await fiche(collegue).remplir('Intitulé', 'Convention à deux, renommée')
    await fiche(collegue).remplir('Envoyée le', '06/11/2024')
    await etapes(collegue, 'Étapes de la convention').autre('Revenir au brouillon')
    await dialogue(collegue, 'Revenir au brouillon').faire('Revenir au brouillon')
    await expect(fiche(page).titre).toHaveText('Convention à deux, renommée')
    await expect(envoi.cadre).toBeVisible()
    await expect(envoi.champ('Envoyée le')).toHaveValue('05/11/2024')
    await expect(page.getByText('vient d’écrire')).toBeHidden()
  })
})
