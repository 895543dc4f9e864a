import { appendFile, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { typesDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import { aConvention, aStructure } from '../../../shared/testing/builders'
import { classeurFiles } from '../backups/classeurFiles'
import { classeurState } from '../classeur/classeurState'
import type { Core } from '../core'
import { generateDocument } from '../documents/generateDocument'
import { listDocuments } from '../documents/listDocuments'
import { previewDocument, produceDocument } from '../documents/produceDocument'
import { wordText } from '../documents/testing/wordText'
import { createRecord } from '../records/createRecord'
import { nodeFs } from '../store/fsPort'
import { refusal } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { verifyData } from '../verification/verifyData'
import { analyseModele } from './analyseModele'
import { blankModele } from './blankModele'
import { keepModele } from './keepModele'
import { listModeles } from './listModeles'
import { modeleFile } from './modeleFile'
import { previewModele } from './previewModele'
import { serveModele, withdrawModele } from './serveModele'
import { aModele, p } from './testing/aModele'
import { trialsOf, tryModele } from './tryModele'

const structure = aStructure({ nom: 'Le Cri de la Plume' })
const convention = aConvention({ nom: 'Convention', type: 'accompagnementDla', structureId: structure.id })

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2024-11-05',
    semences: [
      { collection: 'structures', fiche: structure },
      { collection: 'conventions', fiche: convention },
    ],
  }))
})
afterEach(() => dispose())

const TYPE = 'convention-dla'
const aFile = (...corps: string[]): File => new File([new Uint8Array(aModele({ corps: corps.map(line => p(line)) }))], 'Ma convention.docx')
const asked = { type: TYPE, id: convention.id }
const textOf = async (): Promise<string> => wordText(Buffer.from((await produceDocument(core, asked)).octets))
const versions = async () => (await listModeles(core)).find(({ type }) => type === TYPE)?.versions ?? []
const onDisk = () => readdir(join(core.chemin, 'modeles', 'Convention d’accompagnement DLA'))

test('a template is copied into the classeur as a version, put in service, and papers are written with it', async () => {
  const { id } = await keepModele(core, TYPE, aFile('Avec {{structure.nom}}'))
  expect(core.lire.get('modeles', id)).toMatchObject({ nom: 'Ma convention_v1.docx', version: 1, actif: true, deposeLe: '2024-11-05', deposePar: 'Éloïse' })
  expect(classeurState(core).peutAnnuler).toBe('Déposer le modèle Ma convention_v1.docx : Convention d’accompagnement DLA')
  expect(await textOf()).toContain('Avec Le Cri de la Plume')
  const { id: documentId } = await generateDocument(core, asked)
  expect(core.lire.get('documents', documentId)?.modeleId).toBe(id)
  expect(await listDocuments(core, convention.id)).toMatchObject([{ modele: { titre: 'Ma convention_v1.docx' } }])
})

test('the former version is kept, and taken again in one gesture; without any, the paper is ours again', async () => {
  const { id: first } = await keepModele(core, TYPE, aFile('Première'))
  const { id: second } = await keepModele(core, TYPE, aFile('Deuxième'))
  expect(core.lire.get('modeles', second)?.remplaceId).toBe(first)
  expect((await versions()).map(({ version, actif, present }) => [version, actif, present])).toEqual([
    [2, true, true],
    [1, false, true],
  ])
  await serveModele(core, first)
  expect(await textOf()).toContain('Première')
  await core.store.undo(core.auteur)
  expect(await textOf()).toContain('Deuxième')
  await withdrawModele(core, TYPE)
  expect(await textOf()).toContain('Entre les soussignés')
  expect((await onDisk()).sort()).toEqual(['Ma convention_v1.docx', 'Ma convention_v2.docx'])
})

test('templates go with the classeur: into its backups and whatever is taken away', async () => {
  await keepModele(core, TYPE, aFile('Modèle'))
  expect((await classeurFiles(nodeFs, core.chemin)).map(({ nom }) => nom)).toEqual(['modeles/Convention d’accompagnement DLA/Ma convention_v1.docx'])
})

test('a paper can be asked without the template', async () => {
  await keepModele(core, TYPE, aFile('Modèle'))
  const produit = await produceDocument(core, { ...asked, sansModele: true })
  expect(await wordText(Buffer.from(produit.octets))).toContain('Entre les soussignés')
  expect(produit.modeleId).toBeUndefined()
})

test('a template that cannot be recorded leaves no file behind', async () => {
  const { update } = core.store
  core.store.update = () => Promise.reject(refusal('EIO'))
  await expect(keepModele(core, TYPE, aFile('Modèle'))).rejects.toThrow('EIO')
  core.store.update = update
  expect(await onDisk()).toEqual([])
})

test('a faulty or hostile template is not kept, and nothing changes', async () => {
  await expect(keepModele(core, TYPE, aFile('{{structure.nmo}}'))).rejects.toMatchObject({ code: 'MODELE_FAULTY' })
  await expect(keepModele(core, TYPE, new File(['MZ'], 'a.docx'))).rejects.toMatchObject({ code: 'MODELE_REFUSED', data: { motif: 'pasWord' } })
  expect(core.lire.all('modeles')).toEqual([])
  expect(await readdir(core.chemin)).not.toContain('modeles')
})

test('the preview says which template would serve, and what it would leave empty', async () => {
  await keepModele(core, TYPE, aFile('{{structure.nom}} {{structure.siret}} {{#structure.rna}}{{structure.rna}}{{/structure.rna}}'))
  expect((await previewDocument(core, asked)).servi).toMatchObject({ nom: 'Ma convention_v1.docx', vides: ['Structure › SIRET'] })
})

