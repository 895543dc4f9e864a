import type { Locator, Page } from '@playwright/test'

const COLONNES = ['Demandé', 'Notifié', 'Conventionné', 'Reçu', 'Reste à recevoir', 'Reste à justifier', 'Situation'] as const

/** The treasurer’s page: its table, what is to be looked at, the days to come. */
export const financements = (page: Page) => {
  const tableau = page.getByRole('treegrid', { name: 'Lignes de financement' })
  /** A row by the first words of its name: a group, a line, the total. */
  const rang = (nom: string | RegExp): Locator => tableau.locator('tr[data-rang]').filter({ has: page.getByRole('rowheader', { name: nom }) })
  return {
    titre: page.getByRole('heading', { level: 1, name: 'Financements' }),
    tableau,
    rang,
    nom: (nom: string | RegExp): Locator => rang(nom).getByRole('rowheader'),
    /** An amount of a row, by the name of its column. */
    montant: (nom: string | RegExp, colonne: (typeof COLONNES)[number]): Locator => rang(nom).getByRole('gridcell').nth(COLONNES.indexOf(colonne)),
    /** The amounts of a column, line by line, in cents; unknown is left out. */
    async centimes(noms: readonly Locator[]): Promise<number[]> {
      const texts = await Promise.all(noms.map(nom => nom.getAttribute('data-valeur')))
      return texts.flatMap(text => (text === null ? [] : Number(text)))
    },
    lignes: tableau.locator('tr[data-rang][aria-level="2"]'),
    vue: (nom: string): Locator => page.getByRole('radio', { name: nom }),
    exercice: (annee: number): Locator => page.getByRole('group', { name: 'Exercices montrés' }).getByRole('button', { name: String(annee) }),
    /** How the amount under the hand is found. */
    explication: page.getByRole('region', { name: 'Comment ce montant est trouvé' }),
    aRegarder: page.getByRole('region', { name: 'À regarder' }),
    alerte: (mots: string | RegExp): Locator => page.getByRole('region', { name: 'À regarder' }).getByRole('listitem').filter({ hasText: mots }),
    echeancier: page.getByRole('region', { name: 'Échéancier' }),
    versements: page.getByRole('region', { name: 'Versements' }),
    justificatifs: page.getByRole('region', { name: 'Justificatifs dus' }),
    depenses: page.getByRole('region', { name: 'Dépenses imputées' }),
  }
}
