import type { Locator, Page } from '@playwright/test'

/** Where a record stands, and what it may do next. */
export const etapes = (page: Page, nom: string) => {
  const bande = page.getByRole('region', { name: nom })
  return {
    courante: bande.locator('[aria-current="step"]'),
    /** The usual next step. */
    suivante: (verbe: string): Locator => bande.getByRole('button', { name: verbe, exact: true }),
    /** What must be mended before the next step: each leads to its field. */
    obstacle: (phrase: string): Locator => bande.getByRole('button', { name: phrase }),
    async autre(verbe: string): Promise<void> {
      await bande.getByRole('button', { name: 'Autres étapes' }).click()
      await page.getByRole('menuitem', { name: verbe }).click()
    },
  }
}