test('a thread that stopped while it read a template says nothing of it: the next preview reads it again', async () => {
  const { analyser } = core.redaction
  await keepModele(core, TYPE, aFile('{{structure.nom}}'))
  core.redaction.analyser = () => Promise.reject(new Failure('WRITING_STOPPED', {}))
  expect((await previewDocument(core, asked)).servi?.refus).toBeDefined()
  core.redaction.analyser = analyser
  expect((await previewDocument(core, asked)).servi).toMatchObject({ vides: [] })
  expect((await previewDocument(core, asked)).servi?.refus).toBeUndefined()
})

test('a template that was changed on the disk into a faulty one, or is gone, is told; the paper is not written without a word', async () => {
  const { id } = await keepModele(core, TYPE, aFile('Modèle'))
  const path = join(core.chemin, ...(core.lire.get('modeles', id)?.chemin ?? '').split('/'))
  await writeFile(path, aModele({ corps: [p('{{structure.nmo}}')] }))
  expect((await previewDocument(core, asked)).servi?.refus).toContain('vouliez-vous écrire {{structure.nom}}')
  await expect(produceDocument(core, asked)).rejects.toMatchObject({ code: 'MODELE_FAULTY' })
  await rm(path)
  expect(await versions()).toMatchObject([{ present: false }])
  await expect(produceDocument(core, asked)).rejects.toMatchObject({ code: 'MODELE_MOVED' })
  expect((await verifyData(core)).anomalies).toEqual([expect.stringContaining('1\u00A0modèle dont le fichier n’est plus à sa place : Ma convention_v1.docx.')])
})

test('a template edited since, still right, serves as it is, and a verification remarks it', async () => {
  const { id } = await keepModele(core, TYPE, aFile('Modèle'))
  await appendFile(join(core.chemin, ...(core.lire.get('modeles', id)?.chemin ?? '').split('/')), Buffer.alloc(3))
  expect((await verifyData(core)).remarques).toEqual([expect.stringContaining('1\u00A0modèle dont le fichier a changé depuis')])
})

describe('the path of a template', () => {
  test.each(['classeur.json', 'modeles/../classeur.json', '../../etc/passwd', 'modeles', '', 'modeles/..\\..\\a'])(
    '« %s » is not looked for: only those of the classeur are read',
    async chemin => {
      const { id } = await createRecord(core, 'modeles', { nom: 'a.docx', type: TYPE, chemin, actif: true })
      await expect(modeleFile(core, id)).rejects.toMatchObject({ code: 'MODELE_MOVED' })
      await expect(produceDocument(core, asked)).rejects.toMatchObject({ code: 'MODELE_MOVED' })
    },
  )

  test('through a link of the disk is refused too', async () => {
    await mkdir(join(core.chemin, 'dehors'))
    await writeFile(join(core.chemin, 'dehors', 'a.docx'), aModele())
    await mkdir(join(core.chemin, 'modeles'))
    await symlink(join(core.chemin, 'dehors'), join(core.chemin, 'modeles', 'X'))
    const { id } = await createRecord(core, 'modeles', { nom: 'a.docx', type: TYPE, chemin: 'modeles/X/a.docx' })
    await expect(modeleFile(core, id)).rejects.toMatchObject({ code: 'MODELE_MOVED' })
  })
})

test('before it is kept, a template is compared with the one in service and tried on papers of the classeur', async () => {
  await keepModele(core, TYPE, aFile('{{structure.nom}} {{structure.siret}}'))
  const file = aFile('{{structure.nom}} {{pes21.sigle}} {{convention.montant}}')
  expect(await previewModele(core, TYPE, file)).toMatchObject({
    analyse: { problemes: [] },
    compare: { nom: 'Ma convention_v1.docx', gagnes: ['Association › Sigle', 'Convention › Montant'], perdus: ['Structure › SIRET'] },
  })
  expect(await trialsOf(core, TYPE, file)).toMatchObject([{ sujet: { id: convention.id }, vides: ['Convention › Montant'] }])
  const essai = await tryModele(core, { type: TYPE, fichier: file, id: convention.id })
  expect(essai.name).toMatch(/^Essai_2024-11-05_Convention-DLA_Le-Cri-de-la-Plume\.docx$/)
  expect(await wordText(Buffer.from(await essai.arrayBuffer()))).toContain('Le Cri de la Plume PES21')
  expect(core.lire.all('documents')).toEqual([])
})

test.each(typesDocument)('the blank template of %s has no problem, and gives back a paper without its list of fields', async type => {
  const file = await blankModele(core, type)
  const analyse = await analyseModele(new Uint8Array(await file.arrayBuffer()), type)
  expect(analyse.problemes).toEqual([])
  expect(analyse.champs.map(({ cle }) => cle)).toContain('document.titre')
})

test('the charte is kept as templates are, dresses our papers and the blank templates; what is no charte is refused', async () => {
  const charte = await blankModele(core, 'charte')
  await keepModele(core, 'charte', charte)
  expect((await listModeles(core))[0]).toMatchObject({ type: 'charte', versions: [{ nom: 'Charte_v1.docx', actif: true }] })
  expect(await textOf()).toContain('Entre les soussignés')
  const file = await blankModele(core, TYPE)
  expect((await analyseModele(new Uint8Array(await file.arrayBuffer()), TYPE)).problemes).toEqual([])
  await expect(keepModele(core, 'charte', new File(['x'], 'a.docx'))).rejects.toMatchObject({ code: 'MODELE_REFUSED' })
})

test('a paper written with the blank template says what ours says', async () => {
  await keepModele(core, TYPE, await blankModele(core, TYPE))
  const text = await textOf()
  expect(text).toContain('La présente convention définit les conditions')
  expect(text).not.toContain('Tous les champs')
  expect(text).not.toContain('{{')
})
