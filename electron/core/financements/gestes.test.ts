import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Collection, Fiches } from '../../../shared/fiches'
import { aConventionFinancement, aDepense, aJustificatif, aLigneFinancement, anEncaissement, aStructure, elementsOf } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { editRecord } from '../records/editRecord'
import { router } from '../router'
import { aCore } from '../testing/aCore'

const region = aStructure({ nom: 'Région Exemple', typeFinanceur: 'region', roles: { financeur: true } })
const convention = aConventionFinancement({ financeurId: region.id, signeeLe: '2024-05-06' })
const ligne = aLigneFinancement({
  financeurId: region.id,
  conventionFinancementId: convention.id,
  nom: 'DLA',
  statut: 'conventionne',
  montantNotifie: 4_500_000,
  montantConventionne: 4_500_000,
})
const other = aLigneFinancement({ financeurId: region.id, nom: 'Réseau', statut: 'notifie', montantNotifie: 100_000 })
const avance = anEncaissement({ nom: 'Avance', ligneId: ligne.id, montantPrevu: 2_250_000, prevuLe: '2024-05-31' })
const bilan = aJustificatif({ nom: 'Bilan', ligneId: ligne.id, limite: '2025-06-30' })
const depense = aDepense({ montant: 1_000_000, imputations: elementsOf({ ligneId: ligne.id, part: 50 }, { ligneId: other.id, part: 50 }) })

let core: Core
let dispose: () => Promise<void>
const semence = <C extends Collection>(collection: C, fiche: Fiches[C]) => ({ collection, fiche })
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2025-01-14',
    semences: [
      semence('structures', region),
      semence('conventionsFinancement', convention),
      semence('lignesFinancement', ligne),
      semence('lignesFinancement', other),
      semence('encaissements', avance),
      semence('justificatifs', bilan),
      semence('depenses', depense),
    ],
  }))
})
afterEach(() => dispose())

const client = () => createRouterClient(router, { context: { core } })
const statut = (): string | undefined => core.lire.get('lignesFinancement', ligne.id)?.statut
const row = async () => (await client().financements.table()).lignes.find(({ id }) => id === ligne.id)

describe('receiving a payment', () => {
  test('fills the awaited one and moves the line on, in one gesture that one undo takes back', async () => {
    const { id } = await client().financements.receive({ ligneId: ligne.id, encaissementId: avance.id, montant: 2_000_000, recuLe: '2025-01-10', reference: 'VIR-1' })
    expect(id).toBe(avance.id)
    expect(core.lire.get('encaissements', id)).toMatchObject({ montantPrevu: 2_250_000, montantRecu: 2_000_000, recuLe: '2025-01-10', reference: 'VIR-1' })
    expect(await row()).toMatchObject({ statut: 'acompteRecu', recu: 2_000_000, resteARecevoir: 2_500_000 })
    await client().undo()
    expect(core.lire.get('encaissements', id)).toEqual(avance)
    expect(await row()).toMatchObject({ statut: 'conventionne', recu: 0 })
  })

  test('makes a new one when none was awaited; the last cent settles the line', async () => {
    await client().financements.receive({ ligneId: ligne.id, montant: 4_499_999, recuLe: '2025-01-10' })
    expect(statut()).toBe('acompteRecu')
    const { id } = await client().financements.receive({ ligneId: ligne.id, montant: 1, recuLe: '2025-01-14' })
    expect(core.lire.get('encaissements', id)).toMatchObject({ ligneId: ligne.id, nature: 'solde', montantRecu: 1 })
    expect(statut()).toBe('solde')
  })

  test('keeps a line whose balance was asked for as it is, until all has come', async () => {
    await editRecord(core, 'lignesFinancement', ligne.id, [{ chemin: ['statut'], valeur: 'soldeDemande' }])
    await client().financements.receive({ ligneId: ligne.id, montant: 1, recuLe: '2025-01-10' })
    expect(statut()).toBe('soldeDemande')
  })

  test('refuses a day to come, an amount of nothing, a payment of another line, one that has already come', async () => {
    const receive = (given: object) => client().financements.receive({ ligneId: ligne.id, montant: 1, recuLe: '2025-01-14', ...given })
    await expect(receive({ recuLe: '2025-01-15' })).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    for (const montant of [0, -1]) await expect(receive({ montant })).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'montantRecu' } })
    await expect(receive({ ligneId: other.id, encaissementId: avance.id })).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
    await receive({ encaissementId: avance.id })
    await expect(receive({ encaissementId: avance.id })).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
    expect(core.lire.all('encaissements')).toHaveLength(1)
  })
})

test('sending a proof notes its day, not one to come', async () => {
  await expect(client().financements.sendProof({ id: bilan.id, envoyeLe: '2025-01-15' })).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
  await client().financements.sendProof({ id: bilan.id, envoyeLe: '2025-01-14' })
  expect(core.lire.get('justificatifs', bilan.id)?.envoyeLe).toBe('2025-01-14')
})

