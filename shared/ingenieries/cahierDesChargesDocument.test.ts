import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { aDiagnostic, anIngenierie, aParcours, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { cahierDesChargesDocument } from './cahierDesChargesDocument'
import { cahierDesChargesManques } from './cahierDesChargesManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const headings = ({ blocs }: ModeleDocument): string[] => blocs.flatMap(bloc => (bloc.type === 'titre' ? [bloc.texte] : []))
const tables = ({ blocs }: ModeleDocument) => blocs.filter((bloc): bloc is Extract<Bloc, { type: 'tableau' }> => bloc.type === 'tableau')

const structure = aStructure({ id: 's', nom: 'Atelier Fictif', commune: '21231' })
const other = aStructure({ id: 't', nom: 'Théâtre Fictif' })
const vasseur = aPersonne({ id: 'h', nom: 'Hélène Vasseur', civilite: 'mme', mail: 'h.vasseur@example.org', mandats: elementsOf({ fonction: 'directrice' }) })
const parcours = aParcours({ id: 'p', structureId: 's', avisComite: 'favorable' })

const complete = (given: Partial<Fiches['ingenieries']> = {}) =>
  anIngenierie({
    code: 'ING-2024-001',
    structures: elementsOf({ structureId: 's', parcoursId: 'p', statut: 'inscrite' as const }),
    chargeMissionId: 'h',
    enjeux: 'Que vendre, à qui ?',
    objectifs: 'Une grille tarifaire\nUn plan d’action',
    livrables: 'Rapport final',
    joursPrevus: 5,
    budgetMax: 540_000,
    cahierDesChargesLe: '2024-08-16',
    consultationLimite: '2024-08-30',
    criteres: elementsOf({ critere: 'Méthode', sur: 40 }, { critere: 'Prix', sur: 30 }),
    ...given,
  })
const classeur = (ingenierie: Fiches['ingenieries']) =>
  aLecture({
    ingenieries: [ingenierie],
    structures: [structure, other],
    parcours: [parcours],
    personnes: [vasseur],
    diagnostics: [aDiagnostic({ parcoursId: 'p', dateValidation: '2024-06', enjeuPrincipal: 'Vivre de ses ateliers.' })],
    parametres: [someParametres({ mentionFinanceurs: 'Le DLA est financé par l’État.' })],
  })
const paper = (ingenierie: Fiches['ingenieries']) => cahierDesChargesDocument(ingenierie, classeur(ingenierie))
const blocking = (ingenierie: Fiches['ingenieries']) =>
  cahierDesChargesManques(ingenierie, classeur(ingenierie))
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ }) => champ)

test('asks for an offre in the order a prestataire reads: who, why, what, how long, how it is judged, where to answer', () => {
  expect(headings(paper(complete({ etapes: 'Lancement', competences: 'Vente', calendrier: 'Janvier' })))).toEqual([
    'Présentation de la structure',
    'Contexte et synthèse du diagnostic',
    'Problématique',
    'Objectifs',
    'Contenu et étapes attendus',
    'Livrables attendus',
    'Compétences recherchées',
    'Durée et budget',
    'Calendrier',
    'Modalités de suivi',
    'Contenu de la réponse',
    'Critères de choix',
    'Date limite et contact',
    'Confidentialité',
    'Financement',
  ])
  expect(headings(paper(complete()))).not.toContain('Calendrier')
})

test('gives the grid with its total, whatever the scale, and no total while a scale is unknown', () => {
  expect(tables(paper(complete()))[0]?.lignes).toEqual([
    ['Méthode', '40'],
    ['Prix', '30'],
    ['Total', '70'],
  ])
  const [table] = tables(paper(complete({ criteres: elementsOf({ critere: 'Méthode', sur: 40 }, { critere: 'Prix' }) })))
  expect([table?.lignes, table?.total]).toEqual([
    [
      ['Méthode', '40'],
      ['Prix', ''],
    ],
    false,
  ])
})

test('tells the contexte as it was written; else what the diagnostic retained, which may not be known', () => {
  expect(wordsOf(paper(complete()))).toContain('Le diagnostic partagé, validé par la structure en juin\u00A02024, a retenu l’enjeu suivant')
  const written = wordsOf(paper(complete({ contexte: 'Deux ans de déficit.' })))
  expect(written).toContain('Deux ans de déficit.')
  expect(written).not.toContain('Vivre de ses ateliers.')
})

test('says the workforce that was known the year it was written, not a later one', () => {
  const effectifs = elementsOf({ exercice: 2025, salaries: 9 }, { exercice: 2024, salaries: 4 }, { exercice: 2023, salaries: 3 })
  const lire = aLecture({ structures: [{ ...structure, effectifs }], ingenieries: [complete()], parcours: [parcours], personnes: [vasseur] })
  expect(wordsOf(cahierDesChargesDocument(complete(), lire))).toContain('4\u00A0salariés (2024)')
})

test('speaks of a participation only when there is one, and of the usual meetings unless others are asked for', () => {
  expect(wordsOf(paper(complete()))).not.toContain('participation')
  expect(wordsOf(paper(complete({ participationStructure: 20_000 })))).toContain('avec une participation de la structure de 200,00\u00A0€')
  expect(wordsOf(paper(complete()))).toContain('Trois réunions au moins')
  expect(wordsOf(paper(complete({ modalitesSuivi: 'Un point par mois.' })))).not.toContain('Trois réunions au moins')
})

test('of a collective ingénierie, lists the structures that have not given up, and speaks in the plural', () => {
  const structures = elementsOf({ structureId: 's', parcoursId: 'p' }, { structureId: 't' }, { structureId: 'x', statut: 'abandon' as const })
  const modele = paper(complete({ type: 'collective', structures }))
  expect(tables(modele)[0]?.lignes.map(([nom]) => nom)).toEqual(['Atelier Fictif', 'Théâtre Fictif'])
  expect(wordsOf(modele)).toContain('une ingénierie collective au bénéfice de 2 structures')
  expect(wordsOf(modele)).toContain('notées par les structures')
})

test('lacks what a consultation cannot go without, and is stamped until then', () => {
  expect(blocking(complete())).toEqual([])
  expect(paper(complete())).not.toHaveProperty('projet')
  expect(blocking(anIngenierie())).toEqual([
    'structures',
    'contactId',
    'cahierDesChargesLe',
    'enjeux',
    'objectifs',
    'livrables',
    'joursPrevus',
    'budgetMax',
    'consultationLimite',
    'criteres',
  ])
  expect(paper(complete({ consultationLimite: undefined })).projet).toHaveLength(1)
  expect(textsOf(paper(anIngenierie())).join('\n')).not.toMatch(/undefined|NaN| {2}/)
})

test('warns that the comité d’appui meets before it', () => {
  const lire = { ...classeur(complete()), get: aLecture({ structures: [structure], parcours: [{ ...parcours, avisComite: undefined }], personnes: [vasseur] }).get }
  expect(cahierDesChargesManques(complete(), lire)).toContainEqual(expect.objectContaining({ collection: 'parcours', champ: 'avisComite', gravite: 'avertissement' }))
})
