import { expect, type Locator, type Page } from '@playwright/test'

/** A gesture of several fields, by its title. */
export const dialogue = (page: Page, titre: string | RegExp) => {
  const cadre = page.getByRole('dialog', { name: titre })
  // A field that must be filled says so in its label.
  const champ = (nom: string): Locator => cadre.getByLabel(new RegExp(`^${nom}( \\(.+\\))?( · nécessaire)?$`))
  return {
    cadre,
    champ,
    refus: cadre.getByRole('alert'),
    bouton: (verbe: string): Locator => cadre.getByRole('button', { name: verbe, exact: true }),
    /** Chooses in a list by the letters of its label. */
    async choisir(nom: string, libelle: string): Promise<void> {
      await champ(nom).click()
      await champ(nom).fill(libelle)
      await page.getByRole('option', { name: libelle }).first().click()
    },
    /** Does the gesture: the dialog closes once it is on disk. */
    async faire(verbe: string): Promise<void> {
      await cadre.getByRole('button', { name: verbe, exact: true }).click()
      await expect(cadre).toBeHidden()
    },
  }
}