describe('a checked line', () => {
  beforeEach(() => client().financements.check({ ids: [ligne.id], verifiee: true }))

  test('says who checked it and when; the exercice is only once all its lines are', async () => {
    expect(await row()).toMatchObject({ verifieeLe: '2025-01-14', verifieePar: 'Éloïse' })
    expect((await client().financements.table()).exercices[0]?.verifie).toBe(false)
    await client().financements.check({ ids: [ligne.id, other.id], verifiee: true })
    expect((await client().financements.table()).exercices[0]?.verifie).toBe(true)
  })

  const edit = (collection: Collection, id: string, champ: string, valeur: unknown) => client().records.edit({ collection, id, saisies: [{ chemin: [champ], valeur }] })
  const writes: [string, () => Promise<unknown>][] = [
    ['an edit of it', () => edit('lignesFinancement', ligne.id, 'montantNotifie', 1)],
    ['another day of check', () => edit('lignesFinancement', ligne.id, 'verifieeLe', '2025-01-01')],
    ['its unlock by typing', () => client().records.edit({ collection: 'lignesFinancement', id: ligne.id, saisies: [{ chemin: ['verifieeLe'] }, { chemin: ['verifieePar'] }] })],
    [
      'an unlock that brings another change with it',
      () =>
        core.store.update('Déverrouiller et modifier', core.auteur, tx =>
          tx.edit('lignesFinancement', ligne.id, draft => {
            delete draft.verifieeLe
            delete draft.verifieePar
            draft.montantNotifie = 1
          }),
        ),
    ],
    ['its corbeille', () => client().records.trash({ collection: 'lignesFinancement', id: ligne.id })],
    ['a step of it', () => client().records.advance({ collection: 'lignesFinancement', id: ligne.id, vers: 'abandonne', champs: {} })],
    ['a payment', () => client().financements.receive({ ligneId: ligne.id, montant: 1, recuLe: '2025-01-14' })],
    ['a new payment', () => client().records.create({ collection: 'encaissements', champs: { ligneId: ligne.id } })],
    ['an edit of its payment', () => edit('encaissements', avance.id, 'nom', 'Autre')],
    ['its payment taken to another line', () => edit('encaissements', avance.id, 'ligneId', other.id)],
    ['its payment in the corbeille', () => client().records.trash({ collection: 'encaissements', id: avance.id })],
    ['its proof sent', () => client().financements.sendProof({ id: bilan.id, envoyeLe: '2025-01-14' })],
    ['an expense attributed to it', () => edit('depenses', depense.id, 'montant', 2)],
    ['a new expense attributed to it', () => client().records.create({ collection: 'depenses', champs: { nom: 'Achat', imputations: { a: { ligneId: ligne.id, part: 1 } } } })],
  ]
  test.each(writes)('refuses %s', async (_, write) => {
    const before = JSON.stringify([core.lire.all('lignesFinancement'), core.lire.all('encaissements'), core.lire.all('justificatifs'), core.lire.all('depenses')])
    await expect(write()).rejects.toMatchObject({ code: 'LINE_CHECKED', data: { titre: 'Région Exemple · DLA · 2024', par: 'Éloïse', le: '14/01/2025' } })
    expect(JSON.stringify([core.lire.all('lignesFinancement'), core.lire.all('encaissements'), core.lire.all('justificatifs'), core.lire.all('depenses')])).toBe(before)
  })

  test('keeps the name and the day of who checked it first, when all are checked again', async () => {
    await client().financements.check({ ids: [ligne.id], verifiee: false })
    await core.store.update('Vérifier', { personne: 'René', poste: 'trésorier' }, tx =>
      tx.edit('lignesFinancement', ligne.id, draft => Object.assign(draft, { verifieeLe: '2025-01-02', verifieePar: 'René' })),
    )
    await client().financements.check({ ids: [ligne.id, other.id], verifiee: true })
    expect(core.lire.all('lignesFinancement').map(({ verifieePar }) => verifieePar)).toEqual(['René', 'Éloïse'])
  })

  test('leaves the other lines alone, and moves again once it is unlocked, in one gesture for all', async () => {
    await edit('lignesFinancement', other.id, 'montantNotifie', 2)
    await client().financements.check({ ids: [ligne.id, other.id], verifiee: false })
    await edit('lignesFinancement', ligne.id, 'montantNotifie', 1)
    expect(core.lire.get('lignesFinancement', ligne.id)).not.toHaveProperty('verifieePar')
  })

  test('is unlocked by undoing its check, and refuses that what came before be undone while it is locked', async () => {
    await client().financements.check({ ids: [ligne.id], verifiee: false })
    await client().financements.receive({ ligneId: ligne.id, encaissementId: avance.id, montant: 1, recuLe: '2025-01-14' })
    // Checked by someone else: their gesture is not mine to undo, and mine is under their lock.
    await core.store.update('Vérifier', { personne: 'René', poste: 'trésorier' }, tx =>
      tx.edit('lignesFinancement', ligne.id, draft => Object.assign(draft, { verifieeLe: '2025-01-14', verifieePar: 'René' })),
    )
    await expect(client().undo()).rejects.toMatchObject({ code: 'LINE_CHECKED', data: { par: 'René' } })
    await core.store.undo({ personne: 'René', poste: 'trésorier' })
    await client().undo()
    expect(await row()).toMatchObject({ recu: 0 })
  })
})

