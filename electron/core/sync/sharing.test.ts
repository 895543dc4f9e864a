import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Core } from '../core'
import { set } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import { decide, listConflicts } from './conflicts'
import { receivedGestures } from './receivedGestures'
import { beginSharing, findSpace, joinSharing, leaveSharing, previewJoin } from './shareActions'

// Several classeurs a test, each with its lists and its engine.
vi.setConfig({ testTimeout: 60_000 })

let commun = ''
let cores: { core: Core; dispose: () => Promise<void> }[] = []
beforeEach(async () => {
  commun = await mkdtemp(join(tmpdir(), 'commun-'))
  cores = []
})
afterEach(async () => {
  for (const { dispose } of cores) await dispose()
  await rm(commun, { recursive: true, force: true })
})

async function aPost(...semences: { collection: 'structures' | 'conventions'; fiche: Record<string, unknown> }[]): Promise<Core> {
  const made = await aCore({ semences, coquille: 'commande' })
  cores.push(made)
  return made.core
}

async function two(): Promise<[Core, Core]> {
  const [a, b] = [await aPost(), await aPost()]
  await beginSharing(a, commun, 'Commun PES21', { nom: 'Accueil', code: 'ACC' })
  await joinSharing(b, await findSpace(b, commun), { nom: 'Direction', code: 'DIR' })
  await a.partage.exchange()
  return [a, b]
}

const names = (core: Core) => core.lire.all('structures').map(({ nom }) => nom)
const create = (core: Core, nom: string) => core.store.update('Créer', core.auteur, tx => tx.create('structures', { nom }))

test('a second post joins with its own classeur: both hold all records, and the lists of the trade only once', async () => {
  const [a, b] = [await aPost({ collection: 'structures', fiche: { nom: 'Le Cri' } }), await aPost({ collection: 'structures', fiche: { nom: 'L’Épi' } })]
  await beginSharing(a, commun, 'Commun PES21', { nom: 'Accueil', code: 'ACC' })
  expect(await previewJoin(b, await findSpace(b, commun))).toMatchObject({ apportees: 1, recues: 1, differentes: 0, doublons: [] })
  const etat = await joinSharing(b, await findSpace(b, commun), { nom: 'Direction', code: 'DIR' })
  expect(etat).toMatchObject({ actif: true, espace: 'Commun PES21', poste: 'Direction', joignable: true, aVerifier: 0 })
  await a.partage.exchange()
  for (const core of [a, b]) {
    expect(names(core).sort()).toEqual(['L’Épi', 'Le Cri'].sort())
    expect(core.store.counts()).toMatchObject({ parametres: 1, nomenclatures: a.store.counts().nomenclatures })
  }
  expect(new Set(a.lire.all('nomenclatures').map(({ liste, code }) => `${liste}.${code}`)).size).toBe(a.store.counts().nomenclatures)
})

test('two values of a field are shown on both posts with who wrote them, and deciding on one ends it on the other', async () => {
  const [a, b] = await two()
  const id = await create(a, 'X')
  for (const core of [a, b]) await core.partage.exchange()
  await a.store.update('Changer', { personne: 'Nora', poste: 'Accueil' }, tx => tx.edit('structures', id, set({ nom: 'Nom de Nora' })))
  await b.store.update('Changer', { personne: 'Hélène', poste: 'Direction' }, tx => tx.edit('structures', id, set({ nom: 'Nom d’Hélène' })))
  for (const core of [a, b, a]) await core.partage.exchange()
  const [conflit, ...others] = await listConflicts(a)
  expect(others).toEqual([])
  expect(conflit).toMatchObject({ genre: 'champ', libelle: 'Nom', chemin: ['nom'], avant: { texte: 'X', personne: 'Éloïse' } })
  expect(conflit?.valeurs.map(({ texte, personne, ici }) => [texte, personne, ici]).sort()).toEqual([
    ['Nom de Nora', 'Nora', true],
    ['Nom d’Hélène', 'Hélène', false],
  ])
  expect([a.partage.etat().aVerifier, b.partage.etat().aVerifier]).toEqual([1, 1])
  await decide(a, { id: conflit?.id ?? '', valeur: 'Troisième nom', noter: true })
  await b.partage.exchange()
  expect([await listConflicts(a), await listConflicts(b)]).toEqual([[], []])
  expect(b.store.raw('structures', id)).toMatchObject({ nom: 'Troisième nom', notes: expect.stringContaining('Nom d’Hélène selon Hélène') })
  await a.store.undo(a.auteur)
  expect(a.store.raw('structures', id)?.nom).not.toBe('Troisième nom')
})

