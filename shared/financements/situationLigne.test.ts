import { expect, test } from 'vitest'
import { aConventionFinancement, aLigneFinancement, anActionCpom, anEncaissement, aStructure, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import type { LigneFinancement } from './ligneFinancement'
import { ligneLue } from './ligneLue'

const prefecture = aStructure({ id: 'f1', nom: 'Préfecture Exemple', typeFinanceur: 'etat' })
const signed = aConventionFinancement({ id: 'c1', nom: 'DLA 2024', signeeLe: '2024-02-01' })
const line = (given: Partial<LigneFinancement> = {}) =>
  aLigneFinancement({ id: 'l1', financeurId: 'f1', statut: 'acompteRecu', montantNotifie: 5_000_000, conventionFinancementId: 'c1', ...given })
const read = (given: Partial<LigneFinancement> = {}, contenu: Contenu = {}) => {
  const ligne = line(given)
  return ligneLue(aLecture({ aujourdhui: '2025-01-14', structures: [prefecture], conventionsFinancement: [signed], lignesFinancement: [ligne], ...contenu }), ligne)
}
const paid = (montantRecu: number) => ({ encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-05-02', montantRecu })] })

test('the last column says the status, unless something is to be done first', () => {
  expect(read()).toMatchObject({ situation: 'Acompte reçu' })
  expect(read()).not.toHaveProperty('niveau')
  expect(read({ conventionFinancementId: undefined })).toMatchObject({ situation: 'Sans convention', niveau: 'rouge' })
  expect(read({}, paid(5_000_001))).toMatchObject({ situation: 'Trop-perçu', niveau: 'attention', tropPercu: 1 })
  expect(read({ reversement: 1 })).toMatchObject({ situation: 'Reversement demandé', niveau: 'attention' })
})

test('the balance is to be asked for from thirty days before its last day', () => {
  expect(read({ soldeLimite: '2025-02-14' })).toMatchObject({ situation: 'Acompte reçu' })
  expect(read({ soldeLimite: '2025-02-13' })).toMatchObject({ situation: 'Solde à demander', niveau: 'attention' })
  expect(read({ soldeLimite: '2025-02-13', soldeDemandeLe: '2025-01-02' })).toMatchObject({ situation: 'Acompte reçu' })
})

test('a line that is over says only that', () => {
  expect(read({ statut: 'abandonne', conventionFinancementId: undefined, reversement: 1 })).toMatchObject({ situation: 'Abandonné' })
})

test('a row names its funder and what it pays for, as the table does', () => {
  const actions = { actionsCpom: [anActionCpom({ id: 'a1', code: 'A1', nom: 'DLA' }), anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA' })] }
  expect(read({ nom: undefined, objetId: 'a2' } as Partial<LigneFinancement>, actions)).toMatchObject({
    financeur: 'État · Préfecture Exemple',
    publique: true,
    intitule: 'DLA 2024',
    objet: 'A2 · CRDVA',
  })
  expect(read({ repartition: elementsOf({ objetId: 'a1', montant: 1 }, { objetId: 'a2', montant: 2 }) }, actions)?.objet).toBe('A1, A2')
  expect(read({ dispositif: 'dla' })?.objet).toBe('dla')
  expect(read({ exercice: undefined } as Partial<LigneFinancement>)).toBeUndefined()
})

test('a private funder is not public; one of no known kind is when it is a collectivité', () => {
  const isPublic = (given: Parameters<typeof aStructure>[0]) => read({}, { structures: [aStructure({ id: 'f1', ...given })] })?.publique
  expect(isPublic({ typeFinanceur: 'prive' })).toBe(false)
  expect(isPublic({ typeFinanceur: 'fondation' })).toBe(false)
  expect(isPublic({ typeFinanceur: 'caisseDesDepots' })).toBe(true)
  expect(isPublic({ roles: { collectivite: true } })).toBe(true)
  expect(isPublic({})).toBe(false)
})
