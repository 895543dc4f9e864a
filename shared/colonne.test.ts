import { expect, test } from 'vitest'
import { columnsOf } from './colonne'
import { descripteurs } from './descripteurs'
import type { Collection, Fiches } from './fiches'
import type { Lecture } from './lecture'
import { Parcours } from './parcours/parcours'
import { Structure } from './structures/structure'
import { aNomenclature, anAccompagnementCrdva, anEchange, aParcours, aPersonne, aProjet, aStructure, setOf } from './testing/builders'
import { aLecture } from './testing/lecture'

const plume = aStructure({
  nom: 'Le Cri de la Plume',
  commune: '21231',
  secteur: 'culture',
  roles: setOf('accompagnee'),
  familleEss: 'association',
  siret: '90001234500014',
  adherentPes21: false,
})
const helene = aPersonne({ nom: 'Hélène Vasseur' })
const parcours = aParcours({ structureId: plume.id, chargeMissionId: helene.id, dateAccueil: '2023-03', etp: 3.4 })
const lire = aLecture({
  structures: [plume],
  personnes: [helene],
  parcours: [parcours],
  nomenclatures: [
    aNomenclature({ liste: 'secteurs', code: 'culture', libelle: 'Culture' }),
    aNomenclature({ liste: 'roles', code: 'accompagnee', libelle: 'Structure accompagnée' }),
  ],
  accompagnementsCrdva: [anAccompagnementCrdva({ structureId: plume.id, date: '2022-02' })],
  echanges: [anEchange({ sujetId: parcours.id, date: '2024-12-12' })],
})
const cell = <C extends Collection>(collection: C, id: string, fiche: Fiches[C], lecture: Lecture = lire) =>
  descripteurs[collection].colonnes.find(colonne => colonne.id === id)?.valeur(fiche, lecture)

test('a column takes its label, kind and format from the schema, and stays hidden unless said', () => {
  expect(columnsOf(Structure)('siret')).toMatchObject({ id: 'siret', label: 'SIRET', kind: 'texte', format: 'siret', visible: false, filtre: false })
  expect(columnsOf(Parcours)('etp', 'visible')).toMatchObject({ label: 'ETP à l’accueil', kind: 'decimal', visible: true })
})

test('codes, choices, sets, communes and references are shown in words; dates, numbers and booleans stay as stored', () => {
  expect(cell('structures', 'secteur', plume)).toBe('Culture')
  expect(cell('structures', 'familleEss', plume)).toBe('Association')
  expect(cell('structures', 'roles', plume)).toBe('Structure accompagnée')
  expect(cell('structures', 'commune', plume)).toBe('Dijon')
  expect(cell('structures', 'epci', plume)).toBe('Dijon Métropole')
  expect(cell('structures', 'adherentPes21', plume)).toBe(false)
  expect(cell('parcours', 'structureId', parcours)).toBe('Le Cri de la Plume')
  expect(cell('parcours', 'chargeMissionId', parcours)).toBe('H. Vasseur')
  expect(cell('parcours', 'dateAccueil', parcours)).toBe('2023-03')
  expect(cell('parcours', 'etp', parcours)).toBe(3.4)
})

test('what is unknown is undefined, never empty text', () => {
  const bare = aStructure()
  const unknown = descripteurs.structures.colonnes.filter(({ id }) => id !== 'nom').map(({ valeur }) => valeur(bare, aLecture({ structures: [bare] })))
  expect(unknown.filter(value => value !== undefined && value !== '')).toEqual([])
})

test('a structure shows its dispositifs, the latest first, with its stage, who follows it and the last contact', () => {
  const row = ['dispositif', 'etape', 'suiviPar', 'dernierContact'].map(id => cell('structures', id, plume))
  expect(row).toEqual(['DLA, CRDVA', 'Accueil', 'H. Vasseur', '2024-12-12'])
  const ecole = aStructure({ nom: 'École Comestible' })
  const projet = aProjet({ structureId: ecole.id, stade: 'postCreation', debut: '2022' })
  const autre = aLecture({ structures: [ecole], projets: [projet], echanges: [anEchange({ sujetId: projet.id, date: '2024-11-14' })] })
  expect(['dispositif', 'etape', 'dernierContact'].map(id => cell('structures', id, ecole, autre))).toEqual(['Bénéfice Créa', 'Post-création', '2024-11-14'])
})
