import { expect, test } from 'vitest'
import { aConvention, anIngenierie, aPersonne, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import type { Convention } from './convention'
import { conventionColumns } from './conventionColumns'
import { conventionTransitions } from './conventionTransitions'
import { numeroSuivant } from './numeroConvention'

const structure = aStructure({ nom: 'Le Cri de la Plume' })
const dirigeante = aPersonne({ nom: 'Sonia Keller', mandats: elementsOf({ structureId: structure.id, fonction: 'directrice', representantLegal: true }) })
const directeur = aPersonne({ nom: 'Bernard Colas', mandats: elementsOf({ fonction: 'directeur', representantLegal: true, fin: '2024-12-31' }) })
const directrice = aPersonne({ nom: 'Hélène Vasseur', mandats: elementsOf({ fonction: 'directrice', representantLegal: true, debut: '2025-01-01' }) })
const relue = aConvention({ statut: 'relue', type: 'accompagnementDla', structureId: structure.id, debut: '2024-06-01', fin: '2025-05-31', dateSignature: '2024-05-20' })
const lireWith = (...conventions: Convention[]) => aLecture({ aujourdhui: '2025-01-15', structures: [structure], personnes: [dirigeante, directeur, directrice], conventions })
const lire = lireWith()

const blocking = (convention: Convention, vers: string, lecture = lire) =>
  conventionTransitions
    .obstacles(convention, vers, lecture)
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ }) => champ)

test.each([
  ['brouillon', ['relue']],
  ['relue', ['envoyee', 'signee', 'brouillon']],
  ['envoyee', ['signee', 'signeeEnPartie', 'brouillon']],
  ['signeeEnPartie', ['signee']],
  ['signee', ['echue', 'resiliee']],
  ['resiliee', []],
] as const)('from %s a convention may go to %j', (statut, suites) => expect(conventionTransitions.list({ ...relue, statut }, lire).map(({ vers }) => vers)).toEqual(suites))

test('a convention that is whole may be signed, and takes its number and its signatories', () => {
  expect(blocking(relue, 'signee')).toEqual([])
  expect(conventionTransitions.write(relue, 'signee', lire)).toEqual({
    statut: 'signee',
    numero: '2024-001',
    signeeStructure: true,
    signeePes21: true,
    signatairePes21Id: directeur.id,
    representantId: dirigeante.id,
  })
})

test('signed in 2025, it carries the director of 2025', () => {
  expect(conventionTransitions.write({ ...relue, dateSignature: '2025-01-02' }, 'signee', lire)).toMatchObject({ numero: '2025-001', signatairePes21Id: directrice.id })
})

test('the director of 2025 cannot sign a convention of 2024', () => {
  expect(blocking({ ...relue, signatairePes21Id: directrice.id }, 'signee')).toEqual(['signatairePes21Id'])
})

test.each<[string, Partial<Convention>, string]>([
  ['a date of signature', { dateSignature: undefined }, 'dateSignature'],
  ['a day that has come', { dateSignature: '2025-02-01' }, 'dateSignature'],
  ['a structure', { structureId: undefined }, 'structureId'],
  ['dates in order', { fin: '2024-01-01' }, 'fin'],
  ['instalments that make the amount', { montant: 100_000, echeancier: elementsOf({ montant: 40_000 }, { montant: 50_000 }) }, 'echeancier'],
  ['the contrat d’engagement républicain, when it is one of objectives', { type: 'objectifs' }, 'cerSouscritLe'],
  ['the délibération, when it is one of objectives', { type: 'objectifs', cerSouscritLe: '2024-01-01' }, 'deliberationNumero'],
])('it is not signed without %s', (_what, change, champ) => expect(blocking({ ...relue, ...change }, 'signee')).toContain(champ))

test('it is not signed when nobody represents the structure that day', () => {
  expect(blocking(relue, 'signee', aLecture({ structures: [structure], personnes: [directeur] }))).toEqual(['representantId'])
})

test('a signature after the beginning is told, and does not block', () => {
  const late = { ...relue, dateSignature: '2024-06-15' }
  expect(blocking(late, 'signee')).toEqual([])
  expect(conventionTransitions.obstacles(late, 'signee', lire).map(({ phrase }) => phrase)).toEqual(['La signature est postérieure au début de la convention.'])
})

