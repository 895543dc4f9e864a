import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { computeFigures } from '../../../shared/chiffres/figures'
import { genres } from '../../../shared/documents/genres'
import { type Collection, type Fiches, schemas } from '../../../shared/fiches'
import { type Champs, metaOf, ordered } from '../../../shared/kernel/champs'
import { readSiret } from '../../../shared/kernel/validation'
import type { Commune } from '../../../shared/lecture'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { mandatsEnVigueur } from '../../../shared/personnes/mandats'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { refuseUnknownFields } from '../records/createRecord'
import { referencesOf } from '../store/references'
import { demoRecords } from './demo'

const ressources = join(import.meta.dirname, '../../../resources')
const communes = JSON.parse(await readFile(join(ressources, 'communes-21.json'), 'utf8')) as Commune[]
const records = (await demoRecords(ressources)).map(({ collection, fiche }) => ({ collection, fiche: { ...fiche, id: fiche.id ?? '' } }))

const fichesOf = <C extends Collection>(collection: C, among = records): Fiches[C][] =>
  among.flatMap(record => (record.collection === collection ? [record.fiche as Fiches[C]] : []))

const contenuOf = (among: typeof records): Contenu => {
  const contenu: Record<string, unknown[]> = { nomenclatures: nomenclatureSeed.map((choix, n) => ({ id: `n${n}`, ...choix })) }
  for (const { collection, fiche } of among) contenu[collection] = [...(contenu[collection] ?? []), fiche]
  return { ...contenu, communes, aujourdhui: '2025-03-01' } as Contenu
}
const lire = aLecture(contenuOf(records))
const valuesOf = (annee: number, lecture = lire): Record<string, number> => Object.fromEntries(computeFigures(lecture, annee).map(({ code, valeur }) => [code, valeur]))

/** What the report of 2024 publishes, or lists. */
const PUBLISHED = {
  'dla.structures-accueillies': 28,
  'dla.structures-beneficiaires': 46,
  'dla.diagnostics-individuels': 14,
  'dla.ingenieries-individuelles': 15,
  'dla.ingenieries-collectives': 3,
  'dla.structures-en-ingenierie-collective': 17,
  'dla.suivis-post-ingenierie': 15,
  'creation.projets-accompagnes': 24,
  'crdva.accompagnements': 20,
  'formations.rendez-vous-paroles-d-experts': 10,
  'formations.ateliers-cfga': 5,
  'formations.cours': 8,
  'formations.universites-populaires': 3,
  'club.rencontres': 4,
  'reseau.evenements': 5,
  'generateur.reunions-la-boucle': 5,
  'mois-ess.evenements': 2,
}

test('the seventeen figures of 2024 are those of the report, by as many distinct records', () => {
  expect(valuesOf(2024)).toEqual(PUBLISHED)
  for (const { fiches, valeur } of computeFigures(lire, 2024)) expect(new Set(fiches).size).toBe(valeur)
  expect(computeFigures(lire, 2024).find(({ code }) => code === 'formations.cours')?.detail).toEqual([
    { libelle: 'IRTESS', valeur: 4 },
    { libelle: 'IRTS', valeur: 3 },
    { libelle: 'FRANCAS', valeur: 1 },
  ])
  expect(computeFigures(lire, 2024).find(({ code }) => code === 'generateur.reunions-la-boucle')?.libelle).toBe('Réunions d’accompagnement de La Boucle')
})

test('2023 is told by the mock-up, and a wrong date filter shows in every figure', () => {
  const before = valuesOf(2023)
  expect(Object.values(before).slice(0, 7)).toEqual([25, 41, 13, 16, 2, 11, 13])
  const after = valuesOf(2025)
  const same = Object.entries(PUBLISHED).filter(([code]) => (before[code] ?? 0) + (after[code] ?? 0) === 0)
  expect(same).toEqual([])
})

