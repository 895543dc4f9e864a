import { expect, test } from 'vitest'
import { aParcours, aStructure, elementsOf, setOf } from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import type { Structure } from './structure'

const complete = aStructure({ roles: setOf('accompagnee'), siret: '90001234500014', formeJuridique: '9220', secteur: 'culture', commune: '21231', codePostal: '21000' })
const said = (change: Partial<Structure>, others: readonly Structure[] = []) => {
  const structure = { ...complete, ...change }
  return constatsOf('structures', structure, aLecture({ aujourdhui: '2025-01-15', structures: [structure, ...others] }))
}

test('a partner needs a name and nothing else; an accompanied structure must be described', () => {
  const partner = aStructure({ roles: setOf('organisme') })
  expect(constatsOf('structures', partner, aLecture({ structures: [partner] }))).toEqual([])
  expect(constatsOf('structures', partner, aLecture({ structures: [partner], parcours: [aParcours({ structureId: partner.id })] }))).toEqual([
    'siret',
    'formeJuridique',
    'secteur',
    'commune',
  ])
})

test('a complete structure has nothing missing; a RNA stands for a SIRET', () => {
  expect(said({})).toEqual([])
  expect(said({ siret: undefined, rna: 'W212009999' })).toEqual([])
})

test.each<[string, Partial<Structure>, string]>([
  ['is without a name', { nom: ' ' }, '! nom'],
  ['has the postcode of another commune', { codePostal: '21300' }, 'codePostal'],
  ['is created tomorrow', { dateCreation: '2025-01-16' }, '! dateCreation'],
  ['has a NAF code of no known nomenclature', { naf: '94.99Z' }, 'nafVersion'],
  ['has more ETP than people', { effectifs: elementsOf({ exercice: 2024, salaries: 3, etp: 4 }) }, 'effectifs'],
  ['has an agrément that ends before it begins', { agrements: elementsOf({ debut: '2024-02-01', fin: '2024-01-01' }) }, '! agrements'],
  ['has a zonage of no year', { zonages: elementsOf({ zonage: 'qpv' }) }, 'zonages'],
  ['appears in the Journal officiel in 2032', { dateJo: '2032-01-01' }, 'dateJo'],
])('a structure that %s is told', (_what, change, constat) => expect(said(change)).toContain(constat))

test('a creation known by its quarter is to come only before that quarter', () => {
  expect(said({ dateCreation: '2025-T1' })).toEqual([])
  expect(said({ dateCreation: '2025-T2' })).toEqual(['! dateCreation'])
})

test('one SIRET is one structure; one name in one commune most likely is', () => {
  expect(said({}, [aStructure({ nom: 'Autre', siret: complete.siret })])).toEqual(['! siret'])
  expect(said({}, [aStructure({ commune: '21231' })])).toEqual(['nom'])
  expect(said({}, [aStructure({ commune: '21166' })])).toEqual([])
})
