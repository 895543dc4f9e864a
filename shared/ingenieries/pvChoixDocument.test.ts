import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Bloc, ModeleDocument, Signatures, Tableau } from '../kernel/document'
import { anIngenierie, anOffre, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { pvChoixDocument } from './pvChoixDocument'
import { pvChoixManques } from './pvChoixManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const tables = ({ blocs }: ModeleDocument) => blocs.filter((bloc): bloc is Tableau => bloc.type === 'tableau')
const signatures = ({ blocs }: ModeleDocument) => blocs.find((bloc: Bloc): bloc is Signatures => bloc.type === 'signatures')

const structures = ['s', 'a', 'b', 'c'].map(id => aStructure({ id, nom: { s: 'Atelier Fictif', a: 'Alpha', b: 'Bêta', c: 'Gamma' }[id] }))
const vasseur = aPersonne({
  id: 'h',
  nom: 'Hélène Vasseur',
  mandats: elementsOf({ fonction: 'coordinatrice DLA', fin: '2024-12-31' }, { fonction: 'directrice', debut: '2025-01-01' }),
})
const keller = aPersonne({ nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) })

const ingenierie = (given: Partial<Fiches['ingenieries']> = {}) =>
  anIngenierie({
    id: 'i',
    structures: elementsOf({ structureId: 's' }),
    chargeMissionId: 'h',
    cahierDesChargesLe: '2024-08-16',
    consultationEnvoiLe: '2024-08-21',
    consultationLimite: '2024-08-30',
    prestatairesConsultes: setOf('a', 'b', 'c'),
    prestataireId: 'b',
    choixLe: '2024-09-10',
    budgetMax: 540_000,
    ...given,
  })
const offre = (prestataireId: string, methode: number | undefined, prix: number | undefined, given: Partial<Fiches['offres']> = {}) =>
  anOffre({
    ingenierieId: 'i',
    prestataireId,
    recueLe: '2024-08-28',
    total: 500_000,
    notes: elementsOf(
      { critere: 'Méthode', sur: 40, ...(methode === undefined ? {} : { note: methode }) },
      { critere: 'Prix', sur: 30, ...(prix === undefined ? {} : { note: prix }) },
    ),
    ...given,
  })

const lireWith = (fiche: Fiches['ingenieries'], offres: Fiches['offres'][]) =>
  aLecture({ ingenieries: [fiche], offres, structures, personnes: [vasseur, keller], parametres: [someParametres({ mentionFinanceurs: 'Financé par l’État.' })] })
const paper = (fiche: Fiches['ingenieries'], ...offres: Fiches['offres'][]) => pvChoixDocument(fiche, lireWith(fiche, offres))
const blocking = (fiche: Fiches['ingenieries'], ...offres: Fiches['offres'][]) =>
  pvChoixManques(fiche, lireWith(fiche, offres))
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ }) => champ)

test('lays the criteria by the offres, the best first, with their totals and ranks', () => {
  const modele = paper(ingenierie(), offre('a', 20, 25), offre('b', 38, 20))
  expect(tables(modele)[1]).toMatchObject({
    colonnes: [{ titre: 'Critère' }, { titre: 'Noté sur' }, { titre: 'Bêta' }, { titre: 'Alpha' }],
    lignes: [
      ['Méthode', '40', '38', '20'],
      ['Prix', '30', '20', '25'],
      ['Total', '70', '58', '45'],
      ['Rang', '', '1re', '2e'],
    ],
    fortes: [2, 3],
  })
  expect(wordsOf(modele)).toContain('retiennent l’offre de Bêta, classée première avec 58 points sur 70, pour 5\u202F000,00\u00A0€ toutes taxes comprises.')
  expect(modele).not.toHaveProperty('projet')
})

test('tells who was asked, who did not answer and who answered late', () => {
  const words = wordsOf(paper(ingenierie(), offre('a', 20, 25, { recueLe: '2024-08-31' }), offre('b', 38, 20)))
  expect(words).toContain('Le cahier des charges du 16\u00A0août\u00A02024 a été adressé le 21\u00A0août\u00A02024 à 3\u00A0prestataires\u00A0: Alpha, Bêta et Gamma.')
  expect(words).toContain('Le PES21 a reçu 2\u00A0offres. Gamma n’a pas remis d’offre. Après la date limite\u00A0: l’offre d’Alpha.')
})

