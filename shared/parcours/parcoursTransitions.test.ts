import { expect, test } from 'vitest'
import { diagnosticTransitions } from '../diagnostics/diagnosticTransitions'
import { aConvention, aDiagnostic, anIngenierie, aParcours, elementsOf, setOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import type { Parcours } from './parcours'
import { parcoursTransitions } from './parcoursTransitions'

const accueilli = aParcours({ dateDemande: '2024-02', dateAccueil: '2024-03-05' })
const { id } = accueilli
const blocking = (change: Partial<Parcours>, vers: string, contenu: Contenu = {}) =>
  parcoursTransitions
    .obstacles({ ...accueilli, ...change }, vers, aLecture(contenu))
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ }) => champ)
const offered = (parcours: Parcours, contenu: Contenu = {}) => parcoursTransitions.list(parcours, aLecture(contenu)).map(({ vers }) => vers)

test('gestures are offered by the stage the acts have brought it to', () => {
  expect(offered(aParcours())).toEqual(['accueil', 'orienteAilleurs', 'ineligible', 'suspendu', 'abandonne'])
  expect(offered(accueilli)).toEqual(['diagnostic', 'orienteAilleurs', 'ineligible', 'suspendu', 'abandonne'])
  expect(offered(accueilli, { diagnostics: [aDiagnostic({ parcoursId: id })] })).toEqual(['plan', 'orienteAilleurs', 'suspendu', 'abandonne'])
  expect(offered({ ...accueilli, sortie: 'clos' })).toEqual(['reprise'])
})

test('a diagnostic is opened for an eligible structure whose convention is signed', () => {
  const signed = { conventions: [aConvention({ parcoursId: id, type: 'accompagnementDla', statut: 'signee' })] }
  expect(blocking({}, 'diagnostic')).toEqual(['eligibilite', 'suite'])
  expect(blocking({ eligibilite: 'oui' }, 'diagnostic', { conventions: [aConvention({ parcoursId: id, type: 'accompagnementDla', statut: 'envoyee' })] })).toEqual(['suite'])
  expect(blocking({ eligibilite: 'oui' }, 'diagnostic', signed)).toEqual([])
  expect(blocking({ eligibilite: 'non' }, 'diagnostic', signed)).toEqual(['eligibilite'])
  expect(blocking({ eligibilite: 'derogation' }, 'diagnostic', signed)).toEqual(['derogationMotif'])
  expect(blocking({ eligibilite: 'derogation', derogationMotif: 'Embauche signée' }, 'diagnostic', signed)).toEqual([])
})

test('a plan is validated after the diagnostic, with an action, a date and the opinion of the comité', () => {
  const diagnostics = [aDiagnostic({ parcoursId: id, statut: 'valide' })]
  const whole: Partial<Parcours> = { plan: elementsOf({ action: 'Suivi de trésorerie' }), planValideLe: '2024-05-02', avisComite: 'favorable' }
  expect(blocking(whole, 'plan', { diagnostics })).toEqual([])
  expect(blocking(whole, 'plan')).toEqual(['plan'])
  expect(blocking({ ...whole, plan: {} }, 'plan', { diagnostics })).toEqual(['plan'])
  expect(blocking({ ...whole, avisComite: undefined }, 'plan', { diagnostics })).toEqual(['avisComite'])
  expect(blocking({ ...whole, avisComite: 'nonRequis' }, 'plan', { diagnostics })).toEqual(['avisComiteRemarques'])
})

test('validating the plan validates what was proposed and leaves what has moved on', () => {
  const plan = { a: { ordre: 0, statut: 'propose' as const }, b: { ordre: 1, statut: 'lance' as const }, c: { ordre: 2 } }
  expect(parcoursTransitions.write({ ...accueilli, plan }, 'plan', aLecture())).toEqual({
    plan: { a: { ordre: 0, statut: 'valide' }, b: { ordre: 1, statut: 'lance' }, c: { ordre: 2, statut: 'valide' } },
  })
})

test('it is not closed while an ingénierie is under way; missing relevés are told', () => {
  const ingenierie = anIngenierie({ statut: 'enCours', structures: elementsOf({ parcoursId: id }) })
  expect(blocking({ sortieLe: '2025-01-10' }, 'clos', { ingenieries: [ingenierie] })).toEqual(['sortie'])
  expect(blocking({ sortieLe: '2025-01-10' }, 'clos', { ingenieries: [{ ...ingenierie, statut: 'close' }] })).toEqual([])
  expect(parcoursTransitions.obstacles({ ...accueilli, sortieLe: '2025-01-10' }, 'clos', aLecture()).map(({ champ }) => champ)).toEqual(['releves'])
})

test.each<[string, string, Partial<Parcours>]>([
  ['suspendu', 'repriseLe', { repriseLe: '2025-06-01' }],
  ['abandonne', 'sortieMotif', { sortieMotif: 'Départ du directeur' }],
  ['orienteAilleurs', 'orientationVers', { orientationVers: setOf('s9') }],
  ['ineligible', 'sortieMotif', { sortieMotif: 'Sans salarié' }],
])('going out as %s asks %s, then dates the way out', (vers, champ, filled) => {
  expect(blocking({}, vers)).toEqual([champ])
  expect(blocking(filled, vers)).toEqual([])
  expect(parcoursTransitions.write({ ...accueilli, ...filled }, vers, aLecture({ aujourdhui: '2025-01-15' }))).toMatchObject({ sortie: vers, sortieLe: '2025-01-15' })
})

test('taking up a parcours again takes away all that said it was over', () => {
  expect(parcoursTransitions.write({ ...accueilli, sortie: 'suspendu', repriseLe: '2025-01-01' }, 'reprise', aLecture())).toEqual({
    sortie: undefined,
    sortieLe: undefined,
    sortieMotif: undefined,
    repriseLe: undefined,
  })
})

test('a diagnostic is validated with the day and the name of who does, and never ahead of the day', () => {
  const lire = aLecture({ aujourdhui: '2024-06-01' })
  const champs = (change: object) => diagnosticTransitions.obstacles(aDiagnostic(change), 'valide', lire).map(({ champ }) => champ)
  expect(champs({})).toEqual(['dateValidation', 'valideurNom'])
  expect(champs({ dateValidation: '2024-06-02', valideurNom: 'Sonia Keller' })).toEqual(['dateValidation'])
  expect(champs({ dateValidation: '2024-05-31', valideurNom: 'Sonia Keller' })).toEqual([])
  expect(diagnosticTransitions.list(aDiagnostic({ statut: 'valide' }), lire)).toEqual([])
})
