import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enter, expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** How a list is seen: what one expects to find again. */
const telle = async ({ choisie, defilement, grille, pied }: ReturnType<typeof liste>) => ({
  choisie: (await choisie.locator('td').first().textContent()) ?? '',
  defilement: await defilement(),
  colonnes: await grille.getByRole('columnheader').allInnerTexts(),
  pied: await pied.textContent(),
})

test('une liste se trie en français, se filtre par des mots et par des valeurs, et dit combien il en reste', async ({ page }) => {
  await ecran(page).rubrique('Structures').click()
  const structures = liste(page, 'Structures')
  await expect(structures.entete('Nom')).toHaveAttribute('aria-sort', 'ascending')
  const noms = await structures.noms()
  expect(noms.length).toBeGreaterThan(15)
  expect(noms).toEqual(noms.toSorted(french.compare))
  const total = Number(await structures.grille.getAttribute('aria-rowcount')) - 1
  await expect(structures.pied).toHaveText(`${total} fiches`)

  await structures.entete('Nom').getByRole('button').click()
  await expect(structures.entete('Nom')).toHaveAttribute('aria-sort', 'descending')
  const aRebours = await structures.noms()
  expect(aRebours).toEqual(aRebours.toSorted((a, b) => french.compare(b, a)))
  expect(french.compare(aRebours[0] ?? '', noms[0] ?? '')).toBeGreaterThan(0)

  // Without accents, in any order, in any column.
  await structures.mots.fill('beaune modele')
  await expect(structures.lignes).toContainText(['Accueil Modèle'])
  await structures.mots.fill('')

  await structures.filtre('Commune').click()
  const communes = page.getByRole('dialog', { name: 'Commune' })
  const beaune = communes.getByRole('checkbox', { name: /^Beaune \(/ })
  const attendues = Number(/\((\d+)\)/.exec((await communes.getByText(/^Beaune \(/).textContent()) ?? '')?.[1])
  await beaune.check()
  await page.keyboard.press('Escape')
  await expect(structures.filtre('Commune : Beaune')).toBeFocused()
  await expect(structures.lignes).toHaveCount(attendues)
  await expect(structures.pied).toHaveText(`${attendues} sur ${total} fiches`)

  await structures.mots.fill('aucune structure ne porte ce nom')
  await expect(page.getByRole('heading', { name: 'Aucune fiche avec ces filtres' })).toBeVisible()
  await page.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect(structures.pied).toHaveText(`${total} fiches`)
  await expect(structures.mots).toHaveValue('')
})

test('la liste est retrouvée telle quelle au retour d’une fiche, puis au lendemain', { tag: '@navigateur' }, async ({ page, serveur, context, dossier }) => {
  await ecran(page).rubrique('Structures').click()
  const structures = liste(page, 'Structures')
  await structures.entete('Nom').getByRole('button').click()
  await page.getByRole('button', { name: 'Choisir les colonnes' }).click()
  const colonnes = page.getByRole('dialog', { name: 'Choisir les colonnes' })
  await expect(colonnes.getByRole('checkbox', { name: 'Nom', exact: true })).toBeDisabled()
  await colonnes.getByRole('checkbox', { name: 'Suivi par' }).uncheck()
  await colonnes.getByRole('checkbox', { name: 'SIRET' }).check()
  await page.keyboard.press('Escape')
  await structures.filtre('Autre filtre').click()
  await page.getByRole('menuitem', { name: 'Rôles' }).click()
  await page
    .getByRole('dialog', { name: 'Rôles' })
    .getByRole('checkbox', { name: /^Structure accompagnée \(/ })
    .check()
  await page.keyboard.press('Escape')

  await structures.grille.focus()
  for (let n = 0; n < 4; n++) await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowUp')
  await expect(structures.choisie).toBeInViewport()
  const quittee = await telle(structures)
  expect(quittee.defilement).toBeGreaterThan(500)
  expect(quittee.colonnes).toEqual(expect.arrayContaining(['SIRET']))
  expect(quittee.colonnes).not.toContain('Suivi par')

  await page.keyboard.press('Enter')
  await expect(fiche(page).titre).toHaveText(quittee.choisie)
  await page.keyboard.press('Escape')
  await expect(structures.choisie).toBeInViewport()
  expect(await telle(structures)).toEqual(quittee)
  await expect(structures.grille).toBeFocused()
  // Where one was: the next arrow goes on from there.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect((await telle(structures)).choisie).toBe(quittee.choisie)

  // Habits are written when the hand rests.
  await expect.poll(() => readFile(join(dossier, 'reglages', 'config.json'), 'utf8')).toContain(`\\"scroll\\":${quittee.defilement}`)
  await page.close()
  await serveur.restart()
  const lendemain = await context.newPage()
  await enter(lendemain, serveur)
  await ecran(lendemain).rubrique('Structures').click()
  const retrouvee = liste(lendemain, 'Structures')
  await expect(retrouvee.choisie).toBeInViewport()
  await expect(retrouvee.entete('Nom')).toHaveAttribute('aria-sort', 'descending')
  expect(await telle(retrouvee)).toEqual(quittee)
})

test('une liste se partage par son adresse, et se parcourt à la souris', async ({ page }) => {
  await ecran(page).aller('/fiches/structures?q=fictive&tri=-nom')
  const structures = liste(page, 'Structures')
  await expect(structures.mots).toHaveValue('fictive')
  await expect(structures.entete('Nom')).toHaveAttribute('aria-sort', 'descending')
  await structures.lignes.nth(1).click()
  const nom = (await structures.choisie.locator('td').first().textContent()) ?? ''
  const apercu = page.getByRole('complementary', { name: `Aperçu : ${nom}` })
  await expect(apercu.getByRole('heading', { name: nom })).toBeVisible()
  await expect(structures.pied).toContainText('1 choisie')
  await page.keyboard.press('Escape')
  await expect(apercu).toBeHidden()
  await structures.lignes.nth(1).dblclick()
  await expect(fiche(page).titre).toHaveText(nom)
  await page.goBack()
  await expect(structures.mots).toHaveValue('fictive')
})
