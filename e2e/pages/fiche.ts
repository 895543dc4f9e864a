import { expect, type Locator, type Page } from '@playwright/test'

/** The open file of a record. */
export const fiche = (page: Page) => {
  // A section may bear the name of its only field.
  const champ = (nom: string): Locator => page.getByRole('main').getByLabel(nom, { exact: true }).and(page.locator('input, textarea'))
  return {
    titre: page.getByRole('heading', { level: 1 }),
    champ,
    /** The sentence under a field that refused what was typed. */
    refus: (nom: string): Locator => page.locator('[data-gravite]', { has: page.getByLabel(nom, { exact: true }).and(page.locator('input, textarea')) }).getByRole('alert'),
    /** Types in a field and leaves it: it is on disk when the link has answered. */
    async remplir(nom: string, texte: string): Promise<void> {
      await champ(nom).fill(texte)
      await champ(nom).press('Tab')
      await expect(champ(nom)).not.toHaveAttribute('data-en-saisie')
    },
    onglet: (nom: string): Locator => page.getByRole('tab', { name: nom }),
    gestes: page.getByRole('button', { name: 'Autres gestes sur cette fiche' }),
  }
}
