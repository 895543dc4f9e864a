import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base, enter, expect, watch } from './fixtures'
import { ajouter } from './pages/ajouter'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { partage } from './pages/partage'
import { aPost, permanence, serve } from './serveur'

/** The shared folder lies beside both classeurs; `direction` is another post, with a classeur of its own. */
const test = base.extend<{ commun: string; direction: Page }>({
  commun: async ({ dossier }, use) => {
    const commun = join(dossier, 'commun')
    await mkdir(commun)
    await use(commun)
  },
  direction: async ({ browser, dossier }, use) => {
    const classeur = join(dossier, 'classeur-direction')
    const env = await aPost(join(dossier, 'direction'), { personne: 'Hélène Vasseur', poste: 'Direction' })
    await permanence(['creer', 'structures', '--classeur', classeur], env)
    const serveur = await serve(env, classeur)
    const context = await browser.newContext()
    const direction = await context.newPage()
    const complaints = watch(direction)
    await enter(direction, serveur)
    await use(direction)
    await context.close()
    expect(await serveur.stop(), 'the other post stops cleanly').toBe(0)
    expect(complaints, 'errors in the console of the other post').toEqual([])
  },
})

/** Begins a space on one post, joins it on the other. */
async function partager(accueil: Page, direction: Page): Promise<void> {
  await partage(accueil).choisirDossier('commun')
  await accueil.getByLabel('Nom de l’espace').fill('Commun PES21')
  await accueil.getByLabel('Nom de ce poste').fill('Accueil')
  await accueil.getByLabel('Nom de ce poste').press('Tab')
  await expect(accueil.getByLabel('Code de ce poste')).toHaveValue('ACC')
  await accueil.getByRole('button', { name: 'Commencer le partage' }).click()
  await expect(accueil.getByRole('heading', { name: 'Postes de cet espace' })).toBeVisible()

  await partage(direction).choisirDossier('commun')
  await expect(direction.getByRole('radio', { name: /Rejoindre « Commun PES21 »/ })).toBeChecked()
  await direction.getByRole('button', { name: 'Voir ce qui changera' }).click()
  await direction.getByRole('button', { name: 'Rejoindre l’espace' }).click()
  await expect(direction.getByRole('heading', { name: 'Postes de cet espace' })).toBeVisible()
}

test.describe('deux postes, un dossier partagé', { tag: '@navigateur' }, () => {
  test.slow()

  test('une fiche saisie sur un poste arrive sur l’autre ; une même donnée modifiée des deux côtés se décide une fois pour tous', async ({ page, commun, direction, axe }) => {
    await partager(page, direction)
    await axe()
    await ajouter(page, 'structures', 'une structure', 'La Fabrique Fictive')
    const adresse = new URL(page.url()).hash.slice(1)
    await partage(page).echanger()
    await partage(direction).echanger()
    await ecran(direction).aller(adresse)
    await expect(fiche(direction).titre).toHaveText('La Fabrique Fictive')

    // The folder is away: each goes on alone.
    await rename(commun, `${commun}-absent`)
    await ecran(page).aller(adresse)
    await fiche(page).remplir('Sigle', 'LFF')
    await fiche(direction).remplir('Sigle', 'FAB')
    await expect(partage(page).bandeau).toContainText(/gestes? attend/)
    await axe()

    await rename(`${commun}-absent`, commun)
    await partage(page).echanger()
    await partage(direction).echanger()
    await partage(page).echanger()
    await expect(partage(page).bandeau).toContainText('1 à vérifier')
    await expect(partage(direction).etat).toContainText('1 à vérifier')

    // The file says so, and leads there.
    await ecran(page).aller(adresse)
    await page.getByRole('link', { name: /2 valeurs à vérifier$/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Sigle : deux valeurs' })).toBeVisible()
    await axe()
    await partage(page).valeur('Reçue du poste Direction').check()
    await partage(page).decider('Garder FAB').click()
    await expect(ecran(page).message('est gardé')).toBeVisible()
    await expect(partage(page).bandeau.getByText('à vérifier')).toBeHidden()
    await ecran(page).aller(adresse)
    await expect(fiche(page).champ('Sigle')).toHaveValue('FAB')

    await partage(page).echanger()
    await partage(direction).echanger()
    await expect(partage(direction).etat).not.toContainText('à vérifier')
    await ecran(direction).aller(adresse)
    await expect(fiche(direction).champ('Sigle')).toHaveValue('FAB')
  })

  test('une fiche à la corbeille d’un côté et modifiée de l’autre se décide aussi, une autre valeur se saisit au clavier, et l’on cesse de partager sans rien perdre', async ({
    page,
    commun,
    direction,
    axe,
  }) => {
    await ajouter(page, 'structures', 'une structure', 'La Ruche Témoin')
    const ruche = new URL(page.url()).hash.slice(1)
    await ajouter(page, 'structures', 'une structure', 'Hameau d’Exemple')
    const hameau = new URL(page.url()).hash.slice(1)
    await partager(page, direction)
    await ecran(direction).aller(hameau)
    await expect(fiche(direction).titre).toHaveText('Hameau d’Exemple')

    await rename(commun, `${commun}-absent`)
    await fiche(direction).gestes.click()
    await direction.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(ecran(direction).message('est dans la corbeille')).toBeVisible()
    await ecran(direction).aller(ruche)
    await fiche(direction).remplir('Sigle', 'LRT')
    await ecran(page).aller(hameau)
    await fiche(page).remplir('Sigle', 'HDE')
    await ecran(page).aller(ruche)
    await fiche(page).remplir('Sigle', 'RUCHE')
    await rename(`${commun}-absent`, commun)
    await partage(direction).echanger()
    await partage(page).echanger()

    // The file says so; each is decided in turn, from the band.
    await ecran(page).aller(hameau)
    await expect(page.getByText('Un poste a mis cette fiche à la corbeille, un autre l’a modifiée.')).toBeVisible()
    await axe()
    await partage(page).bandeau.getByRole('link', { name: '2 à vérifier' }).click()
    const corbeille = page.getByRole('link', { name: /^Hameau d’Exemple/ })
    await corbeille.click()
    await expect(page.getByRole('heading', { level: 2, name: /à la corbeille, ou gardée$/ })).toBeVisible()
    await axe()
    await partage(page).valeur('Confirmer la corbeille').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(ecran(page).message('est dans la corbeille')).toBeVisible()

    // The next one comes by itself.
    await expect(page.getByRole('heading', { level: 2, name: 'Sigle : deux valeurs' })).toBeVisible()
    await page.getByLabel('Autre valeur : Sigle').fill('RT')
    await partage(page).decider('Enregistrer RT').click()
    await expect(ecran(page).message('la valeur saisie est gardée')).toBeVisible()
    await ecran(page).aller(ruche)
    await expect(fiche(page).champ('Sigle')).toHaveValue('RT')

    await partage(direction).echanger()
    await expect(partage(direction).etat).not.toContainText('à vérifier')
    await direction.getByRole('button', { name: 'Ne plus partager sur ce poste' }).click()
    await direction.getByRole('dialog').getByRole('button', { name: 'Ne plus partager' }).click()
    await expect(direction.getByRole('button', { name: 'Partager ce classeur…' })).toBeVisible()
    await expect(partage(direction).etat).toBeHidden()
    await ecran(direction).aller(ruche)
    await expect(fiche(direction).champ('Sigle')).toHaveValue('RT')
  })
})
