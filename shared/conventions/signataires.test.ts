import { expect, test } from 'vitest'
import { aConvention, anIngenierie, aPersonne, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { pes21EnVigueur, prestataireEnVigueur, structureEnVigueur } from './signataires'

const structure = aStructure()
const ancien = aPersonne({
  nom: 'Alain Dupré',
  civilite: 'm',
  mandats: elementsOf({ structureId: structure.id, fonction: 'président', representantLegal: true, debut: '2020-01-01', fin: '2024-12-31' }),
})
const nouvelle = aPersonne({ nom: 'Sonia Keller', mandats: elementsOf({ structureId: structure.id, fonction: 'présidente', representantLegal: true, debut: '2025-01-01' }) })
const lire = aLecture({ structures: [structure], personnes: [ancien, nouvelle], aujourdhui: '2025-01-15' })

test('names who was in office on the day of the signature, and says which day', () => {
  expect(structureEnVigueur(aConvention({ structureId: structure.id, dateSignature: '2024-11-05' }), lire)).toBe(
    'M.\u00A0Alain Dupré, président, en fonction le 5\u00A0novembre\u00A02024',
  )
  expect(structureEnVigueur(aConvention({ structureId: structure.id }), lire)).toBe('Sonia Keller, présidente, en fonction le 15\u00A0janvier\u00A02025')
})

test('says nothing when nobody of the PES21 may sign that day', () => {
  expect(pes21EnVigueur(aConvention({ dateSignature: '2024-11-05' }), lire)).toBeUndefined()
})

test('a tripartite is signed for the prestataire of its ingénierie too; several structures each sign a letter instead', () => {
  const convention = aConvention({ type: 'tripartite', ingenierieId: 'i', dateSignature: '2024-11-05' })
  const withIngenierie = (type: 'individuelle' | 'collective') =>
    aLecture({ structures: [structure], personnes: [ancien, nouvelle], ingenieries: [anIngenierie({ id: 'i', type, prestataireId: structure.id })], aujourdhui: '2025-01-15' })
  expect(prestataireEnVigueur(convention, withIngenierie('individuelle'))).toContain('Alain Dupré, président')
  expect(prestataireEnVigueur({ ...convention, type: 'partenariat' }, withIngenierie('individuelle'))).toBeUndefined()
  expect(structureEnVigueur(convention, withIngenierie('collective'))).toBe('Chaque structure signe une lettre d’engagement.')
})
