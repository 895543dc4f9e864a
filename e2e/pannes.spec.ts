import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enter, expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

/** The disk of the classeur goes away, as a key that is pulled out, and comes back. */
const disque = (dossier: string) => ({
  partir: () => rename(join(dossier, 'classeur'), join(dossier, 'parti')),
  revenir: () => rename(join(dossier, 'parti'), join(dossier, 'classeur')),
})

const REFUS = /Non enregistré\. Le disque refuse/

test('quand le disque refuse, le champ garde ce qui est tapé et le dit, puis s’enregistre', async ({ page, dossier, axe }) => {
  const { partir, revenir } = disque(dossier)
  await ecran(page).aller('/fiches/structures')
  await liste(page, 'Structures').mots.fill('Accueil Modèle')
  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText('Accueil Modèle')
  await partir()
  const { champ, refus } = fiche(page)
  await champ('Sigle').fill('AM')
  await champ('Sigle').press('Tab')
  await expect(refus('Sigle')).toHaveText(REFUS)
  await expect(champ('Sigle')).toHaveValue('AM')
  await axe()
  // Tried again while it is away, nothing is made where it was.
  await champ('Sigle').press('Enter')
  await expect(refus('Sigle')).toHaveText(REFUS)
  await revenir()
  await champ('Sigle').press('Enter')
  await expect(refus('Sigle')).toBeHidden()
  await expect(
    ecran(page)
      .message(/Enregistré|Sigle/)
      .or(page.getByText(/^Enregistré à/)),
  ).toBeVisible()
  expect(await readFile(join(dossier, 'classeur', 'journal.jsonl'), 'utf8')).toContain('"value":"AM"')
})

test('quand le disque refuse, un dialogue reste ouvert avec tout ce qui est saisi, et s’enregistre ensuite', async ({ page, dossier }) => {
  const { partir, revenir } = disque(dossier)
  await ecran(page).aller('/fiches/structures')
  await expect(liste(page, 'Structures').grille).toBeVisible()
  await page.keyboard.press('Alt+n')
  const { cadre, champ, refus, bouton, faire } = dialogue(page, 'Ajouter une structure')
  await champ('Nom').fill('Structure du jour sans disque')
  await partir()
  // Something else took its place: nothing is written in it.
  await writeFile(join(dossier, 'classeur'), '')
  await bouton('Ajouter une structure').click()
  await expect(refus).toHaveText(/Le disque refuse/)
  await expect(cadre).toBeVisible()
  await expect(champ('Nom')).toHaveValue('Structure du jour sans disque')
  await rm(join(dossier, 'classeur'))
  await revenir()
  await faire('Ajouter une structure')
  await expect(fiche(page).titre).toHaveText('Structure du jour sans disque')
})

test('classeur.json modifié à la main : Permanence le dit, montre ce qui diffère et le reprend d’un geste', { tag: '@navigateur' }, async ({
  page: veille,
  context,
  dossier,
  serveur,
}) => {
  await veille.close()
  await serveur.stop()
  const chemin = join(dossier, 'classeur', 'classeur.json')
  await writeFile(chemin, (await readFile(chemin, 'utf8')).replace('"nom": "Accueil Modèle"', '"nom": "Accueil Modèle de Dijon"'))
  await serveur.restart()
  const page = await context.newPage()
  await enter(page, serveur)
  await page.getByRole('button', { name: 'Voir ces valeurs' }).click()
  const valeurs = dialogue(page, 'Valeurs écrites en dehors de Permanence')
  await expect(valeurs.cadre.getByRole('row').nth(1)).toContainText('Accueil Modèle de Dijon')
  await valeurs.faire('Reprendre ces valeurs')
  await expect(ecran(page).message('1 valeur reprise'.replace(' ', '\u00A0'))).toBeVisible()
  await ecran(page).aller('/fiches/structures')
  const reprise = liste(page, 'Structures').grille.getByRole('row', { name: /^Accueil Modèle de Dijon/ })
  await liste(page, 'Structures').mots.fill('Accueil Modèle')
  await expect(reprise).toBeVisible()
  await ecran(page).annuler.click()
  await expect(ecran(page).message('annulé')).toBeVisible()
  await expect(reprise).toBeHidden()
})

test('« Vérifier mes données » dit ce qui ne va pas, répare ce qui est prouvé, et redit que tout est sain', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/reglages?section=classeur')
  const verifier = page.getByRole('button', { name: 'Vérifier mes données' })
  await verifier.click()
  await expect(page.getByRole('alert')).toContainText('Classeur sain')
  const chemin = join(dossier, 'classeur', 'classeur.json')
  await writeFile(chemin, (await readFile(chemin, 'utf8')).slice(0, -40))
  await verifier.click()
  await expect(page.getByRole('alert')).toContainText('classeur.json est abîmé')
  await axe()
  await page.getByRole('button', { name: 'Réparer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'a été réécrit d’après l’historique' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Classeur sain' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Réparer' })).toBeHidden()
})

test('« Tout emporter » écrit un dossier qui se lit sans Permanence', { tag: '@navigateur' }, async ({ page, dossier, context, axe }) => {
  await ecran(page).aller('/reglages?section=dossiers')
  await axe()
  await page.getByRole('button', { name: 'Tout emporter…' }).click()
  const choisir = dialogue(page, 'Choisir où emporter le classeur')
  await choisir.cadre.getByRole('button', { name: /^À côté du classeur/ }).click()
  await choisir.faire('Emporter ici')
  const message = ecran(page).message(/^Emporté/)
  await expect(message).toBeVisible()
  const nom = /Permanence – Tout emporter – \d{4}-\d\d-\d\d/.exec((await message.textContent()) ?? '')?.[0] ?? ''
  const lecteur = await context.newPage()
  await lecteur.goto(`file://${encodeURI(join(dossier, nom, 'index.html'))}`)
  await lecteur.getByRole('link', { name: 'Conventions', exact: true }).click()
  await lecteur.locator('article').first().getByRole('link').first().click()
  await expect(lecteur.locator('article:target')).toBeVisible()
  await lecteur.close()
})