test('ranks nobody on a guess: an offre without a mark is said to have no rank, and blocks the paper', () => {
  const offres = [offre('a', 20, undefined), offre('b', 38, 20)]
  const modele = paper(ingenierie(), ...offres)
  expect(tables(modele)[1]?.lignes.map(line => line[3])).toEqual(['20', 'n.c.', 'n.c.', 'n.c.'])
  expect(wordsOf(modele)).toContain('n’est pas classée\u00A0: il manque la note de Prix.')
  expect(blocking(ingenierie(), ...offres)).toEqual(['notes'])
})

test('asks for a reason when the offre retained is not the only first', () => {
  const behind = [offre('a', 40, 30), offre('b', 38, 20)]
  expect(blocking(ingenierie(), ...behind)).toEqual(['choixMotif'])
  expect(blocking(ingenierie({ choixMotif: 'Elle connaît la structure.' }), ...behind)).toEqual([])
  const tied = [offre('a', 38, 20), offre('b', 38, 20)]
  expect(blocking(ingenierie(), ...tied)).toEqual(['choixMotif'])
  const words = wordsOf(paper(ingenierie({ choixMotif: 'Elle connaît la structure.' }), ...tied))
  expect(words).toContain('Alpha et Bêta sont à égalité au premier rang.')
  expect(words).toContain('classée première ex æquo')
  expect(words).toContain('Elle connaît la structure.')
})

test('asks for one scale a criterion, and for a prestataire who answered', () => {
  const other = offre('a', undefined, undefined, { notes: elementsOf({ critere: 'Méthode', sur: 20, note: 10 }, { critere: 'Prix', sur: 30, note: 10 }) })
  expect(blocking(ingenierie(), other, offre('b', 38, 20))).toEqual(['notes', 'notes'])
  expect(blocking(ingenierie({ prestataireId: 'c' }), offre('a', 20, 25), offre('b', 38, 20))).toEqual(['prestataireId'])
})

test('without competition, gives the written reason and says nothing of marks nor of other candidates', () => {
  const alone = ingenierie({ absenceConcurrence: 'Un seul prestataire connaît cet outil.', prestatairesConsultes: undefined, joursPrevus: 1, tarifJour: 80_000 })
  expect(blocking({ ...alone, absenceConcurrence: undefined })).toEqual(['absenceConcurrence'])
  expect(blocking(alone)).toEqual([])
  const words = wordsOf(paper(alone))
  expect(words).toContain('Un seul prestataire connaît cet outil.')
  expect(words).toContain('La structure et le PES21 retiennent Bêta, pour 800,00\u00A0€ toutes taxes comprises.')
  expect(words).not.toMatch(/candidats|Rang|reçu/)
})

test('is signed by the structure and by who follows it, under the function of that day; each structure signs a collective one', () => {
  expect(signatures(paper(ingenierie(), offre('a', 1, 1), offre('b', 2, 2)))).toMatchObject({
    faitA: 'Fait à Dijon, le 10\u00A0septembre\u00A02024.',
    parties: [
      { pour: 'Pour Atelier Fictif', nom: 'Mme\u00A0Sonia Keller', qualite: 'présidente' },
      { pour: 'Pour le PES21', nom: 'Hélène Vasseur', qualite: 'coordinatrice DLA' },
    ],
  })
  const collective = paper(ingenierie({ type: 'collective', structures: elementsOf({ structureId: 's' }, { structureId: 'c' }) }), offre('a', 1, 1), offre('b', 2, 2))
  expect(tables(collective).at(-1)?.lignes).toEqual([
    ['Atelier Fictif', 'Mme\u00A0Sonia Keller, présidente', ''],
    ['Gamma', '', ''],
  ])
  expect(signatures(collective)?.parties.map(({ pour }) => pour)).toEqual(['Pour le PES21'])
  // The signature of the association stays with the last words: after a table, it could stand alone on a page.
  expect(collective.blocs.slice(-3).map(({ type }) => type)).toEqual(['signatures', 'titre', 'tableau'])
})
