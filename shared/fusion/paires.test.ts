import { describe, expect, test } from 'vitest'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import { aPersonne, aStructure, elementsOf, setOf } from '../testing/builders'
import { pairesOf } from './paires'
import { ressemblancesOf } from './ressemblances'

const structures = (...fiches: Structure[]): string[] =>
  pairesOf(fiches.flatMap(fiche => ressemblancesOf('structures', fiche).map(marque => ({ ...marque, fiche })))).map(
    ({ fiches: [a, b], raison }) => `${a.nom} = ${b.nom} : ${raison}`,
  )
const personnes = (...fiches: Personne[]): string[] =>
  pairesOf(fiches.flatMap(fiche => ressemblancesOf('personnes', fiche).map(marque => ({ ...marque, fiche })))).map(
    ({ fiches: [a, b], raison }) => `${a.nom} = ${b.nom} : ${raison}`,
  )

describe('two structures are probably one', () => {
  test('by their SIRET, whatever they are called, and once for all their marks', () => {
    const siret = '77821234500018'
    expect(structures(aStructure({ nom: 'Atelier', siret, commune: '21231' }), aStructure({ nom: 'L’atelier', siret, commune: '21231' }))).toEqual([
      'Atelier = L’atelier : Même SIRET',
    ])
  })

  test('by their name and commune, however it is written; not in two communes', () => {
    const [dijon, dijonAussi, chenove] = [
      aStructure({ nom: 'Association Les Ateliers', commune: '21231' }),
      aStructure({ nom: 'ATELIER', commune: '21231' }),
      aStructure({ nom: 'L’atelier', commune: '21166' }),
    ]
    expect(structures(dijon, dijonAussi, chenove)).toEqual(['Association Les Ateliers = ATELIER : Même nom, même commune'])
  })

  test('by their name alone when the commune of one is not known', () => {
    expect(structures(aStructure({ nom: 'Atelier', commune: '21231' }), aStructure({ nom: 'Atelier' }))).toEqual(['Atelier = Atelier : Même nom, commune à vérifier'])
  })

  test('the surest first: a number before a name, a name before the same company', () => {
    const found = structures(
      aStructure({ nom: 'Siège', siret: '77821234500018' }),
      aStructure({ nom: 'Agence', siret: '77821234500026' }),
      aStructure({ nom: 'Recyclade', commune: '21231' }),
      aStructure({ nom: 'La Recyclade', commune: '21231' }),
      aStructure({ nom: 'A', rna: 'W212000001' }),
      aStructure({ nom: 'B', rna: 'W212000001' }),
    )
    expect(found.map(pair => pair.split(' : ')[1])).toEqual(['Même numéro RNA', 'Même nom, même commune', 'Même SIREN'])
  })

  test('not when the office told them apart, on either record', () => {
    const one = aStructure({ nom: 'Atelier', commune: '21231' })
    const other = aStructure({ nom: 'Atelier', commune: '21231', distinctesDe: setOf(one.id) })
    expect([structures(one, other), structures(other, one)]).toEqual([[], []])
  })

  test('a name that many bear does not make a pair of each two of them', () => {
    expect(structures(...Array.from({ length: 200 }, () => aStructure({ nom: 'Foyer rural', commune: '21231' }))).length).toBeLessThan(200 * 6)
  })
})

describe('two people are probably one', () => {
  test('by their name in one structure, in whichever order it is written', () => {
    const mandats = elementsOf({ structureId: 's1' })
    expect(
      personnes(aPersonne({ nom: 'Nora Petit', mandats }), aPersonne({ nom: 'PETIT Nora', mandats }), aPersonne({ nom: 'Nora Petit', mandats: elementsOf({ structureId: 's2' }) })),
    ).toEqual(['Nora Petit = PETIT Nora : Même nom, même structure'])
  })

  test('by their mail, and by their name when it is not known where one of them is', () => {
    expect(personnes(aPersonne({ nom: 'N. Petit', mail: 'Nora@exemple.fr' }), aPersonne({ nom: 'Nora Petit', mail: 'nora@exemple.fr' }))).toEqual([
      'N. Petit = Nora Petit : Même mail',
    ])
    expect(personnes(aPersonne({ nom: 'Nora Petit' }), aPersonne({ nom: 'Nora Petit', mandats: elementsOf({ structureId: 's1' }) }))).toEqual([
      'Nora Petit = Nora Petit : Même nom, structure à vérifier',
    ])
  })
})
