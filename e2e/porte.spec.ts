import type { Page } from '@playwright/test'
import type { Commande } from '../shared/commande'
import { enter, expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

/** The door that the desktop's preload puts in the page; behind it, the port leads to the server of browsers. */
function putDoor(): void {
  const brancher = (): void => {
    const { port1, port2 } = new MessageChannel()
    const socket = new WebSocket(`ws://${location.host}/rpc`)
    const opened = new Promise(resolve => socket.addEventListener('open', resolve))
    port1.addEventListener('message', ({ data }) => void opened.then(() => socket.send(data)))
    socket.addEventListener('message', ({ data }) => port1.postMessage(data))
    port1.start()
    window.postMessage('permanence', '/', [port2])
  }
  const partir = (): void => void document.documentElement.setAttribute('data-parti', 'oui')
  Object.assign(window, { permanence: { brancher, partir } })
}

/** Loads the page again, in a session that was entered as in a browser: it finds the door. */
async function parLaPorte(page: Page, origin: string): Promise<void> {
  await page.addInitScript(putDoor)
  await page.goto(`${origin}/`)
  await expect(ecran(page).rubrique('Accueil')).toBeVisible()
}

/** Asks as a menu of the desktop does. */
const demander = (page: Page, commande: Commande | object): Promise<void> => page.evaluate(asked => window.postMessage(asked, '/'), commande)

test('par la porte du bureau, l’écran se lie par un port et fait ce que demandent les menus', { tag: '@navigateur' }, async ({ page, serveur }) => {
  await parLaPorte(page, serveur.origin)
  await demander(page, { nom: 'aller', adresse: '/fiches/structures' })
  await liste(page, 'Structures').mots.fill('aninomade')
  await liste(page, 'Structures').lignes.first().dblclick()
  const { champ, remplir } = fiche(page)
  const avant = await champ('Sigle').inputValue()

  await remplir('Sigle', 'ANM')
  await demander(page, { nom: 'raccourci', touches: 'Ctrl+Z' })
  await expect(champ('Sigle')).toHaveValue(avant)

  // While typing, « Annuler » takes back what is typed, and nothing that was recorded.
  await champ('Adresse').click()
  const adresse = await champ('Adresse').inputValue()
  await page.keyboard.type('1')
  await demander(page, { nom: 'raccourci', touches: 'Ctrl+Z' })
  await expect(champ('Adresse')).toHaveValue(adresse)
  await page.keyboard.press('Escape')

  await demander(page, { nom: 'raccourci', touches: 'F1' })
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await demander(page, { nom: 'ouvrirClasseur', id: 'inconnu' })
  await expect(ecran(page).message('Il n’y a pas de classeur')).toBeVisible()
  for (const rien of [{ nom: 'formater' }, { nom: 'aller' }, 'partir', 42]) await demander(page, rien as object)
  await expect(fiche(page).titre).toBeVisible()
})

test('fermer la fenêtre du bureau enregistre d’abord ce qui est en cours de saisie', { tag: '@navigateur' }, async ({ page, serveur, browser }) => {
  await parLaPorte(page, serveur.origin)
  await demander(page, { nom: 'aller', adresse: '/fiches/structures' })
  await liste(page, 'Structures').lignes.first().dblclick()
  await fiche(page).champ('Adresse').fill('1 rue Neuve')
  await expect(page.locator('html')).not.toHaveAttribute('data-parti')
  await demander(page, { nom: 'partir' })
  await expect(page.locator('html')).toHaveAttribute('data-parti', 'oui')

  const autre = await browser.newPage()
  await enter(autre, serveur)
  await autre.goto(page.url())
  await expect(fiche(autre).champ('Adresse')).toHaveValue('1 rue Neuve')
  await autre.close()
})
