import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { ModeleDocument, Tableau } from '../kernel/document'
import { aDiagnostic, aParcours, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { planDocument } from './planDocument'
import { planManques } from './planManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const headings = ({ blocs }: ModeleDocument): string[] => blocs.flatMap(bloc => (bloc.type === 'titre' ? [bloc.texte] : []))

type Preconisation = Partial<NonNullable<Fiches['parcours']['plan']>[string]>

const ingenierie: Preconisation = {
  axe: 'Tarifs',
  action: 'Fixer les prix',
  nature: 'ingenierieIndividuelle',
  priorite: 2,
  objectif: 'Vendre au coût réel.',
  joursPrevus: 5,
  coutPrevu: 450_000,
}
const appui: Preconisation = { axe: 'Gestion', nature: 'appui', priorite: 1, objectif: 'Suivre la trésorerie.', joursPrevus: 1.5, resultatAttendu: 'Un tableau tenu.' }
const dropped: Preconisation = { axe: 'Locaux', nature: 'orientation', statut: 'abandonne' }

const parcours = (given: Partial<Fiches['parcours']> = {}) =>
  aParcours({ id: 'p', structureId: 's', chargeMissionId: 'h', plan: elementsOf(ingenierie, appui, dropped), avisComite: 'favorable', planValideLe: '2024-12-02', ...given })
const lireWith = (fiche: Fiches['parcours']) =>
  aLecture({
    parcours: [fiche],
    structures: [aStructure({ id: 's', nom: 'Atelier Fictif' })],
    personnes: [
      aPersonne({ id: 'h', nom: 'Hélène Vasseur', mandats: elementsOf({ fonction: 'coordinatrice DLA', fin: '2024-12-31' }, { fonction: 'directrice', debut: '2025-01-01' }) }),
      aPersonne({ nom: 'Sonia Keller', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) }),
    ],
    diagnostics: [aDiagnostic({ parcoursId: 'p', statut: 'valide', dateValidation: '2024-11', enjeuPrincipal: 'Vivre de ses ateliers.' })],
    parametres: [someParametres({ mentionFinanceurs: 'Financé par l’État.' })],
  })
const paper = (fiche = parcours()) => planDocument(fiche, lireWith(fiche))
const blocking = (fiche: Fiches['parcours']) => planManques(fiche, lireWith(fiche)).filter(({ gravite }) => gravite === 'bloquant')

test('gives the table by priority, then a sheet for each préconisation, without what was given up', () => {
  expect(headings(paper())).toEqual(['Demande et enjeu', 'Préconisations', 'Gestion', 'Tarifs – Fixer les prix', 'Avis du comité d’appui'])
  const table = paper().blocs.find((bloc): bloc is Tableau => bloc.type === 'tableau')
  expect(table?.lignes.map(([priorite, quoi, , , , jours]) => [priorite, quoi, jours])).toEqual([
    ['1', 'Gestion', '1,5'],
    ['2', 'Tarifs\nFixer les prix', '5'],
    ['', 'Total', '6,5'],
  ])
  expect(wordsOf(paper())).toContain('Le plan compte 2\u00A0préconisations, pour 6,5\u00A0jours et un coût prévu de 4\u202F500,00\u00A0€.')
  expect(wordsOf(paper())).not.toContain('Locaux')
})

test('is signed under the function of the day it was validated, with the words that the diagnostic retained', () => {
  expect(paper().blocs.at(-1)).toMatchObject({ faitA: 'Fait à Dijon, le 2\u00A0décembre\u00A02024.', parties: [{ qualite: 'présidente' }, { qualite: 'coordinatrice DLA' }] })
  expect(wordsOf(paper())).toContain('Vivre de ses ateliers.')
  expect(paper(parcours({ planValideLe: undefined })).blocs.at(-1)).toMatchObject({ faitA: 'Fait à Dijon.', mention: 'Date et signature' })
})

test('adds up no cost while that of an ingénierie is not known', () => {
  const modele = paper(parcours({ plan: elementsOf<Preconisation>({ ...ingenierie, coutPrevu: undefined }, { ...appui, coutPrevu: 10_000 }) }))
  expect(modele.blocs.find((bloc): bloc is Tableau => bloc.type === 'tableau')?.lignes.at(-1)).toEqual(['', 'Total', '', '', '', '6,5', 'n.c.'])
  expect(wordsOf(modele)).toContain('Le plan compte 2\u00A0préconisations, pour 6,5\u00A0jours.')
})

test('says why the comité d’appui was not asked', () => {
  const words = wordsOf(paper(parcours({ avisComite: 'nonRequis', avisComiteRemarques: 'Suite d’un premier plan.' })))
  expect(words).toContain('L’avis du comité d’appui n’a pas été requis.')
  expect(words).toContain('Suite d’un premier plan.')
})

test('lacks the opinion of the comité and what each préconisation must say, told inside it', () => {
  expect(blocking(parcours())).toEqual([])
  expect(paper()).not.toHaveProperty('projet')
  const plan = elementsOf<Preconisation>({ nature: 'ingenierieCollective', axe: 'Tarifs' })
  expect(blocking(parcours({ plan, avisComite: undefined })).map(({ champ, dans }) => [champ, dans?.[1]])).toEqual([
    ['plan', 'objectif'],
    ['plan', 'joursPrevus'],
    ['plan', 'coutPrevu'],
    ['avisComite', undefined],
  ])
  expect(blocking(parcours({ avisComite: 'nonRequis' })).map(({ champ }) => champ)).toEqual(['avisComiteRemarques'])
  expect(textsOf(paper(aParcours())).join('\n')).not.toMatch(/undefined|NaN| {2}/)
})
