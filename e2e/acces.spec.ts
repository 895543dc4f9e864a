import type { Page } from '@playwright/test'
import { descripteurs } from '../shared/descripteurs'
import { type Collection, collectionNames } from '../shared/fiches'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

const PAGES: [adresse: string, titre: string | RegExp][] = [
  ['/', 'Accueil'],
  ['/documents', 'Documents'],
  ['/cpom', /^CPOM \d{4}$/],
  ['/financements', 'Financements'],
  ['/reglages', 'Réglages'],
  ['/reglages?section=partage', 'Réglages'],
  ['/partage', 'Reçu du dossier partagé'],
  ['/corbeille', 'Corbeille'],
  ['/aide', 'Aide'],
  ['/equipe', 'Équipe'],
  ['/objectifs', /^Objectifs/],
  ['/vie-associative', /./],
  ['/vie-associative/projet', /^Projet associatif/],
]
// The settings of a classeur are one file.
const LISTES = collectionNames.filter(name => name !== 'parametres')
// Each part is a scenario of its own: two run at a time.
const SIX = [0, 1, 2, 3, 4, 5]
const PARTS = SIX.map(n => collectionNames.filter((_, index) => index % SIX.length === n))

/** Goes to a page and waits for it: its title is that of the page, never of the one before. */
async function aller(page: Page, adresse: string, titre: string | RegExp): Promise<void> {
  await ecran(page).aller(adresse)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titre)
}

const allerListe = (page: Page, nom: Collection): Promise<void> => aller(page, `/fiches/${nom}`, nom === 'parametres' ? /./ : descripteurs[nom].pluriel)

/** Opens the first file of a list, if there is one. */
async function ouvrirPremiere(page: Page): Promise<boolean> {
  const grille = page.getByRole('grid')
  if ((await grille.count()) === 0) return false
  await grille.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(fiche(page).onglet('Fiche')).toBeVisible()
  return true
}

for (const [n, noms] of PARTS.entries())
  test(`chacun peut lire et remplir les listes et les fiches (${n + 1} sur ${PARTS.length})`, async ({ page, axe }) => {
    for (const nom of noms) {
      await allerListe(page, nom)
      await axe()
      if (await ouvrirPremiere(page)) await axe()
    }
  })

test('chacun peut se servir de ce qui s’ouvre sur une liste', async ({ page, axe }) => {
  await allerListe(page, 'structures')
  const structures = liste(page, 'Structures')
  await structures.lignes.nth(5).click()
  await structures.filtre('Commune').click()
  await axe()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Choisir les colonnes' }).click()
  await axe()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+n')
  await expect(dialogue(page, 'Ajouter une structure').champ('Nom')).toBeFocused()
  await page.keyboard.type('Accueil modele')
  await expect(page.getByRole('alert')).toBeVisible()
  await axe()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await axe()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Raccourcis du clavier' })).toBeVisible()
  await axe()
  await page.keyboard.press('Escape')
  await ecran(page).recherche.fill('accueil')
  await expect(ecran(page).trouvees.first()).toBeVisible()
  await axe()
  await ecran(page).recherche.press('Escape')
  await page.getByRole('button', { name: 'Éloïse Martin, accueil : menu' }).click()
  await axe()
})