test.each([
  ['the value that is shown', true],
  ['the other value', false],
])('keeping %s ends the conflict everywhere', async (_, affichee) => {
  const [a, b] = await two()
  const id = await create(a, 'X')
  for (const core of [a, b]) await core.partage.exchange()
  await a.store.update('Changer', a.auteur, tx => tx.edit('structures', id, set({ sigle: 'A' })))
  await b.store.update('Changer', b.auteur, tx => tx.edit('structures', id, set({ sigle: 'B' })))
  for (const core of [a, b, a]) await core.partage.exchange()
  const [conflit] = await listConflicts(a)
  const kept = conflit?.valeurs.find(valeur => valeur.affichee === affichee)
  await decide(a, { id: conflit?.id ?? '', garder: kept?.n, noter: false })
  await b.partage.exchange()
  expect([a, b].map(core => core.store.raw('structures', id)?.sigle)).toEqual([kept?.texte, kept?.texte])
  expect([await listConflicts(a), await listConflicts(b)]).toEqual([[], []])
})

test('a record put away here and changed there is kept until somebody decides', async () => {
  const [a, b] = await two()
  const id = await create(a, 'X')
  for (const core of [a, b]) await core.partage.exchange()
  await a.store.update('Supprimer', a.auteur, tx => tx.trash('structures', id))
  await b.store.update('Changer', b.auteur, tx => tx.edit('structures', id, set({ nom: 'Y' })))
  for (const core of [a, b, a]) await core.partage.exchange()
  const [conflit] = await listConflicts(b)
  expect(conflit).toMatchObject({ genre: 'suppression', fiche: { titre: 'Y' } })
  await decide(b, { id: conflit?.id ?? '', garder: conflit?.valeurs.find(({ valeur }) => valeur === true)?.n, noter: false })
  await a.partage.exchange()
  expect([a, b].map(core => core.lire.get('structures', id))).toEqual([undefined, undefined])
  expect([await listConflicts(a), await listConflicts(b)]).toEqual([[], []])
})

test('two papers of one number are told, and no post decides for them', async () => {
  const [a, b] = await two()
  await a.store.update('Créer', a.auteur, tx => tx.create('conventions', { nom: 'A', numero: '2025-001' }))
  await b.store.update('Créer', b.auteur, tx => tx.create('conventions', { nom: 'B', numero: '2025-001' }))
  for (const core of [a, b, a]) await core.partage.exchange()
  for (const core of [a, b]) expect(await listConflicts(core)).toMatchObject([{ genre: 'numero', autres: [{ titre: expect.any(String) }] }])
})

test('what others changed is told with before and after, under their names', async () => {
  const [a, b] = await two()
  const id = await create(a, 'X')
  for (const core of [a, b]) await core.partage.exchange()
  await b.store.update('Renommer', { personne: 'Hélène', poste: 'Direction' }, tx => tx.edit('structures', id, set({ nom: 'Y' })))
  for (const core of [b, a]) await core.partage.exchange()
  expect(await receivedGestures(a, '2000-01-01', 10)).toMatchObject([
    { geste: 'Renommer', personne: 'Hélène', poste: 'Direction', fiches: [{ fiche: { titre: 'Y' }, champs: [{ libelle: 'Nom', avant: 'X', apres: 'Y' }] }] },
  ])
})

test('a shared folder that goes away is said, work goes on, and all of it leaves when it is back', async () => {
  const [a, b] = await two()
  await rename(commun, `${commun}-parti`)
  await create(a, 'Pendant')
  expect(await a.partage.exchange()).toMatchObject({ joignable: false, aPublier: 1, retenus: [expect.stringContaining('n’est pas là')] })
  await mkdir(commun)
  expect(await a.partage.exchange()).toMatchObject({ joignable: false })
  await rm(commun, { recursive: true })
  await rename(`${commun}-parti`, commun)
  expect(await a.partage.exchange()).toMatchObject({ joignable: true, aPublier: 0 })
  await b.partage.exchange()
  expect(names(b)).toContain('Pendant')
})

test('a post that leaves keeps what it received, and what it does then stays with it', async () => {
  const [a, b] = await two()
  await create(a, 'Reçue')
  for (const core of [a, b]) await core.partage.exchange()
  expect(await leaveSharing(b)).toMatchObject({ actif: false })
  await create(b, 'À part')
  for (const core of [a, b]) await core.partage.exchange()
  expect([names(b), names(a)]).toEqual([['Reçue', 'À part'], ['Reçue']])
})
