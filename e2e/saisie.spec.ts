import { enter, expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

// A thin no-break space, as amounts are printed.
const FINE = '\u202F'

test.describe('dans un classeur vide', () => {
  test('une structure se crée au clavier seul ; celle qui lui ressemble est signalée, sans être empêchée', async ({ page }) => {
    await ecran(page).aller('/fiches/structures')
    await expect(page.getByRole('heading', { name: 'Rien dans « Structures » pour l’instant' })).toBeVisible()
    await page.keyboard.press('Alt+n')
    const demande = dialogue(page, 'Ajouter une structure')
    await expect(demande.champ('Nom')).toBeFocused()
    await expect(demande.cadre.getByText('Il manque : nom.')).toBeVisible()
    await page.keyboard.type('Foyer rural de Sombernon')
    await page.keyboard.press('Tab')
    await page.keyboard.type('FRS')
    await page.keyboard.press('Tab')
    await page.keyboard.type('900 031 618 0001')
    await page.keyboard.press('Enter')
    await expect(demande.refus).toContainText('13 chiffres sur 14. Vérifiez le dernier bloc.')
    await expect(demande.champ('SIRET')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await expect(fiche(page).titre).toHaveText('Foyer rural de Sombernon')
    await expect(fiche(page).champ('SIRET')).toHaveValue('900\u00A0031\u00A0618\u00A000011')

    await page.keyboard.press('Escape')
    await expect(liste(page, 'Structures').lignes).toHaveCount(1)
    await page.keyboard.press('Alt+n')
    const signale = demande.cadre.getByRole('alert')
    for (const variante of ['Foyer rural de Sombornon', 'Association Foyer Rural de SOMBERNON', 'foyer rural Sombernon']) {
      await demande.champ('Nom').fill(variante)
      await expect(signale).toContainText('Une structure ressemble à celle-ci')
      await expect(signale.getByRole('link', { name: 'Foyer rural de Sombernon' })).toBeVisible()
    }
    await demande.champ('Nom').fill('Tout autre chose')
    await expect(signale).toBeHidden()
    await demande.champ('SIRET').fill('900.031.618.00011')
    await expect(signale).toContainText('Même SIRET')
    await demande.champ('SIRET').press('Enter')
    await expect(fiche(page).titre).toHaveText('Tout autre chose')
    // Given up: nothing is created.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+n')
    await page.keyboard.type('Jamais créée')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(demande.cadre).toBeHidden()
    await expect(liste(page, 'Structures').lignes).toHaveCount(2)
  })

  test('tout ce qu’on colle est gardé lettre pour lettre, jamais lu comme du code', async ({ page }) => {
    const nom = `« L’Épi » & <script>alert(1)</script> d'${FINE}ici 🐝`
    const ligne = `Très long texte, œuvre à 12${FINE}500${FINE}€ ; "guillemets" \\ l’un d'eux.\n`
    const long = `${ligne.repeat(400)}<img src=x onerror=alert(1)> 👩🏽‍🌾`
    await ecran(page).aller('/fiches/structures')
    await page.keyboard.press('Alt+n')
    const demande = dialogue(page, 'Ajouter une structure')
    await demande.champ('Nom').fill(nom)
    await demande.faire('Ajouter une structure')
    await expect(fiche(page).titre).toHaveText(nom)
    await fiche(page).champ('Notes').fill(long)
    await fiche(page).champ('Notes').press('Control+Enter')
    await expect(fiche(page).champ('Notes')).not.toHaveAttribute('data-en-saisie')
    await page.reload()
    await expect(fiche(page).titre).toHaveText(nom)
    expect(await fiche(page).champ('Notes').inputValue()).toBe(long)
    await page.keyboard.press('Escape')
    await expect(liste(page, 'Structures').lignes).toContainText([nom])
    await ecran(page).recherche.fill('script alert')
    await expect(ecran(page).trouvees).toContainText([nom])
  })
})

test.describe('dans le classeur de 2024', () => {
  test.use({ classeur: 'demo' })

  test('les dates, les montants et les numéros se tapent comme au bureau ; ce qui ne se lit pas reste sous les yeux', async ({ page }) => {
    const { champ, refus, remplir } = fiche(page)
    await ecran(page).aller('/fiches/structures')
    await liste(page, 'Structures').mots.fill('accueil modele')
    await liste(page, 'Structures').lignes.first().dblclick()
    await expect(fiche(page).titre).toHaveText('Accueil Modèle')

    await remplir('Créée', 'été 2024')
    await expect(champ('Créée')).toHaveValue('été 2024')
    await remplir('Parution au Journal officiel', '5/11')
    await expect(champ('Parution au Journal officiel')).toHaveValue(`05/11/${new Date().getFullYear()}`)

    await champ('Parution au Journal officiel').fill('31/02')
    await page.keyboard.press('Enter')
    await expect(refus('Parution au Journal officiel')).toHaveText('Non enregistré. Écrivez une date comme 05/11/2024, 5/11 ou 5 nov.')
    await expect(champ('Parution au Journal officiel')).toHaveValue('31/02')
    await page.keyboard.press('Tab')
    await expect(champ('Parution au Journal officiel')).toHaveAttribute('aria-invalid', 'true')
    await champ('Parution au Journal officiel').press('Escape')
    await expect(champ('Parution au Journal officiel')).toHaveValue(`05/11/${new Date().getFullYear()}`)
    await expect(refus('Parution au Journal officiel')).toBeHidden()
    await expect(fiche(page).titre).toHaveText('Accueil Modèle')

    await champ('SIRET').fill('900 031 618 000')
    await page.keyboard.press('Enter')
    await expect(refus('SIRET')).toContainText('12 chiffres sur 14')
    await expect(champ('SIRET')).toHaveAccessibleDescription(/12 chiffres sur 14/)
    await champ('SIRET').press('Escape')
    await expect(champ('SIRET')).toHaveValue('900\u00A0031\u00A0618\u00A000011')
    await remplir('Téléphone', '03.80.50.90.47')
    await expect(champ('Téléphone')).toHaveValue('03\u00A080\u00A050\u00A090\u00A047')

    await ecran(page).aller('/fiches/offres')
    await liste(page, 'Offres').lignes.first().dblclick()
    await remplir('Prix par jour', '12k')
    await expect(champ('Prix par jour')).toHaveValue(`12${FINE}000,00\u00A0€`)
    await champ('Prix par jour').fill('1.234')
    await page.keyboard.press('Enter')
    await expect(refus('Prix par jour')).toContainText('Non enregistré. Écrivez un montant comme 1 234,50.')
    await expect(champ('Prix par jour')).toHaveValue('1.234')
    await remplir('Prix par jour', '1 234,5 €')
    await expect(champ('Prix par jour')).toHaveValue(`1${FINE}234,50\u00A0€`)
  })

  test('une fiche ou un choix se désigne par ses lettres ; ce qui n’en désigne aucun n’est pas perdu en silence', async ({ page }) => {
    const { champ, refus } = fiche(page)
    await ecran(page).aller('/fiches/taches')
    await expect(liste(page, 'Tâches').grille).toBeVisible()
    await page.keyboard.press('Alt+n')
    const demande = dialogue(page, 'Ajouter une tâche')
    await demande.champ('Tâche').fill('Rappeler')
    // Whole name, then Tab at once: it is that person.
    await demande.champ('Confiée à').fill('nora petit')
    await page.keyboard.press('Tab')
    await expect(demande.champ('Confiée à')).toHaveValue('Nora Petit')
    // A few letters, then Entrée: the first of the list, once the list is theirs.
    await demande.champ('À propos de').fill('accueil modele')
    await expect(page.getByRole('option', { selected: true }).or(page.locator('[data-combobox-selected]'))).toContainText('Accueil Modèle')
    await page.keyboard.press('Enter')
    await expect(demande.champ('À propos de')).toHaveValue('Accueil Modèle')
    await demande.champ('Confiée à').fill('nor')
    await demande.bouton('Ajouter une tâche').click()
    await expect(demande.refus).toContainText('Choisissez dans la liste qui s’ouvre sous le champ.')
    await expect(demande.champ('Confiée à')).toHaveValue('nor')
    await demande.champ('Confiée à').press('Escape')
    await expect(demande.champ('Confiée à')).toHaveValue('Nora Petit')
    await demande.faire('Ajouter une tâche')
    await expect(fiche(page).titre).toHaveText('Rappeler')
    await expect(champ('Confiée à')).toHaveValue('Nora Petit')
    await expect(champ('À propos de')).toHaveValue('Accueil Modèle')

    // Emptied and left, it is nobody.
    await champ('Confiée à').fill('')
    await page.keyboard.press('Tab')
    await expect(champ('Confiée à')).toHaveValue('')
    await page.reload()
    await expect(champ('À propos de')).toHaveValue('Accueil Modèle')
    await expect(champ('Confiée à')).toHaveValue('')

    await ecran(page).aller('/fiches/structures')
    await liste(page, 'Structures').mots.fill('accueil modele')
    await liste(page, 'Structures').lignes.first().dblclick()
    await champ('Commune').fill('semur-en-aux')
    await page.keyboard.press('Tab')
    await expect(champ('Commune')).toHaveValue('Semur-en-Auxois')
    await champ('Forme juridique').fill('assoc')
    await page.keyboard.press('Tab')
    await expect(refus('Forme juridique')).toContainText('« assoc » n’y désigne pas un seul choix')
    await expect(champ('Forme juridique')).toHaveValue('Association déclarée')
    await champ('Rôles').fill('parten')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Retirer Organisme partenaire' })).toBeVisible()
  })

  test('plusieurs champs à la suite sont tous enregistrés, même si la fenêtre est fermée aussitôt', { tag: '@navigateur' }, async ({ page, serveur, context }) => {
    const { champ } = fiche(page)
    await ecran(page).aller('/fiches/structures')
    await liste(page, 'Structures').mots.fill('aninomade')
    await liste(page, 'Structures').lignes.first().dblclick()
    await champ('Sigle').click()
    await page.keyboard.type('ANM')
    await page.keyboard.press('Tab')
    await page.keyboard.type('900 031 618 00011')
    await page.keyboard.press('Tab')
    await page.keyboard.type('w212000047')
    await page.keyboard.press('Enter')
    await champ('Adresse').fill('1 rue de la Liberté')
    await champ('Code postal').fill('21000')
    await champ('Site internet').fill('aninomade.example')
    await champ('Convention collective').fill('1518 ÉCLAT')
    await champ('Notes').fill('Écrit juste avant de fermer.')
    const adresse = page.url()
    await page.close({ runBeforeUnload: true })

    const suivante = await context.newPage()
    await enter(suivante, serveur)
    await suivante.goto(adresse)
    for (const [nom, valeur] of [
      ['Sigle', 'ANM'],
      ['SIRET', '900\u00A0031\u00A0618\u00A000011'],
      ['RNA', 'W212000047'],
      ['Adresse', '1 rue de la Liberté'],
      ['Code postal', '21000'],
      ['Site internet', 'aninomade.example'],
      ['Convention collective', '1518 ÉCLAT'],
      ['Notes', 'Écrit juste avant de fermer.'],
    ] as const)
      await expect(fiche(suivante).champ(nom)).toHaveValue(valeur)
  })

  test('ce qu’un collègue change paraît dans la liste et la fiche ouvertes, sans rien perdre de ce que je tape', { tag: '@navigateur' }, async ({ page, serveur, context }) => {
    await ecran(page).aller('/fiches/structures')
    const structures = liste(page, 'Structures')
    await structures.mots.fill('fictive')
    const ligne = structures.grille.getByRole('row', { name: /^Aide à Domicile Fictive/ })
    await ligne.click()
    const total = await structures.pied.textContent()

    const collegue = await context.newPage()
    await enter(collegue, serveur)
    await ecran(collegue).aller('/fiches/structures')
    await liste(collegue, 'Structures').mots.fill('aide a domicile fictive')
    await liste(collegue, 'Structures').lignes.first().dblclick()
    await fiche(collegue).remplir('Nom', 'Aide à Domicile Fictive et Solidaire')
    await expect(structures.grille.getByRole('row', { name: /^Aide à Domicile Fictive et Solidaire/ })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Aperçu : Aide à Domicile Fictive et Solidaire' })).toBeVisible()
    await expect(structures.pied).toHaveText(total ?? '')

    await structures.grille.focus()
    await page.keyboard.press('Enter')
    await fiche(page).champ('Sigle').click()
    await page.keyboard.type('ADF')
    await fiche(collegue).remplir('Adresse', '7 rue des Tests')
    await fiche(collegue).remplir('Nom', 'Aide à Domicile')
    await fiche(collegue).remplir('Sigle', 'AUTRE')
    await expect(fiche(page).titre).toHaveText('Aide à Domicile')
    await expect(fiche(page).champ('Adresse')).toHaveValue('7 rue des Tests')
    await expect(fiche(page).champ('Sigle')).toHaveValue('ADF')
    await expect(fiche(page).champ('Sigle')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(fiche(collegue).champ('Sigle')).toHaveValue('ADF')

    await collegue.getByRole('button', { name: 'Autres gestes sur cette fiche' }).click()
    await collegue.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(page.getByText('Cette fiche est dans la corbeille : restaurez-la pour la modifier.')).toBeVisible()
    await expect(fiche(page).champ('Sigle')).toHaveAttribute('readonly')
  })

  test('des éléments s’ajoutent, se remplissent, se rangent et se retirent', async ({ page }) => {
    const { champ, remplir } = fiche(page)
    await ecran(page).aller('/fiches/structures')
    await liste(page, 'Structures').mots.fill('accueil modele')
    await liste(page, 'Structures').lignes.first().dblclick()
    const ajouter = page.getByRole('button', { name: 'Ajouter un zonage' })
    const zonages = page.getByRole('table', { name: 'Zonages' })
    await ajouter.click()
    await remplir('Nom du quartier ou du territoire, ligne 1', 'Les Grésilles')
    await ajouter.click()
    await remplir('Nom du quartier ou du territoire, ligne 2', 'Fontaine d’Ouche')
    await remplir('Millésime, ligne 2', '2024')
    await zonages.getByRole('button', { name: 'Gestes, ligne 2' }).click()
    await page.getByRole('menuitem', { name: 'Monter' }).click()
    await expect(champ('Nom du quartier ou du territoire, ligne 1')).toHaveValue('Fontaine d’Ouche')
    await expect(champ('Millésime, ligne 1')).toHaveValue('2024')
    await zonages.getByRole('button', { name: 'Gestes, ligne 2' }).click()
    await page.getByRole('menuitem', { name: 'Retirer' }).click()
    await expect(champ('Nom du quartier ou du territoire, ligne 2')).toBeHidden()
    await page.reload()
    await expect(champ('Nom du quartier ou du territoire, ligne 1')).toHaveValue('Fontaine d’Ouche')
    await expect(champ('Nom du quartier ou du territoire, ligne 2')).toBeHidden()
  })
})