test('chacun peut se servir des pages, et d’une fiche quoi qu’il lui arrive', async ({ page, axe }) => {
  test.slow()
  for (const [adresse, titre] of PAGES) {
    await aller(page, adresse, titre)
    await axe()
  }
  await allerListe(page, 'structures')
  await liste(page, 'Structures').lignes.nth(5).dblclick()
  await fiche(page).champ('SIRET').fill('12')
  await page.keyboard.press('Enter')
  await expect(fiche(page).refus('SIRET')).toBeVisible()
  await axe()
  await page.keyboard.press('Escape')
  await fiche(page).remplir('Sigle', 'SGL')
  await fiche(page).onglet('Historique').click()
  await expect(page.getByRole('tabpanel', { name: 'Historique' }).getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(ecran(page).message('annulé')).toBeVisible()
  await axe()
  await fiche(page).gestes.click()
  await axe()
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
  await expect(ecran(page).message('est dans la corbeille')).toBeVisible()
  await page.goBack()
  await fiche(page).onglet('Fiche').click()
  await expect(page.getByText('a mis cette fiche à la corbeille')).toBeVisible()
  await axe()
  await aller(page, '/corbeille', 'Corbeille')
  await axe()
  await ecran(page).aller('/fiches/structures/01943aa1-0000-7000-8000-000000000000')
  await expect(page.getByRole('alert')).toBeVisible()
  await axe()
})

/** What has the focus, and whether one sees it. */
const regarder = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const marks = (node: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node)
      return boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px')
    }
    const box = element.getBoundingClientRect()
    return {
      nom: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)} ${element.id}`,
      marque: [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling, ...element.querySelectorAll('[aria-selected=true]')].some(
        node => node && marks(node),
      ),
      visible: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })

test('tout s’atteint au clavier, et l’on voit toujours où l’on est', async ({ page }) => {
  // The page is there: what brings it leaves the first Tab at the top of the window.
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Aller au contenu' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#contenu')).toBeFocused()

  await ecran(page).rubrique('Structures').focus()
  await page.keyboard.press('Enter')
  await expect(liste(page, 'Structures').grille).toBeVisible()
  for (const [adresse, titre] of [...PAGES.slice(0, 4), ['/fiches/structures', 'Structures'] as const]) {
    await aller(page, adresse, titre)
    await page.locator('#contenu').focus()
    const vus = new Set<string>()
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      const ici = await regarder(page)
      if (!ici || vus.has(ici.nom)) break
      vus.add(ici.nom)
      expect.soft(ici, adresse).toMatchObject({ marque: true, visible: true })
    }
    expect(vus.size, adresse).toBeGreaterThan(0)
  }

  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText('3ème Élément')
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    expect.soft(await regarder(page), 'fiche').toMatchObject({ marque: true, visible: true })
  }

  // A dialog keeps the hand, then gives it back.
  await allerListe(page, 'structures')
  const ajouter = page.getByRole('button', { name: 'Ajouter une structure' })
  await ajouter.press('Enter')
  const demande = dialogue(page, 'Ajouter une structure')
  await expect(demande.champ('Nom')).toBeFocused()
  for (let n = 0; n < 15; n++) {
    await page.keyboard.press('Shift+Tab')
    expect(await demande.cadre.evaluate(cadre => cadre.contains(document.activeElement))).toBe(true)
  }
  await demande.champ('Nom').press('Escape')
  await expect(ajouter).toBeFocused()
})

for (const [ou, taille] of [
  ['à 1366 × 768', { width: 1366, height: 768 }],
  ['agrandi deux fois', { width: 683, height: 384 }],
] as const)
  test(`rien ne déborde de la fenêtre ${ou}`, async ({ page }) => {
    await page.setViewportSize(taille)
    const debord = () =>
      page.evaluate(() => {
        const page = document.getElementById('contenu')
        return [document.documentElement.scrollWidth - innerWidth, page ? page.scrollWidth - page.clientWidth : 0]
      })
    for (const [adresse, titre] of PAGES) {
      await aller(page, adresse, titre)
      expect.soft(await debord(), adresse).toEqual([0, 0])
    }
    for (const nom of LISTES) {
      await allerListe(page, nom)
      expect.soft(await debord(), nom).toEqual([0, 0])
      if (await ouvrirPremiere(page)) expect.soft(await debord(), page.url()).toEqual([0, 0])
    }
    await page.keyboard.press('Alt+t')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await debord()).toEqual([0, 0])
    const bouton = page.getByRole('dialog').getByRole('button', { name: 'Ajouter une tâche' })
    await bouton.scrollIntoViewIfNeeded()
    await expect(bouton).toBeInViewport()
  })

test('rien ne bouge pour qui ne veut pas de mouvement', async ({ page }) => {
  await allerListe(page, 'structures')
  await liste(page, 'Structures').lignes.first().click()
  await liste(page, 'Structures').filtre('Commune').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  const mouvements = () =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
      .map(
        animation =>
          `${(animation as CSSTransition).transitionProperty ?? animation.id} ${((animation.effect as KeyframeEffect).target as Element).className} ${animation.effect?.getComputedTiming().duration}`,
      )
  expect(await page.evaluate(mouvements)).toEqual([])
})
