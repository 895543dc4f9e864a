import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { document } from './pages/document'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

test('le procès-verbal classe les offres notées, et demande un motif quand l’offre retenue n’est plus première', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/fiches/ingenieries')
  const ingenieries = liste(page, 'Ingénieries')
  await ingenieries.mots.fill('individuelle plume')
  await ingenieries.lignes.first().dblclick()
  const produire = async () => {
    await page.getByRole('button', { name: 'Produire…' }).click()
    await page.getByRole('menuitem', { name: 'Procès-verbal de choix du prestataire' }).click()
  }
  await produire()
  const papier = document(page)
  await expect(papier.papier).toContainText('l’offre de Cabinet Témoin Conseil, classée première avec 60 points sur 70')
  await expect(papier.papier.getByRole('row', { name: /^Rang/ })).toContainText('1re2e3e')
  await expect(papier.generer('le procès-verbal')).toBeVisible()
  await axe()

  await page.goBack()
  await fiche(page).remplir('Note, Méthode, Cabinet Témoin Conseil', '8,5')
  await produire()
  await expect(papier.projet).toContainText('L’offre retenue n’est pas seule première : indiquez le motif du choix.')
  await expect(papier.papier.getByRole('row', { name: /^Rang/ })).toContainText('1re2e3e')
  await papier.manque('Motif du choix').fill('Le bureau a préféré le prestataire qui écrit les fiches de poste avec l’équipe.')
  await papier.manque('Motif du choix').press('Tab')
  await expect(papier.projet).toHaveCount(0)
  await expect(papier.papier).toContainText('classée 2e avec 51,5 points sur 70')
  await axe()

  await papier.generer('le procès-verbal').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  const dossierStructure = join(dossier, 'classeur', 'documents', 'Le Cri de la Plume')
  expect(await readdir(dossierStructure)).toEqual(['2023-09-25_PV-de-choix_Le-Cri-de-la-Plume_v1.docx'])
  const { value } = await mammoth.extractRawText({ buffer: await readFile(join(dossierStructure, '2023-09-25_PV-de-choix_Le-Cri-de-la-Plume_v1.docx')) })
  expect(value).toContain('Le bureau a préféré le prestataire')
})

test('les ratios du diagnostic sont « n.c. » jusqu’à ce que le chiffre soit écrit sur place', async ({ page, axe }) => {
  await ecran(page).aller('/fiches/diagnostics')
  const diagnostics = liste(page, 'Diagnostics')
  await diagnostics.mots.fill('la fabrique fictive')
  await diagnostics.lignes.first().dblclick()
  await page.getByRole('button', { name: 'Produire le diagnostic' }).click()
  const papier = document(page)
  const ratio = (nom: string) => papier.papier.getByRole('row', { name: new RegExp(`^${nom}`) })
  await expect(ratio('Trésorerie, en jours')).toHaveText(/(n\.c\.){3}$/)
  await expect(ratio('Masse salariale / charges')).toContainText('71,3\u00A0%')
  await expect(papier.papier).not.toContainText('La trésorerie de 2023')
  await papier.manque('Dotations aux amortissements et provisions').fill('15 891,40')
  await papier.manque('Dotations aux amortissements et provisions').press('Enter')
  await expect(ratio('Trésorerie, en jours')).toHaveText(/n\.c\.n\.c\.40\u00A0jours$/)
  await expect(papier.papier).toContainText('La trésorerie de 2023 couvre 40 jours de charges décaissables, en dessous du repère de 60 jours.')
  await axe()
})
