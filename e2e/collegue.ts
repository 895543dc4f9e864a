import type { Page } from '@playwright/test'
import { test as base, enter, expect, watch } from './fixtures'
import { dialogue } from './pages/dialogue'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

/** Another window on the same classeur, held by Nora Petit. */
export const test = base.extend<{ collegue: Page }>({
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
export async function ouvrir(page: Page, nom: string): Promise<void> {
  await ecran(page).aller('/fiches/structures')
  await liste(page, 'Structures').mots.fill(nom)
  await liste(page, 'Structures').lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText(nom)
}

/** Opens in the other window what is open in this one. */
export const suivre = async (collegue: Page, page: Page): Promise<void> => {
  await ecran(collegue).aller(new URL(page.url()).hash.slice(1))
  await expect(fiche(collegue).titre).toHaveText((await fiche(page).titre.textContent()) ?? '')
}
