import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { ModeleDocument, Tableau } from '../kernel/document'
import { aParcours, aStructure, aTemoignage, elementsOf, someParametres } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { compareReleves, relevesOf } from './releveCompare'
import { releveImpactDocument } from './releveImpactDocument'
import { releveImpactManques } from './releveImpactManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const tables = ({ blocs }: ModeleDocument) => blocs.filter((bloc): bloc is Tableau => bloc.type === 'tableau')

type Releve = Partial<NonNullable<Fiches['parcours']['releves']>[string]>

const before: Releve = { exercice: 2022, date: '2023-02-10', cdi: 2, etp: 2.4, resultat: -187_000, partSubventions: 68, visionStrategique: 'non' }
const after: Releve = { exercice: 2024, date: '2025-01-09', cdi: 2, etp: 3.5, resultat: 212_000, tresorerie: 0, partSubventions: 61, visionStrategique: 'oui' }
const parcours = (releves: Fiches['parcours']['releves'] = elementsOf(after, before), given: Partial<Fiches['parcours']> = {}) =>
  aParcours({ id: 'p', structureId: 's', releves, ...given })
const lireWith = (fiche: Fiches['parcours'], contenu: Contenu = {}) =>
  aLecture({ aujourdhui: '2025-01-15', parcours: [fiche], structures: [aStructure({ id: 's' })], parametres: [someParametres({ mentionFinanceurs: 'Financé.' })], ...contenu })
const paper = (fiche = parcours(), contenu: Contenu = {}) => releveImpactDocument(fiche, lireWith(fiche, contenu))

describe('what moved', () => {
  const lines = compareReleves(relevesOf(parcours()), ['cdi', 'cdd', 'etp', 'resultat', 'tresorerie', 'partSubventions', 'visionStrategique'])
  test('is said from the first relevé to the last, in the words of each figure; what no relevé knows has no line', () => {
    expect(lines.map(({ libelle, valeurs, ecart }) => [libelle, ...valeurs, ecart])).toEqual([
      ['CDI', '2', '2', 'Stable'],
      ['ETP', '2,4', '3,5', '+1,1'],
      ['Résultat net', '\u22121\u202F870,00\u00A0€', '2\u202F120,00\u00A0€', '+3\u202F990,00\u00A0€'],
      ['Trésorerie', 'n.c.', '0,00\u00A0€', 'n.c.'],
      ['Part des subventions', '68\u00A0%', '61\u00A0%', '\u22127\u00A0points'],
      ['Vision stratégique', 'Non', 'Oui', 'Progrès'],
    ])
  })

  test('is not known when the last relevé does not know the figure, whatever one between them says', () => {
    const releves = relevesOf(parcours(elementsOf<Releve>(before, { ...after, exercice: 2023 }, { exercice: 2024 })))
    expect(compareReleves(releves, ['etp'])).toEqual([{ libelle: 'ETP', valeurs: ['2,4', '3,5', 'n.c.'], ecart: 'n.c.' }])
  })
})

test('lays the year of the diagnostic beside those after, under the national criteria that have something to say', () => {
  const modele = paper()
  expect(modele.blocs.flatMap(bloc => (bloc.type === 'titre' && bloc.niveau === 2 ? [bloc.texte] : []))).toEqual(['Emploi', 'Santé économique et financière', 'Vision stratégique'])
  expect(tables(modele)[0]?.colonnes.map(({ titre }) => titre)).toEqual(['Indicateur', '2022 (N)', '2024 (N+2)', 'Évolution'])
})

describe('a testimonial', () => {
  const releves = (publicationAutorisee?: boolean) =>
    elementsOf<Releve>(before, { ...after, temoignage: 'Nous savons où nous allons.', ...(publicationAutorisee === undefined ? {} : { publicationAutorisee }) })
  test.each([[undefined], [false]])('is not printed when its publication is %s', autorisee => {
    expect(wordsOf(paper(parcours(releves(autorisee))))).not.toContain('Nous savons')
  })
  test('is printed once allowed', () => expect(wordsOf(paper(parcours(releves(true))))).toContain('Nous savons où nous allons.'))
  test('kept apart is printed as long as its consent lasts', () => {
    const temoignage = aTemoignage({ sujetId: 'p', texte: 'À notre rythme.', consentement: true, consentementLe: '2024-12-03', finAutorisation: '2025-01-14' })
    expect(wordsOf(paper(parcours(), { temoignages: [temoignage] }))).not.toContain('À notre rythme.')
    expect(wordsOf(paper(parcours(), { temoignages: [{ ...temoignage, finAutorisation: '2025-01-15' }] }))).toContain('À notre rythme.')
  })
})

test('lacks a second exercice: nothing can be compared with itself', () => {
  const blocking = (fiche: Fiches['parcours']) =>
    releveImpactManques(fiche, lireWith(fiche))
      .filter(({ gravite }) => gravite === 'bloquant')
      .map(({ champ, dans }) => [champ, ...(dans?.slice(1) ?? [])])
  expect(blocking(parcours())).toEqual([])
  expect(blocking(parcours(elementsOf<Releve>(before, { ...after, exercice: 2022 })))).toEqual([['releves']])
  expect(blocking(parcours(elementsOf<Releve>(before, { ...after, date: undefined })))).toEqual([['releves', 'date']])
  expect(textsOf(paper(aParcours())).join('\n')).not.toMatch(/undefined|NaN| {2}/)
})
