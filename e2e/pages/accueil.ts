import type { Locator, Page } from '@playwright/test'

/** The morning's page. */
export const accueil = (page: Page) => {
  const region = (nom: string | RegExp): Locator => page.getByRole('region', { name: nom })
  const explication = page.getByRole('dialog', { name: /D’où vient ce chiffre/ })
  return {
    /** The home of a post, by its tab. */
    poste: (nom: string): Locator => page.getByRole('navigation', { name: 'Accueil par poste' }).getByRole('link', { name: nom }),
    aFaire: region('À faire'),
    tache: (nom: string): Locator => region('À faire').getByRole('listitem').filter({ hasText: nom }),
    cocher: (nom: string): Promise<void> => page.getByRole('checkbox', { name: `Marquer comme faite : ${nom}` }).click(),
    manques: region('Ce qui manque'),
    chiffres: region(/^Les chiffres/),
    groupe: (nom: string): Locator => page.getByRole('radiogroup', { name: 'Activité' }).getByText(nom, { exact: true }),
    tuile: (libelle: string): Locator => region(/^Les chiffres/).getByRole('button', { name: libelle }),
    /** « D’où vient ce chiffre ? », and the records it counts. */
    explication,
    comptees: explication.getByRole('row').filter({ has: page.getByRole('rowheader') }),
  }
}
