import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PIECE_MAX } from '../../../shared/pieces/refusPiece'
import { aStructure, someParametres } from '../../../shared/testing/builders'
import { classeurState } from '../classeur/classeurState'
import type { Core } from '../core'
import { createRecord } from '../records/createRecord'
import { restoreRecord, trashRecord } from '../records/trashRecord'
import { gatedFs, refusal } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { verifyData } from '../verification/verifyData'
import { joinPiece } from './joinPiece'
import { listPieces } from './listPieces'
import { openPiece, pieceFile } from './pieceFile'

const structure = aStructure({ nom: 'Le Cri / de la Plume' })
const parametres = someParametres()

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'structures', fiche: structure },
      { collection: 'parametres', fiche: parametres },
    ],
  }))
})
afterEach(() => dispose())

const inClasseur = (...chemin: string[]): string => join(core.chemin, ...chemin)
const aFile = (nom: string, contenu = 'octets'): File => new File([contenu], nom)
const add = (nom: string, contenu?: string) => joinPiece(core, 'structures', structure.id, aFile(nom, contenu))

test('a file is copied under the name of its record, and recorded in one gesture that says by whom', async () => {
  const { id } = await add('Statuts signés.pdf', 'contenu')
  expect(await readFile(inClasseur('pieces', 'Le Cri de la Plume', 'Statuts signés.pdf'), 'utf8')).toBe('contenu')
  expect(core.lire.get('pieces', id)).toMatchObject({
    nom: 'Statuts signés.pdf',
    sujetId: structure.id,
    chemin: 'pieces/Le Cri de la Plume/Statuts signés.pdf',
    taille: 7,
    ajouteeLe: '2024-11-05',
    ajouteePar: 'Éloïse',
    empreinte: '3016ef88e3166466281c563b984abed5412a2de823d37ed99c2af39be422fab1',
  })
  expect(classeurState(core).peutAnnuler).toBe('Joindre Statuts signés.pdf à Le Cri / de la Plume')
  expect(await (await pieceFile(core, id)).text()).toBe('contenu')
})

test('a second file of the same name, capitals or not, gets a number, and no file is ever replaced', async () => {
  await add('Devis.pdf', 'un')
  await add('Devis.pdf', 'deux')
  await add('DEVIS.pdf', 'trois')
  expect(await listPieces(core, structure.id)).toMatchObject([{ nom: 'DEVIS (3).pdf' }, { nom: 'Devis (2).pdf', present: true }, { nom: 'Devis.pdf' }])
  expect(await readFile(inClasseur('pieces', 'Le Cri de la Plume', 'Devis.pdf'), 'utf8')).toBe('un')
})

test('what would run, what is too big, and what cannot have files are refused, and nothing is kept', async () => {
  await expect(add('facture.pdf.exe')).rejects.toMatchObject({ code: 'PIECE_KIND_REFUSED', data: { extension: 'exe' } })
  await expect(joinPiece(core, 'structures', structure.id, new File([new Uint8Array(PIECE_MAX + 1)], 'film.mp4'))).rejects.toMatchObject({
    code: 'PIECE_TOO_BIG',
    data: { max: PIECE_MAX },
  })
  await expect(joinPiece(core, 'structures', 'absente', aFile('a.pdf'))).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  await expect(joinPiece(core, 'parametres', parametres.id, aFile('a.pdf'))).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  await trashRecord(core, 'structures', structure.id)
  await expect(add('a.pdf')).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
  expect(await readdir(core.chemin)).not.toContain('pieces')
  expect(core.lire.all('pieces')).toEqual([])
})

describe('when the disk refuses', () => {
  test.each(['mkdirIn', 'open', 'write', 'sync'] as const)('at %s, nothing is recorded and nothing half written stays', async call => {
    const port = gatedFs(name => {
      if (name === call) throw refusal('ENOSPC')
    })
    await expect(joinPiece(core, 'structures', structure.id, aFile('a.pdf'), port)).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'disque plein' } })
    expect(core.lire.all('pieces')).toEqual([])
    expect((await verifyData(core)).remarques).toEqual([])
  })

  test('at the journal, the copy that was made goes too', async () => {
    core.store.update = () => Promise.reject(refusal('EIO'))
    await expect(add('a.pdf')).rejects.toThrow('EIO')
    expect(await readdir(inClasseur('pieces', 'Le Cri de la Plume'))).toEqual([])
  })
})