const signed: [string, (champs: Record<string, string>) => Promise<unknown>][] = [
  [
    'an edit',
    champs => client().records.edit({ collection: 'lignesFinancement', id: ligne.id, saisies: Object.entries(champs).map(([champ, valeur]) => ({ chemin: [champ], valeur })) }),
  ],
  [
    'an edit of several',
    champs =>
      client().records.editMany({
        collection: 'lignesFinancement',
        ids: [ligne.id, other.id],
        saisies: Object.entries(champs).map(([champ, valeur]) => ({ chemin: [champ], valeur })),
      }),
  ],
  ['a step', champs => client().records.advance({ collection: 'lignesFinancement', id: ligne.id, vers: 'soldeDemande', champs: { soldeDemandeLe: '2025-01-13', ...champs } })],
  ['a creation', champs => client().records.create({ collection: 'lignesFinancement', champs: { nom: 'Autre', financeurId: region.id, exercice: 2024, ...champs } })],
]
test.each(signed)('a line is not checked by %s, in a name or in none: only the gesture that checks signs it', async (_, write) => {
  const before = JSON.stringify(core.lire.all('lignesFinancement'))
  for (const champs of [{ verifieeLe: '2025-01-14' }, { verifieePar: 'René' }, { verifieeLe: '2025-01-14', verifieePar: 'René' }] as Record<string, string>[])
    await expect(write(champs)).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
  expect(JSON.stringify(core.lire.all('lignesFinancement'))).toBe(before)
})

test('each amount of a line is told with its sum in words and the records behind it', async () => {
  await client().financements.receive({ ligneId: ligne.id, encaissementId: avance.id, montant: 3_150_000, recuLe: '2025-01-10' })
  const told = await client().financements.explain({ id: ligne.id })
  const plain = (cle: string) => told.find(explication => explication.cle === cle)
  expect(plain('resteARecevoir')?.formule.replace(/[\u00A0\u202F]/g, ' ')).toBe('conventionné 45 000,00 € − reçu 31 500,00 € (1 encaissement)')
  expect(plain('resteAJustifier')).toMatchObject({ valeur: 2_650_000, fiches: [{ id: depense.id }] })
  expect(plain('recu')?.fiches.map(({ id }) => id)).toEqual([avance.id])
  await expect(client().financements.explain({ id: 'absente' })).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
})

describe('from a gesture to the alert gone, and back by one undo', () => {
  const codes = async () => (await client().financements.table()).alertes.map(({ code, geste }) => `${code} ${geste}`)

  test('a payment that came ends what was said of its lateness', async () => {
    expect(await codes()).toContain('A2 Enregistrer le versement')
    await client().financements.receive({ ligneId: ligne.id, encaissementId: avance.id, montant: 2_250_000, recuLe: '2025-01-14' })
    expect(await codes()).not.toContain('A2 Enregistrer le versement')
    await client().undo()
    expect(await codes()).toContain('A2 Enregistrer le versement')
  })

  test('a proof that is sent is no longer called for', async () => {
    await editRecord(core, 'justificatifs', bilan.id, [{ chemin: ['limite'], valeur: '2025-01-20' }])
    expect(await codes()).toContain('A1 Envoyer le justificatif')
    await client().financements.sendProof({ id: bilan.id, envoyeLe: '2025-01-14' })
    expect(await codes()).not.toContain('A1 Envoyer le justificatif')
    await client().undo()
    expect(await codes()).toContain('A1 Envoyer le justificatif')
  })

  test('a balance that is asked for is no longer to be asked', async () => {
    await editRecord(core, 'lignesFinancement', ligne.id, [{ chemin: ['soldeLimite'], valeur: '2025-01-31' }])
    expect(await codes()).toContain('A1 Demander le solde')
    await client().records.advance({ collection: 'lignesFinancement', id: ligne.id, vers: 'soldeDemande', champs: { soldeDemandeLe: '2025-01-13' } })
    expect(await codes()).not.toContain('A1 Demander le solde')
    expect(core.lire.get('lignesFinancement', ligne.id)).toMatchObject({ statut: 'soldeDemande', soldeDemandeLe: '2025-01-13' })
  })
})
