import { expect, test } from 'vitest'
import { put } from './put'

test('puts a value at its place and leaves the rest', () => {
  const fiche = { id: 's1', nom: 'Aninomade', roles: { accompagnee: true } }
  expect(put(fiche, ['roles', 'prestataire'], true)).toEqual({ id: 's1', nom: 'Aninomade', roles: { accompagnee: true, prestataire: true } })
  expect(put(fiche, ['nom'], undefined)).toEqual({ id: 's1', roles: { accompagnee: true } })
  expect(fiche.nom).toBe('Aninomade')
})

test('begins an element that was not there', () => {
  expect(put({ id: 's1' }, ['contacts', 'c1', 'nom'], 'Sonia')).toEqual({ id: 's1', contacts: { c1: { nom: 'Sonia' } } })
})