test('every record has the shape of its collection, no unknown field, and an id of its own', () => {
  for (const { collection, fiche } of records) {
    const { id, ...champs } = fiche
    expect(schemas[collection].safeParse(fiche).error?.issues.map(issue => [collection, id, issue.path.join('.'), issue.message]) ?? []).toEqual([])
    expect(() => refuseUnknownFields(collection, champs)).not.toThrow()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  expect(new Set(records.map(({ fiche }) => fiche.id)).size).toBe(records.length)
})

test('every record named is there, in a collection that may be named', () => {
  const missing = records.flatMap(({ collection, fiche }) =>
    referencesOf(collection, fiche).flatMap(({ champ, id, vers }) => (vers.includes(lire.find(id)?.collection ?? '') ? [] : [`${collection} ${fiche.id} ${champ} ${id}`])),
  )
  expect(missing).toEqual([])
})

test('every code is one of its list, every commune is of Côte-d’Or', () => {
  const known = new Set([...nomenclatureSeed.map(({ liste, code }) => `${liste}/${code}`), ...communes.map(({ code }) => `communes/${code}`)])
  const codesIn = (champs: Champs, fiche: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(champs).flatMap(([champ, type]) => {
      const value = fiche[champ]
      if (value === undefined || !type.meta()) return []
      const { kind, liste, element } = metaOf(type)
      if (kind === 'code') return [`${liste}/${value}`]
      if (kind === 'codes') return Object.keys(value as object).map(code => `${liste}/${code}`)
      return kind === 'elements' && element ? ordered(value as Record<string, { ordre: number }>).flatMap(inner => codesIn(element, inner)) : []
    })
  expect(records.flatMap(({ collection, fiche }) => codesIn(schemas[collection].shape as Champs, fiche)).filter(code => !known.has(code))).toEqual([])
})

test('SIRETs are valid, each used once, and visibly of a block of fiction', () => {
  const sirets = fichesOf('structures').flatMap(({ siret }) => siret ?? [])
  expect(sirets.filter(siret => 'phrase' in readSiret(siret) || !siret.startsWith('900'))).toEqual([])
  expect(new Set(sirets).size).toBe(sirets.length)
})

const TEAM = [
  'Hélène Vasseur',
  'Bernard Colas',
  'Alain Dupré',
  'Odile Marchand',
  'René Gautier',
  'Luc Besson-Roy',
  'Nora Petit',
  'Marc Aubry',
  'Inès Faure',
  'Julien Morel',
  'Sonia Keller',
]
// Surnames of the report, read backwards so that the real ones are written nowhere.
const REAL = 'essaneP trebmaL nabruT xuoR tnemeduaB REIDID draciP toegnoM tauohelouB ycnaD ennolaceD reihtuaG ellociN aidaB ednarB-rednaV tehtaM ninoB'
  .split(' ')
  .map(name => [...name].reverse().join(''))

test('nobody of the report is named: people are the agreed fictive ones, or say that they are invented', () => {
  const noms = fichesOf('personnes').map(({ nom }) => nom ?? '')
  expect(noms.filter(nom => !TEAM.includes(nom) && !/ (Exemple|Témoin|Modèle|Fictif|Imaginaire)$/.test(nom))).toEqual([])
  expect(noms.length).toBe(new Set(noms).size)
  const text = JSON.stringify(records)
  expect(REAL.filter(nom => new RegExp(`(?<!\\p{L})${nom}(?!\\p{L})`, 'iu').test(text))).toEqual([])
})

test('the director of 2024 is not that of 2025, and the president presides over both years', () => {
  const fonctions = (jour: string) => mandatsEnVigueur(lire, undefined, jour).map(({ personne, mandat }) => `${personne.nom}, ${mandat.fonction}`)
  expect(fonctions('2024-12-31')).toEqual(expect.arrayContaining(['Bernard Colas, directeur', 'Hélène Vasseur, coordinatrice DLA', 'Alain Dupré, président']))
  expect(fonctions('2025-01-01')).toEqual(expect.arrayContaining(['Hélène Vasseur, directrice', 'Alain Dupré, président']))
  expect(fonctions('2025-01-01').join()).not.toMatch(/Bernard Colas|coordinatrice/)
})

test('the three papers can be made whole: the first convention is of 2024, the first diagnostic and the CPOM report lack nothing that blocks', () => {
  const blocking = (type: keyof typeof genres, sujet: { id: string | undefined; annee: number }) =>
    genres[type].manques(lire, sujet).filter(({ gravite }) => gravite === 'bloquant')
  for (const type of ['convention-dla', 'diagnostic'] as const) expect(blocking(type, { id: genres[type].sujets(lire)[0], annee: 2024 })).toEqual([])
  expect(blocking('rapport-cpom', { id: undefined, annee: 2024 })).toEqual([])
  expect(lire.get('conventions', genres['convention-dla'].sujets(lire)[0])?.dateSignature?.slice(0, 4)).toBe('2024')
  expect(fichesOf('conventions').some(({ id, type }) => type === 'accompagnementDla' && blocking('convention-dla', { id, annee: 2024 }).length >= 2)).toBe(true)
})

test.each([
  'partenariat',
  'intervention',
  'mise-a-disposition-locaux',
  'mise-a-disposition-personnel',
  'convention-objectifs',
  'convention-financement',
  'tripartite',
  'lettre-engagement',
  'emargement',
  'attestation-presence',
  'ordre-du-jour',
  'convocation-ag',
  'pv-ag',
  'courrier',
  'courrier-non-retenu',
] as const)('the paper « %s » can be made whole', type => {
  const [id = ''] = genres[type].sujets(lire)
  const sujet = { id, element: genres[type].elements?.(lire, { id, annee: 2024 })[0]?.id, annee: 2024 }
  expect(genres[type].modele(lire, sujet).projet).toBeUndefined()
})

test('every paper of an accompaniment can be made whole of the dossier of Le Cri de la Plume', () => {
  const structureId = fichesOf('structures').find(({ nom }) => nom === 'Le Cri de la Plume')?.id ?? ''
  const [parcours] = lire.where('parcours', 'structureId', structureId)
  const [diagnostic] = lire.where('diagnostics', 'structureId', structureId)
  const individuelle = lire.where('ingenieries', 'structures.structureId', structureId).find(({ type }) => type === 'individuelle')
  const subjects = {
    diagnostic: diagnostic?.id,
    'plan-accompagnement': parcours?.id,
    'cahier-des-charges': individuelle?.id,
    'pv-choix': individuelle?.id,
    'bilan-ingenierie': individuelle?.id,
    'fiche-suivi': parcours?.id,
    'releve-impact': parcours?.id,
  } as const
  for (const [type, id] of Object.entries(subjects) as [keyof typeof subjects, string | undefined][]) {
    const bloquants = genres[type].manques(lire, { id, annee: 2024 }).filter(({ gravite }) => gravite === 'bloquant')
    expect([type, bloquants]).toEqual([type, []])
  }
})
