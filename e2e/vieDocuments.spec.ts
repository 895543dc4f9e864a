import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from './fixtures'
import { dialogue } from './pages/dialogue'
import { document, LONG } from './pages/document'
import { ecran } from './pages/ecran'
import { etapes } from './pages/etapes'
import { fiche } from './pages/fiche'

test.use({ classeur: 'demo' })

/** Opens a record found by its words. */
async function chercher(page: Page, mots: string): Promise<void> {
  await ecran(page).recherche.fill(mots)
  await ecran(page).trouvees.first().click()
}

/** The Word files of a structure, in their order. */
const fichiersDe = async (dossier: string, structure: string): Promise<string[]> =>
  (await readdir(join(dossier, 'classeur', 'documents', structure))).filter(nom => nom.endsWith('.docx')).sort()

test('la directrice signe une convention, une donnée change, elle prépare l’avenant et le signe', async ({ page, axe }) => {
  await chercher(page, 'Convention d’accompagnement DLA Atelier Modèle')
  await page.getByRole('button', { name: 'Produire la convention' }).click()
  const papier = document(page)
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  await expect(papier.etat(1)).toHaveText('Brouillon')
  // Its envoi and its signature are gestures of the convention itself.
  await papier.version(1).getByRole('link', { name: 'sa fiche' }).click()

  const convention = etapes(page, 'Étapes de la convention')
  await convention.suivante('Marquer comme relue').click()
  await convention.autre('Signer la convention')
  const signature = dialogue(page, 'Signer la convention')
  await signature.champ('Signée le').fill('03/02/2025')
  await signature.champ('Signée le').press('Tab')
  await signature.faire('Signer la convention')
  await expect(convention.courante).toContainText('Signée')
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText('Signé le 03/02/2025')

  await fiche(page).remplir('Fin', '30/06/2028')
  const ecarts = page.getByRole('region', { name: 'Écarts avec la convention signée' })
  await expect(ecarts).toContainText('1 donnée diffère de la convention signée')
  await expect(ecarts).toContainText(/31\/12\/2027.*30\/06\/2028/)
  await axe()
  await ecarts.getByRole('button', { name: 'Préparer un avenant' }).click()

  await expect(fiche(page).titre).toContainText(/^Avenant n°\s1/)
  await fiche(page).remplir('Pourquoi la convention change', 'La structure demande six mois de plus.')
  await axe()
  await page.getByRole('button', { name: 'Produire l’avenant' }).click()
  await expect(papier.papier).toContainText(/L’article\s10, «\sDurée et modification\s», est remplacé/)
  await expect(papier.papier).toContainText('30 juin 2028')
  await expect(papier.papier).not.toContainText('Propriété des documents')
  await papier.generer('l’avenant').click()
  await papier.version(1).getByRole('link', { name: 'sa fiche' }).click()
  const avenant = etapes(page, 'Étapes de l’avenant')
  await avenant.suivante('Marquer comme relu').click()
  await avenant.autre('Signer l’avenant')
  await dialogue(page, 'Signer l’avenant').champ('Signé le').fill('03/03/2025')
  await dialogue(page, 'Signer l’avenant').champ('Signé le').press('Tab')
  await dialogue(page, 'Signer l’avenant').faire('Signer l’avenant')
  await expect(avenant.courante).toContainText('Signé')
  await expect(page.getByRole('main')).toContainText(/Article\s10 – Durée et modification/)

  await page
    .getByRole('main')
    .getByRole('link', { name: /Convention d’accompagnement DLA/ })
    .first()
    .click()
  await expect(fiche(page).champ('Fin')).toHaveValue('30/06/2028')
  await expect(ecarts).toBeHidden()

  // One undo takes back the signature of the avenant and of its paper.
  await page.keyboard.press('Control+z')
  await expect(ecarts).toContainText('1 donnée diffère')
})

test('une version retouchée dans Word n’est pas remplacée : ses mots se comparent à ceux de la suivante', async ({ page, dossier, axe }) => {
  await chercher(page, 'Convention d’accompagnement DLA Tiers-Lieu Imaginaire')
  await page.getByRole('button', { name: 'Produire la convention' }).click()
  const papier = document(page)
  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 1'])
  const [structure = ''] = await readdir(join(dossier, 'classeur', 'documents'))
  const [premier = ''] = await fichiersDe(dossier, structure)
  const place = join(dossier, 'classeur', 'documents', structure, premier)
  const parties = unzipSync(await readFile(place))
  const corps = strFromU8(parties['word/document.xml'] ?? new Uint8Array())
  const retouche = zipSync({ ...parties, 'word/document.xml': strToU8(corps.replace('par écrit', 'par lettre recommandée')) })
  await writeFile(place, retouche)

  await papier.generer('la convention').click()
  await expect(papier.versions).toHaveText(['Version 2', 'Version 1'])
  await expect(papier.version(1)).toContainText('Modifié dans Word depuis')
  expect(Buffer.from(retouche).equals(await readFile(place))).toBe(true)

  await papier.version(1).getByRole('button', { name: 'Comparer' }).click()
  const comparaison = dialogue(page, 'Comparer deux versions').cadre
  await expect(comparaison.getByRole('status')).toContainText('1 passage diffère')
  await expect(comparaison.getByRole('deletion')).toContainText(/lettre recommandée/)
  await expect(comparaison.getByRole('insertion')).toContainText(/écrit/)
  await axe()
  await comparaison.getByLabel('Après').click()
  await page.getByRole('option', { name: 'Ce que dirait le document maintenant' }).click()
  await expect(comparaison.getByRole('status')).toContainText('1 passage diffère')
})

test('le rapport envoyé à la Ville est gardé tel quel : ce qui a changé depuis est dit', async ({ page, axe }) => {
  await ecran(page).aller('/documents/rapport-cpom')
  const papier = document(page)
  await papier.generer('un projet').or(papier.generer('le rapport')).click()
  await expect(papier.versions).toHaveText(['Version 1'], LONG)
  await papier.version(1).getByRole('button', { name: 'Marquer comme relu' }).click()
  await expect(papier.etat(1)).toHaveText('Relu')
  await expect(papier.version(1).getByRole('button', { name: 'Noter la signature' })).toHaveCount(0)
  await papier.version(1).getByRole('button', { name: 'Noter l’envoi' }).click()
  await dialogue(page, 'Noter l’envoi').faire('Noter l’envoi')
  await expect(papier.etat(1)).toHaveText('Envoyé')

  await ecran(page).aller('/fiches/parametres')
  await fiche(page).remplir('CPOM, référence', 'CPOM-2023-99')
  await ecran(page).aller('/documents/rapport-cpom')
  const ecarts = page.getByRole('region', { name: 'Écarts avec la version envoyée' })
  await expect(ecarts).toContainText(/points? diff/)
  await expect(ecarts).toContainText('CPOM-2023-99')
  await axe()
  await ecran(page).aller('/documents')
  await page.getByRole('search', { name: 'Filtrer cette liste' }).getByRole('button', { name: 'État' }).click()
  await page
    .getByRole('dialog', { name: 'État' })
    .getByRole('checkbox', { name: /^Envoyé/ })
    .check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toContainText('Envoyé le')
})
