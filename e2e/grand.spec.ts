import { join } from 'node:path'
import { expect, test } from './fixtures'
import { ecran } from './pages/ecran'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'
import { aPost, permanence } from './serveur'

test.use({ classeur: 'aucun' })

test('un classeur de vingt mille structures s’ouvre, se filtre, se cherche et se modifie comme un petit', async ({ page, dossier }) => {
  test.slow()
  await permanence(['demo', join(dossier, 'classeurs', 'Grand'), '--structures', '20000'], await aPost(dossier, undefined))
  await page.reload()
  await page.getByRole('button', { name: /^Grand/ }).click()
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Éloïse Martin')
  await page.getByRole('combobox', { name: 'Ce poste' }).click()
  await page.getByRole('option', { name: 'Assistance' }).click()
  await page.getByRole('button', { name: 'Entrer dans le classeur' }).click()

  await expect(ecran(page).rubrique('Structures')).toContainText(/20\s000/)
  await ecran(page).rubrique('Structures').click()
  const structures = liste(page, 'Structures')
  await expect(structures.pied).toHaveText(/20\s000\sfiches/, { timeout: 60_000 })
  await structures.mots.fill('temoin 17041')
  await expect(structures.lignes).toHaveCount(1)
  await structures.filtre('Commune').click()
  const communes = page.getByRole('dialog', { name: 'Commune' })
  // Hundreds of communes: fifty at a time, the others by their letters.
  await expect(communes.getByText('écrivez quelques lettres')).toBeVisible()
  await expect(communes.getByRole('checkbox')).toHaveCount(50)
  await communes.getByRole('textbox').fill('beaune')
  await expect(communes.getByRole('checkbox', { name: /^Beaune \(/ })).toBeVisible()
  await page.keyboard.press('Escape')

  const nom = (await structures.lignes.locator('td').first().textContent()) ?? ''
  await structures.lignes.first().dblclick()
  await expect(fiche(page).titre).toHaveText(nom)
  await fiche(page).remplir('Sigle', 'GRANDSIGLE')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('grandsigle')
  await expect(ecran(page).trouvees).toHaveText([new RegExp(`^${nom}`)])
  await page.keyboard.press('Enter')
  await expect(fiche(page).champ('Sigle')).toHaveValue('GRANDSIGLE')
})
