import { expect, test } from './fixtures'
import { ajouter } from './pages/ajouter'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.describe('Depuis un classeur vide', () => {
  test('une structure qui ressemble à une autre est signalée pendant que je la nomme, sans rien empêcher', async ({ page, axe }) => {
    await ajouter(page, 'structures', 'une structure', 'Les Ateliers Imaginaires')
    await ecran(page).aller('/fiches/structures')
    await page.getByRole('main').getByRole('button', { name: 'Ajouter une structure' }).first().click()
    const demande = dialogue(page, 'Ajouter une structure')
    await demande.champ('Nom').fill('association les ateliers imaginaire')
    await expect(demande.refus.getByRole('link', { name: 'Les Ateliers Imaginaires' })).toBeVisible()
    await axe()
    await demande.faire('Ajouter une structure')
    await expect(fiche(page).titre).toHaveText('association les ateliers imaginaire')
  })

  test('d’une structure à sa convention signée : ce qui manque est dit, puis réglé', async ({ page, axe }) => {
    test.slow()
    // Who signs for the association.
    await ajouter(page, 'personnes', 'une personne', 'Berthe Directrice', 'Nom complet')
    await page.getByRole('button', { name: 'Ajouter une fonction' }).click()
    await fiche(page).remplir('Fonction, ligne 1', 'directrice')
    await page.getByRole('checkbox', { name: 'Représente légalement, signe les conventions, ligne 1' }).check()

    await ajouter(page, 'structures', 'une structure', 'Atelier Fictif')
    const structure = page.url()
    await page.getByRole('button', { name: 'Ouvrir un parcours DLA' }).click()
    const ouverture = dialogue(page, 'Ouvrir un parcours DLA')
    await expect(ouverture.champ('Structure')).toHaveValue('Atelier Fictif')
    await ouverture.champ('Demande').fill('mars 2024')
    await ouverture.faire('Ouvrir un parcours DLA')
    const parcours = page.url()
    const way = etapes(page, 'Étapes du parcours')
    await expect(way.courante).toContainText('Demande')

    // The accueil needs its date.
    await way.suivante('Enregistrer l’accueil').click()
    const accueil = dialogue(page, 'Enregistrer l’accueil')
    await accueil.bouton('Enregistrer l’accueil').click()
    await expect(accueil.refus).toContainText('Indiquez la date de l’accueil')
    await axe()
    await accueil.champ('Accueil').fill('12/03/2024')
    await accueil.choisir('Éligibilité', 'Éligible')
    await accueil.faire('Enregistrer l’accueil')
    await expect(way.courante).toContainText('Accueil')
    await expect(way.obstacle('La convention d’accompagnement doit être signée.')).toBeVisible()

    await page.getByRole('button', { name: 'Préparer la convention' }).click()
    const preparation = dialogue(page, 'Préparer la convention')
    await expect(preparation.champ('Intitulé')).toHaveValue('Convention d’accompagnement DLA – Atelier Fictif')
    await expect(preparation.champ('Structure')).toHaveValue('Atelier Fictif')
    await preparation.champ('Fin').fill('31/12/2025')
    await preparation.faire('Préparer la convention')
    const convention = page.url()
    const etape = etapes(page, 'Étapes de la convention')
    await expect(etape.courante).toContainText('Brouillon')
    await etape.suivante('Marquer comme relue').click()

    // Nobody represents the structure yet: the obstacle leads to its field, the contact is added in its file.
    await etape.obstacle('Indiquez qui représente la structure ce jour-là.').click()
    await expect(fiche(page).champ('Représentant de la structure')).toBeFocused()
    await page.goto(structure)
    await page.getByRole('button', { name: 'Ajouter un contact' }).click()
    const contact = dialogue(page, /Ajouter un contact/)
    await contact.champ('Nom complet').fill('Alain Dupré')
    await contact.champ('Fonction').fill('président')
    await contact.cadre.getByRole('radiogroup', { name: 'Représente légalement' }).getByText('Oui').click()
    await contact.faire('Ajouter un contact')
    await expect(page.getByRole('region', { name: 'Contacts' }).getByRole('link', { name: 'Alain Dupré' })).toBeVisible()

    await page.goto(convention)
    await expect(page.getByText(/^Alain Dupré, président, en fonction le /)).toBeVisible()
    await etape.suivante('Envoyer la convention').click()
    await dialogue(page, 'Envoyer la convention').faire('Envoyer la convention')
    await etape.suivante('Signer la convention').click()
    const signature = dialogue(page, 'Signer la convention')
    await signature.bouton('Signer la convention').click()
    await expect(signature.refus).toContainText('Indiquez la date de signature')
    await signature.champ('Signée le').fill('05/11/2024')
    await signature.faire('Signer la convention')
    await expect(etape.courante).toContainText('Signée')
    await expect(fiche(page).champ('Numéro')).toHaveValue('2024-001')
    await axe()

    await page.goto(parcours)
    await expect(way.obstacle('La convention d’accompagnement doit être signée.')).toBeHidden()
    await expect(page.getByRole('region', { name: 'Actes du parcours' }).getByText('Signée', { exact: true })).toBeVisible()
  })

  test('une séance avec ses participants : qui est venu se coche, le compte suit', async ({ page, axe }) => {
    await ajouter(page, 'seances', 'une séance', 'Club des entrepreneurs de mars', 'Intitulé')
    const seance = fiche(page)
    await seance.remplir('Date', '05/03/2024')
    await expect(seance.champ('Date')).toHaveValue('05/03/2024')
    for (const nom of ['Nora Exemple', 'Léon Fictif']) {
      await page.getByRole('button', { name: 'Ajouter un participant' }).click()
      const ligne = nom === 'Nora Exemple' ? 'ligne 1' : 'ligne 2'
      await seance.champ(`Personne, ${ligne}`).fill(nom)
      await page.getByRole('option', { name: `Ajouter une personne « ${nom} »` }).click()
      await dialogue(page, 'Ajouter une personne').faire('Ajouter une personne')
      await expect(seance.champ(`Personne, ${ligne}`)).toHaveValue(nom)
    }
    await expect(page.getByText('2 présents sur 2')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Présent, ligne 2' }).uncheck()
    await expect(page.getByText('1 présent sur 2')).toBeVisible()
    await axe()
  })

  test('une ingénierie collective se choisit entre deux offres notées', async ({ page, axe }) => {
    await ajouter(page, 'ingenieries', 'une ingénierie', 'Tenir sa trésorerie à plusieurs', 'Intitulé')
    test.slow()
    const ingenierie = fiche(page)
    await ingenierie.champ('Type').click()
    await page.getByRole('option', { name: 'Collective' }).click()
    for (const [ligne, nom] of [
      ['ligne 1', 'Régie d’Exemple'],
      ['ligne 2', 'Fanfare Imaginaire'],
    ] as const) {
      await page.getByRole('main').getByRole('button', { name: 'Ajouter une structure' }).click()
      await ingenierie.champ(`Structure, ${ligne}`).fill(nom)
      await page.getByRole('option', { name: `Ajouter une structure « ${nom} »` }).click()
      await dialogue(page, 'Ajouter une structure').faire('Ajouter une structure')
      await expect(ingenierie.champ(`Structure, ${ligne}`)).toHaveValue(nom)
    }
    await expect(page.getByText('2 inscrites sur 2')).toBeVisible()
    for (const [prestataire, total] of [
      ['Cabinet Modèle', '4 800'],
      ['Coopérative Témoin', '5 200,50'],
    ] as const) {
      await page.getByRole('button', { name: 'Ajouter une offre' }).click()
      const offre = dialogue(page, 'Ajouter une offre')
      await offre.champ('Prestataire').fill(prestataire)
      await page.getByRole('option', { name: `Ajouter une structure « ${prestataire} »` }).click()
      await dialogue(page, 'Ajouter une structure').faire('Ajouter une structure')
      await offre.champ('Total, toutes taxes').fill(total)
      await offre.faire('Ajouter une offre')
    }
    const offres = page.getByRole('table', { name: 'Offres reçues' })
    await expect(offres.getByRole('row')).toHaveCount(3)
    await expect(ingenierie.champ('Total, toutes taxes, Coopérative Témoin')).toHaveValue('5\u202F200,50\u00A0€')

    await page.getByRole('button', { name: 'Ajouter un critère', exact: true }).click()
    await ingenierie.remplir('Critère, ligne 1', 'Méthode')
    await ingenierie.remplir('Sur, ligne 1', '20')
    await ingenierie.remplir('Note, Méthode, Cabinet Modèle', '12')
    await ingenierie.remplir('Note, Méthode, Coopérative Témoin', '17,5')
    await expect(offres.getByRole('row', { name: /Coopérative Témoin/ })).toContainText('17,5\u00A0/\u00A020')
    await expect(offres.getByRole('row', { name: /Coopérative Témoin/ })).toContainText('1re')
    await expect(offres.getByRole('row', { name: /Cabinet Modèle/ })).toContainText('2e')
    await axe()
  })

  test('un échange se note en deux touches, et sa suite devient une tâche qui se coche', async ({ page, axe }) => {
    await ajouter(page, 'structures', 'une structure', 'Fanfare Imaginaire')
    await page.keyboard.press('Alt+E')
    const echange = dialogue(page, 'Ajouter un échange')
    await echange.champ('Objet').fill('Appel de la présidente')
    await echange.champ('Suite prévue').fill('Envoyer le dossier')
    await echange.champ('Suite prévue le').fill('15/01/2031')
    await expect(echange.cadre.getByRole('checkbox', { name: 'Ajouter aussi la tâche « Envoyer le dossier » pour le 15/01/2031' })).toBeChecked()
    await axe()
    await echange.faire('Ajouter un échange')
    const suivi = page.getByRole('region', { name: 'Échanges et tâches' })
    await expect(suivi.getByRole('link', { name: 'Appel de la présidente' })).toBeVisible()
    await suivi.getByRole('checkbox', { name: 'Faite : Envoyer le dossier' }).check()
    await expect(ecran(page).message('Tâche faite : Envoyer le dossier')).toBeVisible()
    await expect(suivi.getByRole('checkbox')).toHaveCount(0)
  })
})

test.describe('Avec les données de découverte', () => {
  test.use({ classeur: 'demo' })

  test('le parcours du Cri de la Plume traverse les années', async ({ page, axe }) => {
    await ecran(page).aller('/fiches/structures')
    const structures = liste(page, 'Structures')
    await structures.mots.fill('cri de la plume')
    await structures.lignes.first().click()
    const apercu = page.getByRole('complementary', { name: 'Aperçu : Le Cri de la Plume' })
    await expect(apercu.getByRole('link', { name: 'Compléter la commune' })).toBeVisible()
    const actes = [
      'Accueil DLA',
      'Diagnostic partagé',
      'Comité d’appui',
      'Plan d’accompagnement validé',
      'Ingénierie individuelle',
      'Bilan de l’ingénierie',
      'Suivi post-ingénierie',
      'Relevé d’impact',
      'Ingénierie collective',
      'Relevé d’impact',
    ]
    await expect(apercu.getByRole('region', { name: 'Parcours' }).getByRole('listitem').getByRole('link')).toHaveText(actes)
    await axe()
    await apercu.getByRole('button', { name: 'Ouvrir la fiche' }).click()
    await expect(page.getByRole('region', { name: 'Parcours' }).getByRole('listitem').getByRole('link')).toHaveText(actes)
    await expect(page.getByRole('region', { name: 'Contacts' }).getByRole('link', { name: 'Sonia Keller' })).toBeVisible()
    await axe()
  })

  for (const [collection, titre] of [
    ['parcours', 'Parcours DLA'],
    ['diagnostics', 'Diagnostics'],
    ['ingenieries', 'Ingénieries'],
    ['conventions', 'Conventions'],
    ['projets', 'Projets de création'],
    ['projetsGenerateur', 'Projets du Générateur'],
    ['personnes', 'Personnes'],
    ['seances', 'Séances et événements'],
  ] as const)
    test(`une fiche remplie de « ${titre} » se lit sans gêne, en clair et en sombre`, async ({ page, axe }) => {
      await ecran(page).aller(`/fiches/${collection}`)
      const rows = liste(page, titre)
      await rows.lignes.first().dblclick()
      await expect(page.getByRole('tab', { name: 'Historique' })).toBeVisible()
      await expect(page.getByRole('region').first()).toBeVisible()
      await axe()
    })
})
