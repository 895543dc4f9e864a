import { expect, test } from 'vitest'
import { aPersonne, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { fonctionActuelle, mandatsEnVigueur, representantLegal, signatairePes21 } from './mandats'
import { nomCourt } from './nomCourt'

const directeur = aPersonne({ nom: 'Bernard Colas', mandats: elementsOf({ fonction: 'directeur', representantLegal: true, principal: true, fin: '2024-12-31' }) })
const directrice = aPersonne({
  nom: 'Hélène Vasseur',
  mandats: elementsOf({ fonction: 'coordinatrice DLA', fin: '2024-12-31' }, { fonction: 'directrice', representantLegal: true, principal: true, debut: '2025-01-01' }),
})
const president = aPersonne({ nom: 'Alain Dupré', mandats: elementsOf({ fonction: 'président', representantLegal: true, debut: '2020-05-28' }) })
const dirigeante = aPersonne({
  nom: 'Sonia Keller',
  mandats: elementsOf({ structureId: 's1', fonction: 'directrice', representantLegal: true, debut: '2022-01-01' }, { structureId: 's2', fonction: 'trésorière' }),
})
const lire = aLecture({ personnes: [directeur, directrice, president, dirigeante] })

test.each([
  ['2024-12-31', 'Bernard Colas', 'directeur'],
  ['2025-01-01', 'Hélène Vasseur', 'directrice'],
])('on %s the PES21 is signed for by %s, %s', (jour, nom, fonction) => {
  const signataire = signatairePes21(lire, jour)
  expect([signataire?.personne.nom, signataire?.mandat.fonction]).toEqual([nom, fonction])
})

test('the person chosen signs when their mandate is in force, and nobody in their place when it is not', () => {
  expect(signatairePes21(lire, '2024-06-01', president.id)?.personne.nom).toBe('Alain Dupré')
  expect(signatairePes21(lire, '2024-06-01', directrice.id)).toBeUndefined()
})

test('a function in a structure never signs for the PES21, nor the other way round', () => {
  expect(representantLegal(lire, 's1', '2024-06-01')?.personne.nom).toBe('Sonia Keller')
  expect(representantLegal(lire, 's1', '2021-12-31')).toBeUndefined()
  expect(representantLegal(lire, 's2', '2024-06-01')).toBeUndefined()
  expect(representantLegal(lire, undefined, '2024-06-01')).toBeUndefined()
  expect(mandatsEnVigueur(lire, undefined, '2024-06-01').map(({ personne }) => personne.nom)).toEqual(['Bernard Colas', 'Alain Dupré', 'Hélène Vasseur'])
})

test('a person is shown with the function they hold today', () => {
  expect(fonctionActuelle(directrice, '2024-11-05')?.fonction).toBe('coordinatrice DLA')
  expect(fonctionActuelle(directrice, '2025-01-15')?.fonction).toBe('directrice')
  expect(fonctionActuelle(directeur, '2025-01-15')).toBeUndefined()
})

test.each([
  ['Hélène Vasseur', 'H. Vasseur'],
  ['Jean-Paul Le Bris', 'J.-P. Le Bris'],
  ['Élise de la Tour', 'É. de la Tour'],
  ['Colas', 'Colas'],
])('%s is shortened to %s', (nom, court) => expect(nomCourt(nom)).toBe(court))