test('a number given stays, the next one follows the highest of its year', () => {
  const others = ['2024-001', '2024-007', '2023-012', 'ancien 99'].map(numero => aConvention({ numero }))
  expect(numeroSuivant(lireWith(...others), '2024-05-20')).toBe('2024-008')
  expect(numeroSuivant(lireWith(...others), '2025-05-20')).toBe('2025-001')
  expect(conventionTransitions.write({ ...relue, numero: '2022-044' }, 'signee', lireWith(...others))).toMatchObject({ numero: '2022-044' })
})

test('posts that share a classeur count apart: none gives the number of another', () => {
  const conventions = ['2024-ACC-001', '2024-ACC-004', '2024-DIR-009', '2024-012', '2023-ACC-030'].map(numero => aConvention({ numero }))
  const at = (codePoste: string) => numeroSuivant(aLecture({ conventions, codePoste }), '2024-05-20')
  expect([at('ACC'), at('DIR'), at('TRE')]).toEqual(['2024-ACC-005', '2024-DIR-010', '2024-TRE-001'])
  expect(numeroSuivant(aLecture({ conventions }), '2024-05-20')).toBe('2024-013')
})

test('a number whose convention went to the corbeille is not given to another', () => {
  const gone = aConvention({ numero: '2024-007', _supprime: { le: '2024-06-01T10:00:00Z', par: 'Éloïse' } })
  expect(numeroSuivant(lireWith(gone), '2024-05-20')).toBe('2024-008')
})

test('a convention says « brouillon » in its list until it is signed', () => {
  const shown = (given: Partial<Convention>) => conventionColumns.find(({ id }) => id === 'numero')?.valeur(aConvention(given), lire)
  expect([shown({}), shown({ statut: 'signeeEnPartie' }), shown({ statut: 'signee' }), shown({ numero: '2024-001' })]).toEqual(['brouillon', 'brouillon', undefined, '2024-001'])
})

test('a termination needs its reason, an end needs its day', () => {
  const signee = { ...relue, statut: 'signee' as const }
  expect(blocking(signee, 'resiliee')).toEqual(['resiliationMotif'])
  expect(blocking(signee, 'echue')).toEqual(['fin'])
  expect(blocking({ ...signee, fin: '2024-12-31' }, 'echue')).toEqual([])
})

test('the first signature says whose it is; sending dates the convention', () => {
  expect(blocking(relue, 'signeeEnPartie')).toEqual(['signeeStructure'])
  expect(blocking({ ...relue, signeeStructure: true }, 'signeeEnPartie')).toEqual([])
  expect(conventionTransitions.write(relue, 'envoyee', lire)).toEqual({ statut: 'envoyee', envoyeeLe: '2025-01-15' })
})

test('a collective tripartite is signed without a structure, by the prestataire whose representative is known', () => {
  const prestataire = aStructure({ nom: 'Cap Fictif Conseil' })
  const gerante = aPersonne({ nom: 'Léna Modèle', mandats: elementsOf({ structureId: prestataire.id, fonction: 'gérante', representantLegal: true }) })
  const ingenierie = anIngenierie({ type: 'collective', prestataireId: prestataire.id })
  const convention = aConvention({ statut: 'relue', type: 'tripartite', ingenierieId: ingenierie.id, debut: '2024-06-01', fin: '2025-05-31', dateSignature: '2024-05-20' })
  const known = (personnes: (typeof gerante)[]) =>
    aLecture({ aujourdhui: '2025-01-15', structures: [prestataire], personnes: [directeur, ...personnes], ingenieries: [ingenierie] })
  expect(blocking(convention, 'signee', known([]))).toEqual(['ingenierieId'])
  expect(blocking(convention, 'signee', known([gerante]))).toEqual([])
  expect(conventionTransitions.write(convention, 'signee', known([gerante]))).toMatchObject({ signeePes21: true, signeePrestataire: true })
  expect(conventionTransitions.write(convention, 'signee', known([gerante]))).not.toHaveProperty('signeeStructure')
})
