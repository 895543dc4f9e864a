import { expect, test } from 'vitest'
import { aConvention, elementsOf } from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import type { Convention } from './convention'

const complete = aConvention({
  type: 'partenariat',
  statut: 'signee',
  numero: '2024-001',
  structureId: 's1',
  objet: 'Soirées du Club',
  debut: '2024-06-01',
  fin: '2025-05-31',
  dateSignature: '2024-05-20',
  montant: 100_000,
  echeancier: elementsOf({ montant: 60_000 }, { montant: 40_000 }),
})
const said = (change: Partial<Convention>) => constatsOf('conventions', { ...complete, ...change }, aLecture({ aujourdhui: '2025-01-15' }))

test('a complete convention has nothing missing', () => expect(said({})).toEqual([]))

test.each<[string, Partial<Convention>, string]>([
  ['ends before it begins', { debut: '2025-06-01' }, '! fin'],
  ['is signed after it began', { dateSignature: '2024-06-02' }, 'dateSignature'],
  ['is signed on no day', { dateSignature: undefined }, '! dateSignature'],
  ['has instalments one cent short', { echeancier: elementsOf({ montant: 60_000 }, { montant: 39_999 }) }, '! echeancier'],
  ['is terminated without a reason', { statut: 'resiliee' }, '! resiliationMotif'],
  ['has come to its end', { fin: '2025-01-14' }, 'fin'],
  ['has no object', { objet: undefined }, 'objet'],
  ['is signed without a number', { numero: undefined }, 'numero'],
  ['is an accompagnement without a parcours', { type: 'accompagnementDla' }, 'parcoursId'],
  ['ends in 2032', { fin: '2032-05-31' }, 'fin'],
])('a convention that %s is told', (_what, change, constat) => expect(said(change)).toEqual([constat]))

test('one number is one convention', () => {
  expect(constatsOf('conventions', complete, aLecture({ aujourdhui: '2025-01-15', conventions: [complete, aConvention({ numero: '2024-001' })] }))).toEqual(['! numero'])
})

test('instalments are judged once the amount is known', () => expect(said({ montant: undefined })).toEqual([]))
