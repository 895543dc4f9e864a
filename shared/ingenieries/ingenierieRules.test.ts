import { expect, test } from 'vitest'
import { anIngenierie, elementsOf, someParametres } from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import type { Ingenierie } from './ingenierie'

const place = (n: number) => ({ structureId: `s${n}`, parcoursId: `pa${n}` })
const complete = anIngenierie({
  code: 'ING-2024-001',
  type: 'individuelle',
  statut: 'enCours',
  structures: elementsOf(place(1)),
  chargeMissionId: 'p1',
  thematique: 'gestion-financiere',
  joursPrevus: 5,
  joursRealises: 4.5,
  tarifJour: 100_000,
  dateDebut: '2023-T4',
  dateFin: '2023-12',
  dateBilan: '2024-01-15',
})
const lire = aLecture({ parametres: [someParametres({ plafondIngenierieCollective: 2 })] })
const said = (change: Partial<Ingenierie>) => constatsOf('ingenieries', { ...complete, ...change }, lire)

test('a complete ingénierie has nothing missing, with dates known no better than a quarter', () => expect(said({})).toEqual([]))

test.each<[string, Partial<Ingenierie>, string]>([
  ['is individual for two', { structures: elementsOf(place(1), place(2)) }, '! structures'],
  ['is individual for none', { structures: {} }, '! structures'],
  ['is collective for one', { type: 'collective' }, '! structures'],
  ['is collective beyond the ceiling', { type: 'collective', structures: elementsOf(place(1), place(2), place(3)) }, 'structures'],
  ['takes a structure twice', { type: 'collective', structures: elementsOf(place(1), place(1)) }, 'structures'],
  ['is tied to no parcours', { structures: elementsOf({ structureId: 's1' }) }, 'structures'],
  ['spends more days than planned', { joursRealises: 6 }, '! joursRealises'],
  ['has a code of its own fashion', { code: 'ING 24' }, 'code'],
  ['began on no known date', { dateDebut: undefined }, '! dateDebut'],
  ['ends before it begins', { dateFin: '2023-09' }, '! dateFin'],
  ['is reviewed before it ends', { dateBilan: '2023-11-30' }, '! dateBilan'],
  ['pleases at 6 out of 5', { satisfactionStructure: 6 }, '! satisfactionStructure'],
  ['costs more than its budget', { budgetMax: 449_999 }, 'budgetMax'],
  ['has a bill whose taxes do not add up', { factures: elementsOf({ ht: 10_000, tva: 2_000, ttc: 12_001 }) }, '! factures'],
  ['is billed beyond its cost', { factures: elementsOf({ ttc: 300_000 }, { ttc: 160_000 }) }, '! factures'],
  ['asks the structure more than it costs', { participationStructure: 500_000 }, 'participationStructure'],
])('an ingénierie that %s is told', (_what, change, constat) => expect(said(change)).toContain(constat))

test('an abandoned one is asked for its reason and nothing else', () => {
  const { id } = complete
  expect(constatsOf('ingenieries', { id, type: 'collective', statut: 'abandonnee' }, lire)).toEqual(['! abandonMotif'])
})
