import { expect, test } from 'vitest'
import { aDiagnostic, aParcours, elementsOf, setOf } from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import type { Parcours } from './parcours'

const complete = aParcours({
  structureId: 's1',
  chargeMissionId: 'p1',
  interlocuteurId: 'p2',
  dateDemande: '2024-02',
  canal: 'telephone',
  dateAccueil: '2024-03-05',
  demandeInitiale: 'Sécuriser la trésorerie.',
  motifPrincipal: 'modele-economique',
  salaries: 4,
  etp: 3.4,
  dlaAnterieur: 'premier',
  eligibilite: 'oui',
  suite: 'diagnostic',
})
const said = (change: Partial<Parcours>) => constatsOf('parcours', { ...complete, ...change }, aLecture({ aujourdhui: '2025-01-15' }))

test('a complete accueil has nothing missing', () => expect(said({})).toEqual([]))

test('the smaller fields of the accueil are asked while it lasts, not years later, and nothing once it is over', () => {
  const bare = aParcours({ structureId: 's1', dateAccueil: '2023-03' })
  const lireWith = aLecture({ diagnostics: [aDiagnostic({ parcoursId: bare.id })] })
  expect(constatsOf('parcours', bare, aLecture())).toEqual(expect.arrayContaining(['canal', 'dlaAnterieur', 'suite', 'motifPrincipal']))
  expect(constatsOf('parcours', bare, lireWith)).toEqual(['chargeMissionId', 'interlocuteurId', 'demandeInitiale', 'motifPrincipal', 'etp', 'eligibilite'])
  expect(constatsOf('parcours', { ...bare, sortie: 'clos', sortieLe: '2024-12' }, lireWith)).toEqual([])
})

test('acts without an accueil block: the figure of the year needs its date', () => {
  expect(constatsOf('parcours', { ...complete, dateAccueil: undefined }, aLecture({ diagnostics: [aDiagnostic({ parcoursId: complete.id })] }))).toEqual(['! dateAccueil'])
})

test.each<[string, Partial<Parcours>, string]>([
  ['is of no structure', { structureId: undefined }, '! structureId'],
  ['has three secondary motives', { motifsSecondaires: setOf('a', 'b', 'c') }, '! motifsSecondaires'],
  ['repeats its main motive', { motifsSecondaires: setOf('modele-economique') }, 'motifsSecondaires'],
  ['comes from a prescripteur nobody named', { canal: 'prescripteur' }, 'prescripteurId'],
  ['has more ETP than people', { salaries: 2, etp: 3 }, 'etp'],
  ['is eligible without an employee', { salaries: 0, etp: 0 }, 'eligibilite'],
  ['has a derogation without a reason', { eligibilite: 'derogation' }, '! derogationMotif'],
  ['is oriented nowhere', { suite: 'orientation' }, 'orientationVers'],
  ['is welcomed before it asked', { dateAccueil: '2024-01-31' }, '! dateAccueil'],
  ['is suspended for ever', { sortie: 'suspendu', sortieLe: '2024-12' }, '! repriseLe'],
  ['is abandoned without a reason', { sortie: 'abandonne', sortieLe: '2024-12' }, '! sortieMotif'],
  ['does without the comité and does not say why', { avisComite: 'nonRequis' }, '! avisComiteRemarques'],
  ['has shares that make 95 %', { releves: elementsOf({ exercice: 2023, date: '2024-01-10', partSubventions: 50, partVentes: 40, partAutres: 5 }) }, '! releves'],
  ['has a reading of no year', { releves: elementsOf({ cdi: 3 }) }, 'releves'],
  ['counts quarters of days', { plan: elementsOf({ nature: 'appui', priorite: 1, objectif: 'o', resultatAttendu: 'r', thematique: 't', joursPrevus: 1.25 }) }, 'plan'],
  ['plans an ingénierie of no price', { plan: elementsOf({ nature: 'ingenierieIndividuelle', priorite: 1, objectif: 'o', resultatAttendu: 'r', thematique: 't' }) }, 'plan'],
])('a parcours that %s is told', (_what, change, constat) => expect(said(change)).toEqual([constat]))

test('an accueil of March may follow a request of the year, known no better', () => expect(said({ dateDemande: '2024' })).toEqual([]))
