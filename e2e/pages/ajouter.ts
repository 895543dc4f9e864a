import { expect, type Page } from '@playwright/test'
import { dialogue } from './dialogue'
import { ecran } from './ecran'
import { fiche } from './fiche'

/** Adds a record from its list with only its name; its file opens. */
export async function ajouter(page: Page, collection: string, quoi: string, nom: string, champ = 'Nom'): Promise<void> {
  await ecran(page).aller(`/fiches/${collection}`)
  await page
    .getByRole('main')
    .getByRole('button', { name: `Ajouter ${quoi}` })
    .first()
    .click()
  const demande = dialogue(page, `Ajouter ${quoi}`)
  await demande.champ(champ).fill(nom)
  await demande.faire(`Ajouter ${quoi}`)
  await expect(fiche(page).titre).toHaveText(nom)
}
