import { expect, type Locator, type Page } from '@playwright/test'
import { ecran } from './ecran'

/** The shared folder, as it is seen from one post. */
export const partage = (page: Page) => {
  const principal = page.getByRole('main')
  const reglages = async (): Promise<void> => {
    await ecran(page).aller('/reglages?section=partage')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages')
  }
  return {
    /** « 14 h 05 · 1 à vérifier », at the top. */
    etat: page.getByRole('banner').getByRole('link', { name: /^Dossier partagé/ }),
    bandeau: page.getByRole('region', { name: 'Dossier partagé' }),
    reglages,
    /** Chooses the shared folder, which lies beside the classeur. */
    async choisirDossier(nom: string): Promise<void> {
      await reglages()
      await principal.getByRole('button', { name: 'Partager ce classeur…' }).click()
      const dossiers = page.getByRole('dialog', { name: 'Choisir le dossier partagé' })
      await dossiers.getByRole('button', { name: /^À côté du classeur/ }).click()
      await dossiers.getByRole('button', { name: nom, exact: true }).click()
      await dossiers.getByRole('button', { name: 'Partager par ce dossier' }).click()
      await expect(dossiers).toBeHidden()
    },
    /** One whole exchange, asked by hand. */
    async echanger(): Promise<void> {
      await reglages()
      await page.getByRole('region', { name: 'Partage', exact: true }).getByRole('button', { name: 'Échanger maintenant' }).click()
      await expect(ecran(page).message('Échange fait')).toBeVisible()
    },
    valeur: (source: string): Locator => page.getByRole('radio', { name: new RegExp(`^${source}`) }),
    decider: (verbe: string): Locator => principal.getByRole('button', { name: verbe, exact: true }),
  }
}
