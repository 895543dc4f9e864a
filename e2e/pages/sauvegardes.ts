import { expect, type Page } from '@playwright/test'
import { dialogue } from './dialogue'
import { ecran } from './ecran'

/** Réglages › Sauvegardes. */
export const sauvegardes = (page: Page) => {
  const liste = page
    .getByRole('region', { name: 'Revenir à une sauvegarde' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
  return {
    liste,
    copie: page.getByRole('region', { name: 'Copie dans un second dossier' }),
    ouvrir: (): Promise<void> => ecran(page).aller('/reglages?section=sauvegardes'),
    async sauvegarder(): Promise<void> {
      await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
      await expect(ecran(page).message(/^Sauvegarde du .* relue/)).toBeVisible()
    },
    /** Opens the preview of a backup, by its reason. */
    async apercu(pourquoi: string) {
      await liste
        .filter({ hasText: pourquoi })
        .getByRole('button', { name: /^Restaurer la sauvegarde du/ })
        .click()
      return dialogue(page, /^Restaurer la sauvegarde du/)
    },
  }
}
