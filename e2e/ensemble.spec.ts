import type { Page } from '@playwright/test'
import { ouvrir, suivre, test } from './collegue'
import { expect } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

const reprendre = (page: Page) => page.getByRole('button', { name: 'Reprendre cette valeur' })

// Two windows need the server that serves them.
test.describe('à deux dans la même fiche', { tag: '@navigateur' }, () => {
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
    await expect(champ('Sigle')).toHaveAccessibleDescription(/Nora Petit vient d’écrire «\s14\s»/)
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
    await expect(fiche(collegue).champ('Forme juridique')).toHaveValue(/^Fond/)
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
    await expect(page.getByText(/^Nora Petit vient d’écrire «\sÉcrit par Nora, .*…\s»\.$/)).toBeVisible()
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
    await collegue
      .getByRole('option', { name: new RegExp(`^${autre}`) })
      .first()
      .click()
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
        main: area.matches(':focus'),
        defilement: area.closest('[role="tabpanel"]')?.scrollTop,
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
})
