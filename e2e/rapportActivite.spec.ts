import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from './fixtures'
import { document, LONG } from './pages/document'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'

test.use({ classeur: 'demo' })

const MAISON_TEMOIN = '01943aa0-d3d4-70e8-bb77-db81ca6cfc4d'

test('le rapport d’activité 2024 se produit avec ses chiffres, ses rencontres et ses partenaires', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/vie-associative?annee=2024')
  await page.getByRole('link', { name: 'Produire le rapport d’activité 2024' }).click()
  const rapport = document(page)
  await expect(rapport.titre).toHaveText('Rapport d’activité, 2024')
  await expect(rapport.projet).toHaveCount(0)
  await expect(rapport.papier).toContainText(/28\sstructures ont été accueillies par le DLA/)
  await expect(rapport.papier).toContainText(/46\sstructures en ont bénéficié/)
  await expect(rapport.papier).toContainText('Marché de Noël au Tache Papier')
  await axe()
  await rapport.generer('le rapport').click()
  await expect(rapport.versions).toHaveText(['Version 1'], LONG)
  const fichier = join(dossier, 'classeur', 'documents', 'Rapports d’activité', '2024_Rapport-d-activite_v1.docx')
  const { value } = await mammoth.extractRawText({ buffer: await readFile(fichier) })
  for (const mot of ['Alain Dupré', 'Défi Pitch 2024', 'six rendez-vous', 'IRTESS (4)', 'Banque Populaire Bourgogne Franche-Comté', 'PETR de l’Auxois Morvan'])
    expect(value).toContain(mot)
})

test('un témoignage dont l’accord est retiré n’est pas dans le rapport, et la page dit pourquoi', async ({ page }) => {
  await ecran(page).aller('/vie-associative?annee=2024')
  await page
    .getByRole('region', { name: /^Témoignages/ })
    .getByRole('link', { name: /Aninomade/ })
    .click()
  await page.getByRole('button', { name: 'Retirer l’accord' }).click()
  await expect(page.getByText('Ne pas publier', { exact: true })).toBeVisible()

  await ecran(page).aller('/documents/rapport-activite?annee=2024')
  const rapport = document(page)
  await expect(rapport.papier).toContainText('apprivoisé la part commerciale')
  await expect(rapport.papier).not.toContainText('Nous grandissions sans savoir où nous allions')
  const retire = rapport.manques.getByRole('group', { name: /Aninomade/ })
  await expect(retire).toContainText('Ce témoignage ne paraît pas dans le rapport. Accord retiré le')
  await expect(rapport.generer('le rapport')).toBeVisible()

  await ecran(page).annuler.click()
  await expect(rapport.papier).toContainText('Nous grandissions sans savoir où nous allions')
  await expect(retire).toHaveCount(0)
})

test('le récit d’une structure se garde, se corrige et paraît dans le rapport', async ({ page, axe }) => {
  await ecran(page).aller(`/fiches/structures/${MAISON_TEMOIN}`)
  const recit = page.getByRole('region', { name: 'Récit' })
  await expect(recit).toContainText('est entrée en accueil DLA le 26 septembre 2023')
  await axe()
  await recit.getByRole('button', { name: 'Garder ce récit pour le rapport 2024' }).click()
  await expect(fiche(page).titre).toContainText('Un parcours')
  await fiche(page).champ('Texte').fill('La Maison Témoin a retrouvé des comptes à l’équilibre.')
  await fiche(page).champ('Texte').press('Control+Enter')
  await ecran(page).aller('/documents/rapport-activite?annee=2024')
  await expect(document(page).papier).toContainText('La Maison Témoin a retrouvé des comptes à l’équilibre.')
})

test('le rapport moral qui manque s’ajoute et s’écrit depuis la page du rapport', async ({ page }) => {
  await ecran(page).aller('/documents/rapport-activite?annee=2025')
  const rapport = document(page)
  await expect(rapport.projet).toContainText('Le rapport moral de 2025 n’est pas écrit.')
  await rapport.manques.getByRole('button', { name: 'Ajouter un texte' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ajouter/ })
    .click()
  const texte = rapport.manques.getByRole('region', { name: /^Bloquant/ }).getByLabel('Texte', { exact: true })
  await texte.fill('Une année pour expérimenter.')
  await texte.press('Control+Enter')
  await expect(rapport.papier).toContainText('Une année pour expérimenter.')
  await expect(rapport.manque('Signé par')).toBeVisible()
})
