import type { Locator, Page } from '@playwright/test'

/** What stands around every page: the rubrics, the search, undo, the toast. */
export const ecran = (page: Page) => ({
  rubrique: (nom: string): Locator => page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: nom }),
  recherche: page.getByRole('combobox', { name: 'Rechercher partout' }),
  trouvees: page.getByRole('listbox', { name: 'Fiches trouvées' }).getByRole('option'),
  annuler: page.getByRole('button', { name: 'Annuler la dernière action' }),
  retablir: page.getByRole('button', { name: 'Rétablir la dernière action' }),
  /** The one sentence about what was just done. */
  message: (phrase: string | RegExp): Locator => page.getByRole('status').filter({ hasText: phrase }),
  dialogue: (titre: string): Locator => page.getByRole('dialog', { name: titre }),
  /** Goes to an address of the application: what follows #. */
  aller: (adresse: string): Promise<void> =>
    page.evaluate(hash => {
      location.hash = hash
    }, adresse),
})
