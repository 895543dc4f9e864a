import { expect, test } from 'vitest'
import { aDiagnostic, anEchange, anIngenierie, aParcours, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { dernierContact } from './dernierContact'
import { etapeParcours, isOpen } from './etapeParcours'

const demande = aParcours({ structureId: 's1', dateDemande: '2023-02' })
const accueilli = { ...demande, dateAccueil: '2023-03' }
const { id } = demande

const diagnostic = (statut: 'enCours' | 'valide') => aDiagnostic({ parcoursId: id, statut })
const ingenierie = (statut: 'enCours' | 'bilanFait' | 'abandonnee', inscription: 'inscrite' | 'invitee' = 'inscrite') =>
  anIngenierie({ statut, structures: elementsOf({ structureId: 's1', parcoursId: id, statut: inscription }) })
const suivi = anEchange({ sujetId: id, moment: 'suivi', date: '2024-01-15' })
const releves = (...exercices: number[]) => elementsOf(...exercices.map(exercice => ({ exercice })))

test.each<[string, string, Parameters<typeof etapeParcours>[0], Contenu]>([
  ['nothing but a request', 'demande', demande, {}],
  ['an accueil', 'accueil', accueilli, {}],
  ['a diagnostic begun', 'diagnostic', accueilli, { diagnostics: [diagnostic('enCours')] }],
  ['a diagnostic validated', 'plan', accueilli, { diagnostics: [diagnostic('valide')] }],
  ['an ingénierie under way', 'accompagnement', accueilli, { ingenieries: [ingenierie('enCours')] }],
  ['an ingénierie over, no meeting planned yet', 'accompagnement', accueilli, { ingenieries: [ingenierie('bilanFait')] }],
  ['an ingénierie over and a meeting', 'suivi', accueilli, { ingenieries: [ingenierie('bilanFait')], echanges: [suivi] }],
  ['a collective ingénierie during the suivi', 'accompagnement', accueilli, { ingenieries: [ingenierie('bilanFait'), ingenierie('enCours')], echanges: [suivi] }],
  ['that collective ingénierie over', 'suivi', accueilli, { ingenieries: [ingenierie('bilanFait'), ingenierie('bilanFait')], echanges: [suivi] }],
  ['two relevés', 'mesureImpact', { ...accueilli, releves: releves(2023, 2025) }, { echanges: [suivi] }],
  ['twice the same exercice', 'suivi', { ...accueilli, releves: releves(2023, 2023) }, { echanges: [suivi] }],
  ['an ingénierie it was only invited to', 'accueil', accueilli, { ingenieries: [ingenierie('enCours', 'invitee')] }],
  ['an abandoned ingénierie', 'accueil', accueilli, { ingenieries: [ingenierie('abandonnee')] }],
  ['a way out', 'abandonne', { ...accueilli, sortie: 'abandonne' }, { echanges: [suivi] }],
])('with %s, the stage is %s', (_what, etape, parcours, contenu) => {
  expect(etapeParcours(parcours, aLecture({ parcours: [parcours], ...contenu }))).toBe(etape)
})

test('a suspended parcours opens again on the day it was to be taken up', () => {
  const suspendu = { ...accueilli, sortie: 'suspendu' as const, repriseLe: '2025-03-01' }
  expect(isOpen(suspendu, aLecture({ aujourdhui: '2025-02-28' }))).toBe(false)
  expect(isOpen(suspendu, aLecture({ aujourdhui: '2025-03-01' }))).toBe(true)
  expect(isOpen({ ...accueilli, sortie: 'clos' }, aLecture())).toBe(false)
})

test('the last contact is the latest échange or act, whoever it names, and never what is planned', () => {
  const contenu = {
    aujourdhui: '2025-01-15',
    ingenieries: [ingenierie('bilanFait')],
    echanges: [suivi, anEchange({ sujetId: 's1', date: '2024-12-12' }), anEchange({ sujetId: id, date: '2025-02-01' })],
  }
  expect(dernierContact(accueilli, aLecture(contenu))).toBe('2024-12-12')
  expect(dernierContact(accueilli, aLecture())).toBe('2023-03')
  expect(dernierContact(aParcours(), aLecture())).toBeUndefined()
})