test('undone, the record goes and its file stays: a verification remarks it; redone, all is as it was', async () => {
  await add('Statuts.pdf')
  await core.store.undo(core.auteur)
  expect(core.lire.all('pieces')).toEqual([])
  expect(await verifyData(core)).toMatchObject({
    sain: true,
    remarques: ['1\u00A0fichier du dossier « pieces » sans fiche qui le nomme : pieces/Le Cri de la Plume/Statuts.pdf. Permanence n’y touche pas.'],
  })
  await core.store.redo(core.auteur)
  expect(await listPieces(core, structure.id)).toMatchObject([{ nom: 'Statuts.pdf', present: true }])
  expect((await verifyData(core)).remarques).toEqual([])
})

test('in the corbeille the file stays, is not called orphan, and comes back with its record', async () => {
  const { id } = await add('Statuts.pdf')
  await trashRecord(core, 'pieces', id)
  expect(await listPieces(core, structure.id)).toEqual([])
  expect((await verifyData(core)).remarques).toEqual([])
  await restoreRecord(core, 'pieces', id)
  expect(await listPieces(core, structure.id)).toMatchObject([{ present: true }])
})

test('a file that is gone is said on its record, when it is opened, and by a verification', async () => {
  const { id } = await add('Statuts.pdf')
  await rm(inClasseur('pieces', 'Le Cri de la Plume', 'Statuts.pdf'))
  expect(await listPieces(core, structure.id)).toMatchObject([{ present: false }])
  await expect(pieceFile(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
  await expect(openPiece(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
  expect(await verifyData(core)).toMatchObject({
    sain: false,
    anomalies: ['1\u00A0pièce jointe dont le fichier n’est plus à sa place : Statuts.pdf. Remettez le fichier dans son dossier, ou joignez-le de nouveau.'],
  })
})

test.each(['classeur.json', 'pieces/../classeur.json', '../../../../etc/passwd', 'pieces', '', 'pieces/..\\..\\..\\a'])(
  'a piece said to lie in « %s » is neither read nor opened: only those of the classeur are',
  async chemin => {
    const { id } = await createRecord(core, 'pieces', { nom: 'a.pdf', sujetId: structure.id, chemin })
    await expect(pieceFile(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
    await expect(openPiece(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
    expect(await listPieces(core, structure.id)).toMatchObject([{ present: false }])
  },
)

test('a link of the disk that leads out of the pieces is neither read, opened nor written through', async () => {
  await mkdir(inClasseur('dehors'))
  await writeFile(inClasseur('dehors', 'secret.pdf'), 'secret')
  await mkdir(inClasseur('pieces'))
  await symlink(inClasseur('dehors'), inClasseur('pieces', 'Le Cri de la Plume'))
  const { id } = await createRecord(core, 'pieces', { nom: 'a.pdf', sujetId: structure.id, chemin: 'pieces/Le Cri de la Plume/secret.pdf' })
  await expect(pieceFile(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
  await expect(openPiece(core, id)).rejects.toMatchObject({ code: 'PIECE_MOVED' })
  await expect(add('b.pdf')).rejects.toMatchObject({ code: 'PIECE_MOVED' })
  expect(await readdir(inClasseur('dehors'))).toEqual(['secret.pdf'])
})

test('what would run is not opened, whatever name its record gives it', async () => {
  await mkdir(inClasseur('pieces', 'X'), { recursive: true })
  await writeFile(inClasseur('pieces', 'X', 'a.bat'), '')
  const { id } = await createRecord(core, 'pieces', { nom: 'a.pdf', chemin: 'pieces/X/a.bat' })
  await expect(openPiece(core, id)).rejects.toMatchObject({ code: 'PIECE_KIND_REFUSED' })
})

test('a joined file is found by the words of its name', async () => {
  const { id } = await add('Rapport_financier-2024.pdf')
  expect((await core.recherche.find('rapport financier', 10)).map(lien => lien.id)).toContain(id)
})
