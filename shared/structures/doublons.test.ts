import { expect, test } from 'vitest'
import { aStructure } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { findDoublons } from './doublons'
import { isNear, nameKey } from './nomCompare'

const dijon = '21231'
const structures = [
  aStructure({ nom: 'Le Cri de la Plume', siret: '90001234500014', commune: dijon }),
  aStructure({ nom: 'Aninomade', rna: 'W212009999' }),
  aStructure({ nom: 'Centre de ressources dijonnais de la vie associative', commune: dijon }),
  aStructure({ nom: 'Maison des associations', sigle: 'MDA' }),
  aStructure({ nom: 'La Boucle', commune: '21611' }),
]
const lire = aLecture({ structures })
const found = (candidate: Parameters<typeof findDoublons>[1]) => findDoublons(lire, candidate).map(({ structure, raison }) => `${structure.nom} : ${raison}`)

test.each([['Association Le Cri de la Plume'], ['le cri de la plume'], ['Cri de la Plume'], ['LE CRI-DE-LA-PLUME'], ['Le Cris de la Plumes']])(
  '« %s » is told to be Le Cri de la Plume',
  nom => expect(found({ nom })).toEqual(['Le Cri de la Plume : Même nom']),
)

test.each([
  ['Sombornon', 'Sombernon'],
  ['Ani’nomade', 'Aninomade'],
  ['Bénéfices’Créa', 'Bénéfice Créa'],
  ['Les Ateliers Fictifs', 'Asso. Atelier Fictif'],
  ['Atelier du Lac', 'Atleier du Lac'],
  ['Talnat', 'Talant'],
])('« %s » and « %s » are thought to be one', (a, b) => expect(nameKey(a) === nameKey(b) || isNear(nameKey(a), nameKey(b))).toBe(true))

test.each([
  ['Mobil', 'Habil'],
  ['ABC', 'ABD'],
  ['Aidants Vivants', 'Ateliers Vivants'],
])('« %s » and « %s » are two', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b))
  expect(isNear(nameKey(a), nameKey(b))).toBe(false)
})

test('SIRET and RNA are proof, whatever the name', () => {
  expect(found({ nom: 'Autre nom', siret: '90001234500014' })).toEqual(['Le Cri de la Plume : Même SIRET'])
  expect(found({ nom: 'Autre nom', rna: 'W212009999' })).toEqual(['Aninomade : Même numéro RNA'])
  expect(found({ nom: 'Autre nom', siret: '90001234500022' })).toEqual(['Le Cri de la Plume : Même SIREN : un autre établissement'])
})

test('a sigle is known from its letters, typed as the name or beside it', () => {
  expect(found({ nom: 'CRDVA' })).toEqual(['Centre de ressources dijonnais de la vie associative : Ce sigle est formé de ses initiales'])
  expect(found({ nom: 'MDA' })).toEqual(['Maison des associations : Son sigle est MDA'])
  expect(found({ nom: 'Les Doyens Actifs', sigle: 'M.D.A.' })).toEqual(['Maison des associations : Même sigle'])
})

test('the same commune makes it surer, another one tells for two structures', () => {
  expect(found({ nom: 'La Boucle', commune: '21611' })).toEqual(['La Boucle : Même nom, même commune'])
  expect(found({ nom: 'La Boucle', commune: dijon })).toEqual(['La Boucle : Même nom, dans une autre commune'])
  expect(found({ nom: 'La Bouche' })).toEqual(['La Boucle : Nom presque identique'])
  expect(found({ nom: 'La Bouche', commune: dijon })).toEqual([])
})

test('a structure is never its own duplicate, and an empty name has none', () => {
  expect(found({ nom: 'Aninomade', sauf: structures[1]?.id })).toEqual([])
  expect(found({ nom: '' })).toEqual([])
  expect(found({ nom: 'Association' })).toEqual([])
})
