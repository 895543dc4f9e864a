import type { Locator, Page } from '@playwright/test'

/** How long a report may take: it is laid out to its last page, so that its table of contents has its numbers. */
export const LONG = { timeout: 60_000 }

/** The page of one document: what it lacks, its words, its versions. */
export const document = (page: Page) => {
  const manques = page.getByRole('complementary', { name: 'Ce qui manque' })
  const versions = page.getByRole('complementary', { name: 'Versions' })
  const version = (numero: number): Locator => versions.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Version ${numero}`, exact: true }) })
  return {
    titre: page.getByRole('heading', { level: 1 }),
    manques,
    manque: (champ: string): Locator => manques.getByLabel(champ, { exact: true }),
    papier: page.getByRole('article'),
    projet: page.getByRole('region', { name: 'Projet' }),
    generer: (quoi: string): Locator => page.getByRole('button', { name: `Générer ${quoi}`, exact: true }),
    versions: versions.getByRole('heading', { level: 3 }),
    version: (numero: number): Locator => version(numero),
    /** How far it went. */
    etat: (numero: number): Locator => version(numero).getByText(/^(Brouillon|Relu|Envoyé|Signé|Échu)$/),
    exporter: versions.getByRole('button', { name: 'Exporter le fichier' }),
  }
}
