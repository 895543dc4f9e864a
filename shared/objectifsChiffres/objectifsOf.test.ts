import { expect, test } from 'vitest'
import { figures } from '../chiffres/figures'
import { chiffreLabels } from '../chiffres/libelles'
import { anObjectifChiffre, aSeance, aStructure } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { titres } from '../titres'
import { objectifsOf } from './objectifsOf'

const club = (n: number, annee: number) => Array.from({ length: n }, () => aSeance({ type: 'club', date: String(annee) }))

test('the choices of an objective are exactly the figures of the year', () => {
  expect(figures.map(({ code }) => code).sort()).toEqual(Object.keys(chiffreLabels).sort())
  const lire = aLecture()
  for (const { code, libelle } of figures) expect(libelle(lire)).toBe(chiffreLabels[code])
})

test('an objective stands beside what the figure did that year, with the records that make it', () => {
  const seances = [...club(3, 2024), ...club(1, 2023)]
  const lire = aLecture({
    seances,
    structures: [aStructure({ id: 'v', nom: 'Ville' })],
    objectifsChiffres: [
      anObjectifChiffre({ id: 'f', chiffre: 'club.rencontres', cible: 2, financeurId: 'v', commentaire: 'Convention' }),
      anObjectifChiffre({ id: 'p', chiffre: 'club.rencontres', cible: 4 }),
      anObjectifChiffre({ id: 'z', chiffre: 'formations.cours', cible: 0 }),
      anObjectifChiffre({ id: 'n', chiffre: 'club.rencontres' }),
      anObjectifChiffre({ id: 'y', chiffre: 'club.rencontres', annee: 2023, cible: 3 }),
    ],
  })
  const told = objectifsOf(lire, 2024)
  expect(told.map(({ id, cible, realise, taux, financeur }) => [id, cible, realise, taux, financeur])).toEqual([
    ['z', 0, 0, undefined, undefined],
    ['p', 4, 3, 75, undefined],
    ['f', 2, 3, 150, 'Ville'],
  ])
  expect(told[1]?.fiches).toEqual(seances.slice(0, 3).map(({ id }) => id))
  expect(objectifsOf(lire, 2023).map(({ taux }) => taux)).toEqual([33.3])
  expect(objectifsOf(lire, 2025)).toEqual([])
})

test('an objective is named by the label of its figure', () => {
  expect(titres.objectifsChiffres(anObjectifChiffre({ chiffre: 'club.rencontres' }), aLecture())).toBe('Rencontres du Club des entrepreneurs · 2024')
})
