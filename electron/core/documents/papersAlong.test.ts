import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../core'
import { advanceRecord, listTransitions } from '../records/advanceRecord'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { aCore } from '../testing/aCore'
import { generateDocument } from './generateDocument'
import { listDocuments } from './listDocuments'
import { sealedGaps } from './sealedGaps'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2024-11-05' }))
})
afterEach(() => dispose())

/** A convention with all it takes to be signed, and the people who sign it. */
async function aWholeConvention(): Promise<string> {
  const create = async (...args: [Parameters<typeof createRecord>[1], Parameters<typeof createRecord>[2]]) => (await createRecord(core, ...args)).id
  const structureId = await create('structures', { nom: 'Le Cri de la Plume', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231' })
  await create('personnes', { nom: 'Sonia Keller', mandats: { a: { ordre: 0, structureId, fonction: 'directrice', representantLegal: true } } })
  await create('personnes', { nom: 'Alain Dupré', equipe: true, mandats: { a: { ordre: 0, fonction: 'président', representantLegal: true } } })
  const [pes21] = core.lire.all('parametres')
  if (pes21) await editRecord(core, 'parametres', pes21.id, [{ chemin: ['adresse'], valeur: '12 avenue Gustave Eiffel' }])
  else await create('parametres', { nom: 'Pôle d’Économie Solidaire 21', adresse: '12 avenue Gustave Eiffel' })
  const parcoursId = await create('parcours', { structureId, demandeInitiale: 'Tenir nos comptes.' })
  return create('conventions', { nom: 'Convention DLA', type: 'accompagnementDla', structureId, parcoursId, debut: '2024-11-10', fin: '2026-12-31' })
}

const paperOf = (id: string) => core.lire.get('documents', id)

describe('the paper of a convention', () => {
  test('is read again, sent and signed with it, and one undo takes both back', async () => {
    const id = await aWholeConvention()
    const { id: first } = await generateDocument(core, { type: 'convention-dla', id })
    const { id: latest } = await generateDocument(core, { type: 'convention-dla', id })
    await advanceRecord(core, 'conventions', id, 'relue', {})
    expect(paperOf(latest)).toMatchObject({ statut: 'relu', reluLe: '2024-11-05', reluPar: 'Éloïse' })
    await advanceRecord(core, 'conventions', id, 'envoyee', { envoyeeLe: '2024-11-04' })
    expect(paperOf(latest)).toMatchObject({ statut: 'envoye', envoyeLe: '2024-11-04', scelleLe: '2024-11-05' })
    await advanceRecord(core, 'conventions', id, 'signee', { dateSignature: '2024-11-05' })
    expect(paperOf(latest)).toMatchObject({ statut: 'signe', signeLe: '2024-11-05', signePar: 'Éloïse' })
    expect(paperOf(first)?.statut).toBeUndefined()
    expect((await listDocuments(core, id))[0]).toMatchObject({ statut: 'signe', depuis: { le: '2024-11-05', par: 'Éloïse' } })

    await core.store.undo(core.auteur)
    expect(core.lire.get('conventions', id)?.statut).toBe('envoyee')
    expect(paperOf(latest)).toMatchObject({ statut: 'envoye', envoyeLe: '2024-11-04' })
    expect(paperOf(latest)?.signeLe).toBeUndefined()
  })

  test('before it is sent or signed, what changed since it was written or sent is told; written again, nothing is', async () => {
    const id = await aWholeConvention()
    await generateDocument(core, { type: 'convention-dla', id })
    const told = () => listTransitions(core, 'conventions', id).map(({ vers, obstacles }) => [vers, obstacles.find(({ champ }) => champ === 'statut')?.phrase])
    await advanceRecord(core, 'conventions', id, 'relue', {})
    expect(told().flatMap(([, phrase]) => phrase ?? [])).toEqual([])
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2027-06-30' }])
    const behind = expect.stringContaining('depuis que la version 1 a été écrite, le 05/11/2024')
    expect(Object.fromEntries(told())).toEqual({ envoyee: behind, signee: behind, brouillon: undefined })
    const { id: paper } = await generateDocument(core, { type: 'convention-dla', id })
    expect(told().flatMap(([, phrase]) => phrase ?? [])).toEqual([])
    await advanceRecord(core, 'conventions', id, 'envoyee', {})
    expect(told().flatMap(([, phrase]) => phrase ?? [])).toEqual([])
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2028-06-30' }])
    expect(Object.fromEntries(told())).toMatchObject({ signee: expect.stringContaining('a changé depuis (Convention › Fin)') })
    expect(Object.fromEntries(told()).brouillon).toBeUndefined()
    // Told, not forbidden: they may have signed another wording.
    await advanceRecord(core, 'conventions', id, 'signee', { dateSignature: '2024-11-05' })
    expect(paperOf(paper)?.statut).toBe('signe')
  })

  test('a step proposes the day it would write, and nobody to sign: who does follows from the day', async () => {
    const id = await aWholeConvention()
    await advanceRecord(core, 'conventions', id, 'relue', {})
    const proposed = Object.fromEntries(listTransitions(core, 'conventions', id).map(({ vers, propose }) => [vers, propose]))
    expect(proposed).toEqual({ envoyee: { envoyeeLe: '2024-11-05' }, signee: {}, brouillon: {} })
  })

  test('is sealed as it is signed: its words, with the number the signature gives', async () => {
    const id = await aWholeConvention()
    const { id: paper } = await generateDocument(core, { type: 'convention-dla', id })
    await advanceRecord(core, 'conventions', id, 'relue', {})
    await advanceRecord(core, 'conventions', id, 'signee', { dateSignature: '2024-11-05' })
    const { motsScelles = {}, empreinteSceau } = paperOf(paper) ?? {}
    const passages = Object.values(motsScelles)
    expect(passages.map(({ titre }) => titre)).toEqual(expect.arrayContaining(['Désignation des parties', 'Préambule', 'Article\u00A01 – Objet', 'Signatures']))
    expect(passages.find(({ titre }) => titre?.startsWith('Article\u00A010'))?.texte).toMatch(/s’achève le 31\sdécembre\s2026/)
    expect(passages.find(({ titre }) => titre === 'Signatures')?.texte).toMatch(/le 5\snovembre\s2024/)
    expect(empreinteSceau).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is left alone when it is only a draft for want of data: a projet is never signed', async () => {
    const id = await aWholeConvention()
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'] }])
    const { id: paper } = await generateDocument(core, { type: 'convention-dla', id })
    await advanceRecord(core, 'conventions', id, 'relue', {})
    expect(paperOf(paper)?.statut).toBe('relu')
    await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2026-12-31' }])
    await advanceRecord(core, 'conventions', id, 'signee', { dateSignature: '2024-11-05' })
    expect(paperOf(paper)?.statut).toBe('relu')
    await expect(advanceRecord(core, 'documents', paper, 'signe', { signeLe: '2024-11-05' })).rejects.toMatchObject({ code: 'TRANSITION_BLOCKED' })
  })

  test('does not go before it: sending it is a gesture of the convention', async () => {
    const id = await aWholeConvention()
    const { id: paper } = await generateDocument(core, { type: 'convention-dla', id })
    expect(listTransitions(core, 'documents', paper).map(({ vers, obstacles }) => [vers, obstacles[0]?.champ])).toEqual([
      ['relu', undefined],
      ['envoye', 'sujetId'],
      ['signe', 'sujetId'],
    ])
    await expect(advanceRecord(core, 'documents', paper, 'envoye', {})).rejects.toMatchObject({ code: 'TRANSITION_BLOCKED' })
  })
})

test('signing an avenant freezes what it changed and the convention as it leaves it, with its paper, in one gesture', async () => {
  const id = await aWholeConvention()
  await generateDocument(core, { type: 'convention-dla', id })
  await advanceRecord(core, 'conventions', id, 'relue', {})
  await advanceRecord(core, 'conventions', id, 'signee', { dateSignature: '2024-11-05' })
  expect(sealedGaps(core.lire, 'conventions', id)).toMatchObject({ quoi: 'la convention signée', le: '2024-11-05', intact: true, ecarts: [], conventionId: id })

  await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2027-06-30' }])
  expect(sealedGaps(core.lire, 'conventions', id)?.ecarts).toEqual([{ libelle: 'Convention › Fin', avant: '31/12/2026', maintenant: '30/06/2027' }])
  const { id: avenant } = await createRecord(core, 'avenants', { conventionId: id })
  const { id: paper, nom } = await generateDocument(core, { type: 'avenant', id: avenant })
  expect(nom).toBe('2024-11-05_Avenant_1-Le-Cri-de-la-Plume_v1.docx')
  await advanceRecord(core, 'avenants', avenant, 'relu', {})
  await advanceRecord(core, 'avenants', avenant, 'signe', { dateSignature: '2024-11-05' })

  expect(core.lire.get('avenants', avenant)).toMatchObject({ statut: 'signe', numero: 1, scelleLe: '2024-11-05' })
  expect(paperOf(paper)).toMatchObject({ statut: 'signe', signeLe: '2024-11-05' })
  expect(sealedGaps(core.lire, 'conventions', id)).toMatchObject({ quoi: 'l’avenant n°\u00A01', ecarts: [] })
  await editRecord(core, 'conventions', id, [{ chemin: ['fin'], valeur: '2027-12-31' }])
  expect(sealedGaps(core.lire, 'conventions', id)?.ecarts).toEqual([{ libelle: 'Convention › Fin', avant: '30/06/2027', maintenant: '31/12/2027' }])

  await core.store.undo(core.auteur)
  await core.store.undo(core.auteur)
  expect(core.lire.get('avenants', avenant)).toMatchObject({ statut: 'relu' })
  expect(core.lire.get('avenants', avenant)?.articles).toBeUndefined()
  expect(paperOf(paper)?.statut).toBe('relu')
  expect(sealedGaps(core.lire, 'conventions', id)?.quoi).toBe('la convention signée')
})

test('a seal touched from outside is told', async () => {
  const { id } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  await advanceRecord(core, 'documents', id, 'envoye', {})
  expect(sealedGaps(core.lire, 'documents', id)?.intact).toBe(true)
  await core.store.update('Ailleurs', core.auteur, tx =>
    tx.edit('documents', id, document => {
      for (const mots of Object.values(document.motsScelles ?? {})) mots.texte = 'Autre chose'
    }),
  )
  expect(sealedGaps(core.lire, 'documents', id)?.intact).toBe(false)
})

test('a report ends when it is sent, and is sealed then', async () => {
  const { id } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  expect(listTransitions(core, 'documents', id).map(({ vers }) => vers)).toEqual(['relu', 'envoye'])
  await advanceRecord(core, 'documents', id, 'relu', {})
  await advanceRecord(core, 'documents', id, 'envoye', { envoyeLe: '2024-11-04' })
  expect(paperOf(id)).toMatchObject({ statut: 'envoye', envoyeLe: '2024-11-04', envoyePar: 'Éloïse' })
  expect(Object.keys(paperOf(id)?.motsScelles ?? {}).length).toBeGreaterThan(1)
  expect(listTransitions(core, 'documents', id)).toEqual([])
})

test('how far a paper went, and what is sealed of it, is never typed', async () => {
  const { id } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
  for (const champ of ['statut', 'projet', 'motsScelles', 'empreinteSceau'])
    await expect(editRecord(core, 'documents', id, [{ chemin: [champ], valeur: undefined }])).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
})
