import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { accueil } from './pages/accueil'
import { ecran } from './pages/ecran'
import { deposer, feuilles, recu, texte } from './pages/exports'
import { fiche } from './pages/fiche'
import { liste } from './pages/liste'

test.use({ classeur: 'demo' })

test('la liste filtrée part pour Excel telle qu’elle est à l’écran, et dit ses critères', async ({ page, axe }) => {
  await ecran(page).aller('/fiches/structures?q=fictive&tri=-nom&col=["nom","commune","siret"]')
  const structures = liste(page, 'Structures')
  await expect(structures.entete('SIRET')).toBeVisible()
  const noms = await structures.noms()
  const communes = await structures.lignes.locator('td:nth-child(2)').allInnerTexts()
  expect(noms.length).toBeGreaterThan(2)
  const total = Number((await structures.pied.textContent())?.match(/sur (\d+)/)?.[1])

  const exporter = page.getByRole('button', { name: 'Exporter' })
  // By the keyboard alone.
  await exporter.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Exporter pour Excel (.xlsx)' })).toBeFocused()
  await axe()
  const telechargement = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const classeur = await telechargement
  expect(classeur.suggestedFilename()).toMatch(/^Structures \d{4}-\d\d-\d\d\.xlsx$/)
  await expect(ecran(page).message('Exporté : Structures')).toBeVisible()
  const { Structures: lignes = [], Critères: criteres = [] } = await feuilles(classeur)
  expect(lignes[0]).toEqual(['Nom', 'Commune', 'SIRET'])
  expect(lignes.slice(1).map(([nom]) => nom)).toEqual(noms)
  expect(lignes.slice(1).map(([, commune]) => commune ?? '')).toEqual(communes)
  expect(criteres).toEqual(
    expect.arrayContaining([
      ['Lignes', `${noms.length} sur ${total} fiches`],
      ['Mots cherchés', 'fictive'],
      ['Tri', 'Nom, de Z à A'],
      ['Exporté par', 'Éloïse Martin (accueil)'],
    ]),
  )

  await exporter.click()
  const csv = await recu(page, page.getByRole('menuitem', { name: 'Exporter en texte (.csv)' }))
  expect(csv.suggestedFilename()).toMatch(/\.csv$/)
  const mots = await texte(csv)
  expect(mots.startsWith('\uFEFFNom;Commune;SIRET\r\n')).toBe(true)
  expect(mots.split('\r\n')).toHaveLength(noms.length + 2)
})

test('un fichier déposé sur une fiche y est joint, se retrouve par la recherche, et se reprend', async ({ page, dossier, axe }) => {
  await ecran(page).aller('/fiches/structures?q=accueil%20modele')
  const structures = liste(page, 'Structures')
  await structures.lignes.first().dblclick()
  const nom = (await fiche(page).titre.textContent()) ?? ''
  const pieces = page.getByRole('region', { name: 'Pièces jointes' })
  await expect(pieces).toContainText('déposez-le sur cette page')

  const main = page.getByRole('heading', { level: 1 })
  await deposer(page, main, 'Récépissé n° 12.pdf', 'contenu du récépissé', async () => {
    await expect(page.getByText(`Déposez pour joindre à « ${nom} »`)).toBeVisible()
  })
  await expect(ecran(page).message('Fichier joint : Récépissé n° 12.pdf')).toBeVisible()
  await expect(pieces.getByRole('button', { name: 'Récépissé n° 12.pdf', exact: true })).toBeVisible()
  await expect(pieces).toContainText('Éloïse Martin')
  const range = join(dossier, 'classeur', 'pieces', nom)
  expect(await readFile(join(range, 'Récépissé n° 12.pdf'), 'utf8')).toBe('contenu du récépissé')
  await axe()

  // Chosen by the button, the same name is a second file; what would run is refused, and said.
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Récépissé n° 12.pdf', mimeType: 'application/pdf', buffer: Buffer.from('autre') },
    { name: 'facture.pdf.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') },
  ])
  await expect(ecran(page).message('pourrait lancer un programme')).toContainText('Fichier joint')
  await expect(pieces.getByRole('listitem')).toHaveCount(2)
  expect((await readdir(range)).sort()).toEqual(['Récépissé n° 12 (2).pdf', 'Récépissé n° 12.pdf'])

  await ecran(page).annuler.click()
  await expect(pieces.getByRole('listitem')).toHaveCount(1)

  await ecran(page).recherche.fill('recepisse')
  await ecran(page).trouvees.filter({ hasText: 'Récépissé n° 12.pdf' }).click()
  await expect(fiche(page).titre).toHaveText('Récépissé n° 12.pdf')
  await expect(page.getByText(`pieces/${nom}/Récépissé n° 12.pdf`)).toBeVisible()
  await axe()
  const copie = await recu(page, page.getByRole('button', { name: 'Enregistrer une copie' }))
  expect(copie.suggestedFilename()).toBe('Récépissé n° 12.pdf')
  expect(await texte(copie)).toBe('contenu du récépissé')
})

test('les échéances partent dans un agenda, depuis l’accueil et depuis les tâches', async ({ page }) => {
  const agenda = await recu(page, accueil(page).aFaire.getByRole('button', { name: 'Exporter l’agenda' }))
  expect(agenda.suggestedFilename()).toMatch(/^Agenda Permanence \d{4}-\d\d-\d\d\.ics$/)
  const mots = (await texte(agenda)).replaceAll('\r\n ', '')
  expect(mots).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  const jours = mots.split('BEGIN:VEVENT\r\n').slice(1)
  expect(jours.length).toBeGreaterThan(3)
  for (const jour of jours) expect(jour).toMatch(/^UID:\S+@permanence\.pes21\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART;VALUE=DATE:\d{8}\r\n/)

  await ecran(page).aller('/fiches/taches')
  await page.getByRole('button', { name: 'Exporter' }).click()
  const encore = await recu(page, page.getByRole('menuitem', { name: 'Exporter l’agenda (.ics)' }))
  const uids = (text: string) => text.match(/^UID:.*$/gm)
  expect(uids(await texte(encore))).toEqual(uids(await texte(agenda)))
})

test('un chiffre part avec les fiches qui le composent', async ({ page }) => {
  const { tuile, explication, comptees, chiffres } = accueil(page)
  await ecran(page).aller('/?poste=direction')
  await tuile('Structures bénéficiaires (distinctes)').click()
  await expect(explication).toBeVisible()
  const titres = await comptees.getByRole('rowheader').getByRole('link').allInnerTexts()
  const { Fiches: fiches = [] } = await feuilles(await recu(page, explication.getByRole('button', { name: 'Exporter pour Excel' })))
  expect(fiches.slice(1).map(([, , titre]) => titre)).toEqual(titres)
  await page.keyboard.press('Escape')
  const annee = await recu(page, chiffres.getByRole('button', { name: 'Exporter les chiffres 2024' }))
  expect(Object.keys(await feuilles(annee))).toEqual(['Chiffres 2024', 'Fiches', 'Critères'])
})
