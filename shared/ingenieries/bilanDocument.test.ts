import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { ModeleDocument, Tableau } from '../kernel/document'
import { anIngenierie, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { bilanDocument } from './bilanDocument'
import { bilanManques } from './bilanManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const tables = ({ blocs }: ModeleDocument) => blocs.filter((bloc): bloc is Tableau => bloc.type === 'tableau')

const bill = { numero: 'F-1', date: '2024-01-10', ht: 405_000, tva: 81_000, ttc: 486_000, controlee: true }
const faite = (given: Partial<Fiches['ingenieries']> = {}) =>
  anIngenierie({
    structures: elementsOf({ structureId: 's', statut: 'presente' as const }),
    prestataireId: 'b',
    chargeMissionId: 'h',
    joursPrevus: 5,
    joursRealises: 4.5,
    tarifJour: 90_000,
    tauxTva: 20,
    rapportRecuLe: '2024-01-08',
    dateBilan: '2024-01-15',
    factures: elementsOf(bill),
    ...given,
  })
const lireWith = (fiche: Fiches['ingenieries']) =>
  aLecture({
    ingenieries: [fiche],
    structures: [aStructure({ id: 's', nom: 'Atelier Fictif' }), aStructure({ id: 'b', nom: 'Bêta' }), aStructure({ id: 't', nom: 'Théâtre Fictif' })],
    personnes: [
      aPersonne({ id: 'h', nom: 'Hélène Vasseur' }),
      aPersonne({ nom: 'Léon Modèle', mandats: elementsOf({ structureId: 'b', fonction: 'gérant', representantLegal: true }) }),
    ],
    parametres: [someParametres({ mentionFinanceurs: 'Financé.' })],
  })
const paper = (fiche: Fiches['ingenieries']) => bilanDocument(fiche, lireWith(fiche))
const blocking = (fiche: Fiches['ingenieries']) =>
  bilanManques(fiche, lireWith(fiche))
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ, dans }) => dans?.[1] ?? champ)

test('sets what was done beside what was agreed: the cost agreed is that of the days planned', () => {
  expect(tables(paper(faite()))[0]?.lignes).toEqual([
    ['Jours', '5', '4,5', '\u22120,5'],
    ['Coût, toutes taxes comprises', '5\u202F400,00\u00A0€', '4\u202F860,00\u00A0€', '\u2212540,00\u00A0€'],
    ['dont payé', '', '0,00\u00A0€', ''],
  ])
})

test('says « n.c. » of what is not known, and « Aucun » of no difference', () => {
  const table = tables(paper(faite({ joursRealises: 5, tarifJour: undefined, factures: undefined })))[0]
  expect(table?.lignes).toEqual([
    ['Jours', '5', '5', 'Aucun'],
    ['Coût, toutes taxes comprises', 'n.c.', 'n.c.', 'n.c.'],
  ])
})

test('adds the bills up, unless the amount of one is not known', () => {
  expect(tables(paper(faite()))[1]?.lignes.at(-1)?.[4]).toBe('4\u202F860,00\u00A0€')
  expect(tables(paper(faite({ factures: elementsOf<Partial<typeof bill>>(bill, { numero: 'F-2' }) })))[1]?.lignes.at(-1)?.[4]).toBe('n.c.')
})

test('holds no cost as done while the amount of a bill is not known', () => {
  const factures = elementsOf<Partial<typeof bill> & { payeeLe?: string }>(bill, { numero: 'F-2', payeeLe: '2025-01-10' })
  expect(tables(paper(faite({ factures })))[0]?.lignes.slice(1)).toEqual([
    ['Coût, toutes taxes comprises', '5\u202F400,00\u00A0€', 'n.c.', 'n.c.'],
    ['dont payé', '', 'n.c.', ''],
  ])
})

test('gives once the quarter in which it began and ended', () => {
  const words = wordsOf(paper(faite({ dateDebut: '2023-T4', dateFin: '2023-T4' })))
  expect(words).toContain('Intervention\noct. – déc. 2023')
  expect(words).not.toMatch(/^(Début|Fin)$/m)
})

test('is signed by the structure, the prestataire and the DLA; says the satisfaction of both when it is known', () => {
  expect(paper(faite()).blocs.at(-1)).toMatchObject({
    parties: [{ pour: 'Pour Atelier Fictif' }, { pour: 'Pour Bêta', nom: 'Léon Modèle', qualite: 'gérant' }, { pour: 'Pour le PES21', nom: 'Hélène Vasseur' }],
  })
  expect(wordsOf(paper(faite()))).not.toContain('sur 5')
  expect(wordsOf(paper(faite({ satisfactionStructure: 4 })))).toContain('4 sur 5')
})

test('is of those who took part, not of those who were only invited', () => {
  const structures = elementsOf<{ structureId: string; statut: 'presente' | 'invitee' }>({ structureId: 's', statut: 'presente' }, { structureId: 't', statut: 'invitee' })
  expect(wordsOf(paper(faite({ type: 'collective', structures })))).not.toContain('Théâtre Fictif')
  expect(wordsOf(paper(faite({ type: 'collective', structures })))).toContain('Ce qui est écrit sur une structure lui appartient')
})

test('tells of those nobody is known to sign for', () => {
  const warned = bilanManques(faite(), lireWith(faite())).filter(({ champ, gravite }) => champ === 'nom' && gravite === 'avertissement')
  expect(warned.map(({ id }) => id)).toEqual(['s'])
})

test('lacks the meeting, the report and bills that were checked', () => {
  expect(blocking(faite())).toEqual([])
  expect(paper(faite())).not.toHaveProperty('projet')
  expect(blocking(anIngenierie())).toEqual(['structures', 'prestataireId', 'chargeMissionId', 'dateBilan', 'rapportRecuLe', 'factures'])
  expect(blocking(faite({ factures: elementsOf<Partial<typeof bill>>({ numero: 'F-1' }) }))).toEqual(['ttc', 'controlee'])
  expect(textsOf(paper(anIngenierie())).join('\n')).not.toMatch(/undefined|NaN| {2}/)
})
