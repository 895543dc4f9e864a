import { expect, test } from 'vitest'
import { type Chiffre, canonique } from './canonique'
import { comparerChiffres } from './chiffresChanges'
import { sceauOf, scelleOf } from './sceau'

const chiffre = (cle: string, valeur: string, ...fiches: string[]): Chiffre => ({ cle, libelle: `Chiffre ${cle}`, valeur, fiches })
const sent = [chiffre('a', '2', 'f1', 'f2'), chiffre('b', '7'), chiffre('c', '', 'f9')]

test('a figure that moved is told then and now, with the records that came and went', () => {
  expect(comparerChiffres(sent, [chiffre('a', '3', 'f2', 'f3', 'f4'), chiffre('b', '7'), chiffre('c', '', 'f9')])).toEqual([
    { libelle: 'Chiffre a', avant: '2', maintenant: '3', ajoutees: ['f3', 'f4'], retirees: ['f1'] },
  ])
})

test('the same figure of other records differs; unknown is absent on its side; one that is gone or new is told', () => {
  expect(comparerChiffres(sent, [chiffre('a', '2', 'f1', 'f3'), chiffre('c', '5', 'f9'), chiffre('d', '1')])).toEqual([
    { libelle: 'Chiffre a', avant: '2', maintenant: '2', ajoutees: ['f3'], retirees: ['f2'] },
    { libelle: 'Chiffre c', maintenant: '5', ajoutees: [], retirees: [] },
    { libelle: 'Chiffre d', maintenant: '1', ajoutees: [], retirees: [] },
    { libelle: 'Chiffre b', avant: '7', ajoutees: [], retirees: [] },
  ])
  expect(comparerChiffres(sent, sent)).toEqual([])
})

test('figures are kept by the seal and are part of its fingerprint; a paper without any is sealed as it was', () => {
  const scellable = { donnees: [], mots: [{ titre: 'A', texte: 'b' }], chiffres: sent }
  expect(scelleOf(sceauOf(scellable, '2025-03-12', 'x'))).toEqual(scellable)
  expect(canonique(scellable)).not.toBe(canonique({ ...scellable, chiffres: [chiffre('a', '2', 'f1')] }))
  expect(canonique({ donnees: [], mots: scellable.mots })).toBe('{"donnees":[],"mots":[["A","b"]]}')
})
