import type { Locator, Page } from '@playwright/test'

/** A list of records, by its title: « Structures ». */
export const liste = (page: Page, titre: string) => {
  const grille = page.getByRole('grid', { name: `Liste : ${titre}` })
  const lignes = grille.locator('tbody tr[aria-rowindex]')
  return {
    titre: page.getByRole('heading', { level: 1, name: titre }),
    grille,
    /** The rows drawn: those on screen and a few around. */
    lignes,
    choisie: grille.getByRole('row', { selected: true }),
    mots: page.getByRole('textbox', { name: 'Filtrer par des mots' }),
    filtre: (colonne: string): Locator => page.getByRole('search', { name: 'Filtrer cette liste' }).getByRole('button', { name: colonne }),
    entete: (colonne: string): Locator => grille.getByRole('columnheader', { name: colonne }),
    /** The count at the foot of the list. */
    pied: page.locator('footer').getByRole('status'),
    /** The first words of the rows drawn, from the top. */
    noms: (): Promise<string[]> => lignes.locator('td:first-child').allInnerTexts(),
    /** How far the rows were scrolled, in px. */
    defilement: (): Promise<number> => grille.evaluate(element => element.parentElement?.scrollTop ?? 0),
  }
}
