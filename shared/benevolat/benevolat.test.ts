import { expect, test } from 'vitest'
import { aMissionBenevole, aPersonne, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { benevolatOf, heuresOf, valoriser } from './benevolat'

const parametres = [someParametres({ tauxBenevolat: elementsOf({ annee: 2023, taux: 1152 }, { annee: 2024, taux: 1165 }) })]
const personnes = [aPersonne({ id: 'a', nom: 'Agathe Exemple' }), aPersonne({ id: 'b', nom: 'Basile Témoin' })]
const jury = aMissionBenevole({
  id: 'jury',
  personneId: 'a',
  heures: elementsOf({ date: '2024-10-04', nombre: 4 }, { date: '2024-11', nombre: 0.1 }, { date: '2023-11', nombre: 7 }),
})
const mentorat = aMissionBenevole({ id: 'mentorat', personneId: 'b', heures: elementsOf({ date: '2024', nombre: 12.25 }) })
const animation = aMissionBenevole({ id: 'animation', personneId: 'a', heures: elementsOf({ date: '2024-07-09', nombre: 0.2 }, { nombre: 3 }) })

test('hours count in the year they are dated of, and those without a date in none', () => {
  expect([2022, 2023, 2024].map(annee => heuresOf(jury, annee))).toEqual([0, 7, 4.1])
  const lire = aLecture({ personnes, parametres, missionsBenevoles: [jury, mentorat, animation] })
  expect(benevolatOf(lire, 2024)).toMatchObject({ heures: 16.55, sansDate: ['animation'] })
})

test('a volunteer’s hours × the rate of that year make the amount of 864 and 875, in cents', () => {
  const lire = aLecture({ personnes, parametres, missionsBenevoles: [jury, mentorat, animation] })
  const { taux, valeur, dons } = benevolatOf(lire, 2024)
  expect([taux, valeur]).toEqual([1165, 19_281])
  expect(dons).toEqual([
    { personneId: 'b', heures: 12.25, valeur: 14_271, missions: ['mentorat'] },
    { personneId: 'a', heures: 4.3, valeur: 5_010, missions: ['jury', 'animation'] },
  ])
  expect(benevolatOf(lire, 2023)).toMatchObject({ taux: 1152, heures: 7, valeur: 8_064 })
})

test('without a rate for the year the hours are known and their worth is not: never zero', () => {
  const lire = aLecture({ personnes, parametres, missionsBenevoles: [aMissionBenevole({ personneId: 'a', heures: elementsOf({ date: '2025-01-10', nombre: 2 }) })] })
  const benevolat = benevolatOf(lire, 2025)
  expect(benevolat).toEqual({ heures: 2, dons: [expect.objectContaining({ heures: 2 })], sansDate: [] })
  expect('valeur' in (benevolat.dons[0] ?? {})).toBe(false)
  expect([valoriser(0, 1165), valoriser(2, undefined)]).toEqual([0, undefined])
})

test('a mission under way is of the year even before its hours are given, not of the years around it nor of one to come', () => {
  const open = aMissionBenevole({ id: 'm', personneId: 'a', debut: '2023-09' })
  const closed = aMissionBenevole({ id: 'n', personneId: 'b', debut: '2023', fin: '2023-12-31' })
  const lire = aLecture({ personnes, missionsBenevoles: [open, closed], aujourdhui: '2025-01-14' })
  expect([2022, 2023, 2024, 2025, 2026].map(annee => benevolatOf(lire, annee).dons.flatMap(({ missions }) => missions))).toEqual([[], ['m', 'n'], ['m'], ['m'], []])
})
