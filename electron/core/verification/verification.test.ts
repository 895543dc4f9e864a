import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { generateDocument } from '../documents/generateDocument'
import { joinPiece } from '../pieces/joinPiece'
import { editRecord } from '../records/editRecord'
import { trashRecord } from '../records/trashRecord'
import { decodeCheckpoint, encodeCheckpoint } from '../store/checkpoint'
import { aCore } from '../testing/aCore'
import { repairData } from './repairData'
import { verifyData, verifyFolder } from './verifyData'

const structure = aStructure({ nom: 'Le Cri' })
const KNOWN = 99

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2024-11-05', semences: [{ collection: 'structures', fiche: structure }] }))
})
afterEach(() => dispose())

const at = (...names: string[]): string => join(core.chemin, ...names)
const rename = (nom: string) => editRecord(core, 'structures', structure.id, [{ chemin: ['nom'], valeur: nom }])
const quarantine = () => readdir(at('quarantaine')).catch(() => [])

test('a sound classeur has nothing to tell and nothing to repair', async () => {
  expect(await verifyData(core)).toMatchObject({ sain: true, anomalies: [], remarques: [], reparable: false })
  expect(await repairData(core)).toEqual([])
  expect(core.lire.get('structures', structure.id)?.nom).toBe('Le Cri')
})

test('a classeur.json damaged while it is open is rewritten from the history, the damaged one kept aside, and gestures go on', async () => {
  await rename('Le Cri de la Plume')
  await core.store.checkpoint()
  await writeFile(at('classeur.json'), (await readFile(at('classeur.json'), 'utf8')).slice(0, -30))
  const found = await verifyData(core)
  expect(found).toMatchObject({ sain: false, reparable: true, anomalies: [expect.stringMatching(/^Le fichier classeur\.json est abîmé ou manque : l’historique est entier/)] })
  expect(await repairData(core)).toEqual([expect.stringMatching(/^Le fichier classeur\.json a été réécrit d’après l’historique\. L’ancien est gardé/)])
  expect(await quarantine()).toHaveLength(1)
  expect(await verifyData(core)).toMatchObject({ sain: true, reparable: false, remarques: [expect.stringMatching(/^La quarantaine garde 1\sfichier/)] })
  await rename('La Plume')
  expect(core.lire.get('structures', structure.id)?.nom).toBe('La Plume')
})

test('a classeur.json that is sealed and says otherwise than a whole history is put right in memory too', async () => {
  await core.store.checkpoint()
  const checkpoint = decodeCheckpoint(await readFile(at('classeur.json')), KNOWN)
  const fiches = new Map([...checkpoint.fiches, ['structures', new Map([[structure.id, { id: structure.id, nom: 'Autre' }]])]])
  const { chemin } = core
  await core.close()
  await writeFile(join(chemin, 'classeur.json'), await encodeCheckpoint({ ...checkpoint, fiches }))
  await core.open(chemin, { mode: 'ecriture' })
  expect(core.lire.get('structures', structure.id)?.nom).toBe('Autre')
  expect(await verifyData(core)).toMatchObject({ sain: false, reparable: true })
  await repairData(core)
  expect(core.lire.get('structures', structure.id)?.nom).toBe('Le Cri')
  expect((await verifyData(core)).sain).toBe(true)
})

test('a damaged line of the history proves nothing: it is told, and no file is touched', async () => {
  const [month = ''] = await readdir(at('historique'))
  await writeFile(at('historique', month), (await readFile(at('historique', month), 'utf8')).replace('Le Cri', 'Le Cra'))
  const before = await readFile(at('historique', month))
  expect(await verifyData(core)).toMatchObject({
    sain: false,
    reparable: false,
    anomalies: [expect.stringMatching(/ligne abîmée/), expect.stringMatching(/^L’historique s’arrête au changement 0/)],
  })
  expect(await repairData(core)).toEqual([])
  expect(await readFile(at('historique', month))).toEqual(before)
  expect(await quarantine()).toEqual([])
})

test('the torn end of a journal is cut, and what was recorded before it stays', async () => {
  await rename('La Plume')
  await appendFile(at('journal.jsonl'), '{"seq":99}\n')
  expect(await verifyData(core)).toMatchObject({ reparable: true, anomalies: [expect.stringMatching(/^La dernière ligne du journal est abîmée/)] })
  await repairData(core)
  expect((await verifyData(core)).sain).toBe(true)
  expect(core.lire.get('structures', structure.id)?.nom).toBe('La Plume')
})

test('the temporary files of a killed process are swept wherever they are; those being written and those of people stay', async () => {
  await mkdir(at('documents', 'Le Cri'), { recursive: true })
  const old = new Date('2024-11-05T08:00:00')
  for (const names of [['~0123456789ab.tmp'], ['historique', '~0123456789ab.tmp'], ['documents', 'Le Cri', '~0123456789ab.tmp']]) {
    await writeFile(at(...names), 'half')
    await utimes(at(...names), old, old)
  }
  await writeFile(at('documents', '~notes.tmp'), 'mine')
  expect(await verifyData(core)).toMatchObject({
    sain: true,
    reparable: true,
    remarques: [expect.stringMatching(/sans fiche qui le nomme : documents\/~notes\.tmp/), expect.stringMatching(/^3\sfichiers temporaires/)],
  })
  expect(await repairData(core)).toEqual(['3\u00A0fichiers temporaires d’un arrêt brutal ont été retirés.'])
  expect(await readdir(at('documents'))).toContain('~notes.tmp')
  expect(await readdir(at('historique'))).toHaveLength(1)
})

test('the note of a dead process is told, then removed', async () => {
  const { chemin } = core
  await core.close()
  await writeFile(join(chemin, 'verrou.json'), '{"pid":1}')
  expect(await verifyFolder(chemin, core.now())).toMatchObject({ sain: true, reparable: true, remarques: [expect.stringMatching(/^La note verrou\.json/)] })
  await core.open(chemin, { mode: 'ecriture' })
  expect((await verifyData(core)).remarques).toEqual([])
})

test('a document that is gone is wrong; one that was completed, and a file that no record names, are only remarked', async () => {
  const convention = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  const other = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  const { id } = await joinPiece(core, 'structures', structure.id, new File(['octets'], 'Statuts.pdf'))
  expect(await verifyData(core)).toMatchObject({ sain: true, remarques: [] })
  await appendFile(at(...convention.chemin.split('/')), ' ')
  await rm(at(...other.chemin.split('/')))
  await writeFile(at('documents', 'Notes.txt'), '')
  await trashRecord(core, 'pieces', id)
  const { anomalies, remarques } = await verifyData(core)
  expect(anomalies).toEqual([expect.stringMatching(/^1\sdocument produit dont le fichier n’est plus à sa place : .*\(2\)|v2.*produisez une nouvelle version\.$/)])
  expect(remarques).toEqual([expect.stringMatching(/^1\sdocument produit dont le fichier a changé depuis/), expect.stringMatching(/documents\/Notes\.txt/)])
})

test('a verification can be given up, and gestures go on while it reads', async () => {
  const controller = new AbortController()
  const verification = verifyData(core, controller.signal)
  controller.abort()
  await expect(verification).rejects.toThrow()
  const [found] = await Promise.all([verifyData(core), rename('La Plume')])
  expect(found.sain).toBe(true)
})

test('only who writes repairs', async () => {
  const { chemin } = core
  await core.open(chemin, { mode: 'lecture' })
  await expect(repairData(core)).rejects.toMatchObject({ code: 'READ_ONLY' })
})
