import { expect, test } from 'vitest'
import { aJustificatif, aLigneFinancement, anEncaissement, aStructure } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { echeancier } from './echeancier'
import type { LigneFinancement } from './ligneFinancement'

const region = aStructure({ id: 'f1', nom: 'Région Exemple', typeFinanceur: 'region' })
const line = (given: Partial<LigneFinancement> = {}) => aLigneFinancement({ id: 'l1', financeurId: 'f1', statut: 'acompteRecu', montantNotifie: 1000, ...given })
const expected = anEncaissement({ id: 'e1', nom: undefined, nature: 'solde', ligneId: 'l1', prevuLe: '2025-02-28', montantPrevu: 400 } as Parameters<typeof anEncaissement>[0])
const proof = aJustificatif({ id: 'j1', nom: undefined, type: 'crf', ligneId: 'l1', limite: '2025-01-10' } as Parameters<typeof aJustificatif>[0])
const read = (contenu: Contenu) => echeancier(aLecture({ aujourdhui: '2025-01-14', structures: [region], ...contenu }))

test('payments, balances to ask for and papers stand in the order of time, the late ones said', () => {
  const all = read({ lignesFinancement: [line({ soldeLimite: '2025-01-31' })], encaissements: [expected], justificatifs: [proof] })
  expect(all.map(({ date, nature, libelle, montant, enRetard, collection, id }) => [date, nature, libelle, montant, enRetard, collection, id])).toEqual([
    ['2025-01-10', 'justificatif', 'Compte rendu financier', undefined, true, 'justificatifs', 'j1'],
    ['2025-01-31', 'solde', 'Demande de solde', 600, false, 'lignesFinancement', 'l1'],
    ['2025-02-28', 'encaissement', 'Solde', 400, false, 'encaissements', 'e1'],
  ])
  expect(all[0]).toMatchObject({ financeur: 'Région Exemple', ligneId: 'l1' })
})

test('money is announced once: the request of a balance already expected bears no amount', () => {
  const [request] = read({ lignesFinancement: [line({ soldeLimite: '2025-01-31' })], encaissements: [{ ...expected, montantPrevu: 1000 }] })
  expect(request).toMatchObject({ nature: 'solde' })
  expect(request).not.toHaveProperty('montant')
})

test('what is done, what no longer comes, and lines that are over are not announced', () => {
  const sent = { ...proof, envoyeLe: '2025-01-09' }
  const came = { ...expected, recuLe: '2025-01-09', montantRecu: 400 }
  expect(read({ lignesFinancement: [line({ soldeLimite: '2025-01-31', soldeDemandeLe: '2025-01-02' })], encaissements: [came], justificatifs: [sent] })).toEqual([])
  const whole = anEncaissement({ ligneId: 'l1', recuLe: '2025-01-09', montantRecu: 1000 })
  expect(read({ lignesFinancement: [line()], encaissements: [expected, whole] })).toEqual([])
  for (const statut of ['cloture', 'refuse', 'abandonne'] as const)
    expect(read({ lignesFinancement: [line({ statut })], encaissements: [expected], justificatifs: [proof] })).toEqual([])
})

test('what is expected of a request that is not answered yet is announced too', () => {
  expect(read({ lignesFinancement: [line({ statut: 'demande', montantNotifie: undefined })], encaissements: [expected] })).toHaveLength(1)
})
