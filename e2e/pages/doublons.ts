import { expect, type Locator, type Page } from '@playwright/test'

/** The page of probable duplicates: the pairs, and one of them side by side. */
export const doublons = (page: Page) => {
  const comparaison = page.getByRole('region', { name: 'Comparaison des deux fiches' })
  return {
    paires: page.getByRole('complementary', { name: 'Doublons probables' }).getByRole('list').getByRole('link'),
    comparaison,
    /** The card of the record to keep. */
    garder: (titre: string): Locator => comparaison.getByRole('group', { name: 'Fiche à garder' }).getByRole('radio', { name: `Garder cette fiche ${titre}` }),
    /** One of the values of a field where both differ. */
    valeur: (champ: string, texte: string): Locator => comparaison.getByRole('group', { name: champ, exact: true }).getByRole('radio', { name: texte }),
    /** What is told of the records linked to both. */
    liees: comparaison.getByRole('region', { name: 'Fiches liées' }),
    async fusionner(): Promise<void> {
      await comparaison.getByRole('button', { name: 'Fusionner les deux fiches' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'est fusionnée dans' })).toBeVisible()
    },
  }
}
