import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aParcours, aStructure } from '../../../shared/testing/builders'
import { classeurState } from '../classeur/classeurState'
import type { Core } from '../core'
import { editRecord } from '../records/editRecord'
import { aCore } from '../testing/aCore'
import { previewEdits, takeEdits } from './handEdits'
import { verifyData } from './verifyData'

const structure = aStructure({ nom: 'Le Cri', adresse: '1 rue Haute', telephone: '+33380509047' })
const parcours = aParcours({ structureId: structure.id })

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'structures', fiche: structure },
      { collection: 'parcours', fiche: parcours },
    ],
  }))
})
afterEach(() => dispose())

/** Someone edits `classeur.json` in a text editor, the classeur closed; it is opened again. @returns the file kept aside. */
async function editByHand(edit: (text: string) => string): Promise<string> {
  const { chemin } = core
  await core.close()
  const path = join(chemin, 'classeur.json')
  await writeFile(path, edit(await readFile(path, 'utf8')))
  await core.open(chemin, { mode: 'ecriture' })
  return classeurState(core).aReprendre ?? ''
}

const nom = () => core.lire.get('structures', structure.id)?.nom

test('what was written by hand is not believed at opening, is told, and is taken in one gesture that is undone', async () => {
  const fichier = await editByHand(text => text.replace('"nom": "Le Cri"', '"nom": "La Plume"').replace('"adresse": "1 rue Haute"', '"adresse": "2 rue Basse"'))
  expect(nom()).toBe('Le Cri')
  expect(classeurState(core).avertissements).toEqual([expect.stringMatching(/^Le fichier classeur\.json a été modifié en dehors de Permanence/)])
  expect(await previewEdits(core, fichier)).toMatchObject([
    { fiche: { titre: 'Le Cri' }, libelle: 'Nom', journal: 'Le Cri', main: 'La Plume' },
    { libelle: 'Adresse', journal: '1 rue Haute', main: '2 rue Basse' },
  ])
  expect(await takeEdits(core, fichier)).toBe(2)
  expect(core.lire.get('structures', structure.id)).toMatchObject({ nom: 'La Plume', adresse: '2 rue Basse' })
  expect(classeurState(core).peutAnnuler).toBe('Reprendre les valeurs écrites dans classeur.json')
  expect(await previewEdits(core, fichier)).toEqual([])
  await core.store.undo(core.auteur)
  expect(nom()).toBe('Le Cri')
})

test('only what was written by hand is taken: what changed since stays', async () => {
  const fichier = await editByHand(text => text.replace('"adresse": "1 rue Haute"', '"adresse": "2 rue Basse"'))
  await editRecord(core, 'structures', structure.id, [{ chemin: ['nom'], valeur: 'Après' }])
  expect((await previewEdits(core, fichier)).map(({ libelle }) => libelle)).toEqual(['Adresse'])
  await takeEdits(core, fichier)
  expect(core.lire.get('structures', structure.id)).toMatchObject({ nom: 'Après', adresse: '2 rue Basse' })
})

test('a value that is not of its type, a field that is none, a record added or removed are told and left; the others are taken', async () => {
  const fichier = await editByHand(text => {
    const data = JSON.parse(text)
    Object.assign(data.fiches.structures[structure.id], { nom: 'La Plume', telephone: 12, couleur: 'bleu' })
    data.fiches.structures.neuve = { id: 'neuve', nom: 'Neuve' }
    delete data.fiches.parcours[parcours.id]
    return JSON.stringify(data)
  })
  const valeurs = await previewEdits(core, fichier)
  expect(valeurs.map(({ libelle, refus }) => [libelle, refus === undefined])).toEqual(
    expect.arrayContaining([
      ['Nom', true],
      ['Téléphone', false],
      ['couleur', false],
      ['La fiche', false],
      ['La fiche', false],
    ]),
  )
  expect(await takeEdits(core, fichier)).toBe(1)
  expect(core.lire.get('structures', structure.id)).toMatchObject({ nom: 'La Plume', telephone: structure.telephone })
  expect(core.lire.get('parcours', parcours.id)).toBeDefined()
  expect(core.lire.get('structures', 'neuve')).toBeUndefined()
})

test('an editor that only changes the ends of lines, or puts a mark first, says nothing otherwise', async () => {
  const fichier = await editByHand(text => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect(await previewEdits(core, fichier)).toEqual([])
  expect(await takeEdits(core, fichier)).toBe(0)
  expect((await verifyData(core)).aReprendre).toEqual([fichier])
})

test('only a file of the quarantine is read, never a path', async () => {
  await editByHand(text => text.slice(0, -9))
  expect(classeurState(core).aReprendre).toBeUndefined()
  for (const fichier of ['../classeur.json', 'classeur.json', '/etc/passwd', '..']) await expect(previewEdits(core, fichier)).rejects.toMatchObject({ code: 'REPRISE_UNREADABLE' })
})
