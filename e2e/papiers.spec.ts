import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

/** The words of the only Word file under a folder of the classeur’s documents. */
async function motsProduits(dossier: string, sous: string): Promise<string> {
  const folder = join(dossier, 'classeur', 'documents', sous)
  const [nom = ''] = await readdir(folder)
  return (await mammoth.extractRawText({ buffer: await readFile(join(folder, nom)) })).value
}

test.use({ classeur: 'demo' })

test('d’une ingénierie à sa convention tripartite : le prix et les trois signataires viennent des fiches', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/fiches/ingenieries')
  await liste(page, 'Ingénieries').mots.fill('La Fabrique Fictive')
  await liste(page, 'Ingénieries').lignes.filter({ hasText: 'Consolider le modèle économique – La Fabrique Fictive' }).dblclick()
  await expect(fiche(page).champ('Acompte (%)')).toHaveValue('30')
  // One day more than was agreed: the échéancier does not make the price any more.
  await fiche(page).remplir('Jours prévus', '6')
  await page.getByRole('link', { name: 'Convention tripartite d’ingénierie – La Fabrique Fictive' }).first().click()
  await page.getByRole('button', { name: 'Produire la convention tripartite' }).click()
  const papier = document(page)
  await expect(papier.projet).toContainText('Le prix, 6 120,00 €, dépasse le budget maximal.')
  await axe()
  await ecran(page).annuler.click()
  await expect(papier.projet).toHaveCount(0)
  await expect(papier.papier).toContainText('Le prix total est de 5 100,00 € (cinq mille cent euros), toutes taxes comprises.')
  await expect(papier.papier).toContainText('Mme Bérénice Imaginaire, gérante')
  await papier.generer('la convention tripartite').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  const mots = await motsProduits(dossier, 'La Fabrique Fictive')
  expect(mots).toContain('Un acompte de 30\u00A0% du prix au plus, soit 1\u202F530,00\u00A0€')
  expect(mots).toContain('de troisième part')
})

test('le procès-verbal de l’assemblée dit les votes de sa fiche', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/fiches/seances')
  await liste(page, 'Séances et événements').mots.fill('Assemblée générale 2024')
  await liste(page, 'Séances et événements').lignes.filter({ hasText: 'Assemblée générale 2024' }).dblclick()
  await fiche(page).remplir('Quorum', '40')
  await axe()
  await page.getByRole('button', { name: 'Produire…' }).click()
  await page.getByRole('menuitem', { name: 'Procès-verbal d’assemblée générale' }).click()
  const papier = document(page)
  await expect(papier.projet).toContainText('Le quorum n’est pas atteint : aucune résolution ne peut être adoptée.')
  await papier.manque('Quorum').fill('20')
  await papier.manque('Quorum').press('Enter')
  await expect(papier.projet).toHaveCount(0)
  await papier.generer('le procès-verbal').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  const mots = await motsProduits(dossier, 'Vie associative')
  expect(mots).toContain('La résolution est adoptée à l’unanimité, par 33 voix.')
  expect(mots).toContain('La résolution est rejetée\u00A0: 14 voix pour, 16 contre et 3\u00A0abstentions.')
  expect(mots).toContain('la séance est levée à 20\u00A0h\u00A030')
})
