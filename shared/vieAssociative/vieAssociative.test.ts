import { expect, test } from 'vitest'
import { anAdhesion, aPersonne, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { adhesionsOf } from './adhesionsOf'
import { conseilOf } from './conseil'

test('the adhésions of a year are told by who, what was paid and what is to chase; an offered one owes nothing', () => {
  const lire = aLecture({
    personnes: [aPersonne({ id: 'p' }), aPersonne({ id: 'q' })],
    structures: [aStructure({ id: 's' })],
    adhesions: [
      anAdhesion({ id: '1', adherentId: 'p', montant: 1500, payeeLe: '2024-02-01' }),
      anAdhesion({ id: '2', adherentId: 's', montant: 5000 }),
      anAdhesion({ id: '3', adherentId: 'q', reglement: 'offerte' }),
      anAdhesion({ id: '4', adherentId: 'q', annee: 2025, montant: 1500 }),
      anAdhesion({ id: '5', adherentId: 'q' }),
    ],
  })
  expect(adhesionsOf(lire, 2024)).toEqual({ personnes: ['1', '3', '5'], structures: ['2'], payees: ['1'], aPayer: ['2', '5'], recu: 1500, attendu: 5000 })
  expect(adhesionsOf(lire, 2025)).toMatchObject({ aPayer: ['4'], recu: 0, attendu: 1500 })
})

test('the board of a day is the bureau then the council, the president first; employees and ended mandates are not of it', () => {
  const held = (nom: string, ...mandats: Parameters<typeof elementsOf>) => aPersonne({ nom, mandats: elementsOf(...mandats) })
  const lire = aLecture({
    personnes: [
      held('S', { instance: 'bureau', fonction: 'secrétaire', debut: '2024-05-28' }),
      held('T', { instance: 'bureau', fonction: 'trésorier' }),
      held('A', { instance: 'conseil', fonction: 'administratrice' }),
      held('P', { instance: 'bureau', fonction: 'président', representantLegal: true }),
      held('D', { instance: 'equipe', fonction: 'directeur', representantLegal: true }),
      held('V', { instance: 'bureau', fonction: 'vice-présidente', fin: '2024-05-28' }),
      held('E', { instance: 'bureau', fonction: 'présidente', structureId: 'autre' }),
    ],
  })
  expect(conseilOf(lire, '2024-05-27').map(({ personne }) => personne.nom)).toEqual(['P', 'T', 'V', 'A'])
  expect(conseilOf(lire, '2024-12-31').map(({ personne }) => personne.nom)).toEqual(['P', 'S', 'T', 'A'])
})
