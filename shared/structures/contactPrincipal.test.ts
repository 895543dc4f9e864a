import { expect, test } from 'vitest'
import { aPersonne, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { contactPrincipal } from './contactPrincipal'

test('names the main contact of today with their function, not one whose function is over', () => {
  const structure = aStructure()
  const sonia = aPersonne({ nom: 'Sonia Keller', mandats: elementsOf({ structureId: structure.id, fonction: 'directrice', principal: true }) })
  const alain = aPersonne({ nom: 'Alain Dupré', mandats: elementsOf({ structureId: structure.id, fonction: 'président' }) })
  const partie = aPersonne({ nom: 'Ancienne Fictive', mandats: elementsOf({ structureId: structure.id, principal: true, fin: '2020-01-01' }) })
  expect(contactPrincipal(structure, aLecture({ structures: [structure], personnes: [alain, sonia, partie] }))).toBe('Sonia Keller · directrice')
  expect(contactPrincipal(structure, aLecture({ structures: [structure], personnes: [partie] }))).toBeUndefined()
})
