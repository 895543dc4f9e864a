import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Collection, collectionNames, type Fiches, schemas } from '../fiches'
import { type ChampMeta, fieldsOf } from '../kernel/champs'
import type { Lecture } from '../lecture'
import { aConvention, aParcours, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { champsDe, type Donnees, donneesDe, donneesDesFiches, type Forme } from './donnees'
import { genres } from './genres'
import { listOfFields, namedValues } from './listOfFields'
import type { TypeDocument } from './typesDocument'

const types = Object.keys(genres) as TypeDocument[]

const lire = aLecture({
  structures: [
    aStructure({ id: 's', nom: 'Le Cri & la Plume', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231', codePostal: '21000' }),
    aStructure({ id: 'f', nom: 'Ville' }),
  ],
  parcours: [aParcours({ id: 'p', structureId: 's', chargeMissionId: 'm', demandeInitiale: 'Tenir\nnos comptes.' })],
  personnes: [
    aPersonne({ id: 'm', nom: 'Mina Fictive' }),
    aPersonne({
      id: 'd',
      civilite: 'm',
      nom: 'Alain Dupré',
      mandats: elementsOf({ fonction: 'directeur', representantLegal: true, fin: '2024-12-31' }),
    }),
    aPersonne({ nom: 'Après', mandats: elementsOf({ fonction: 'directrice', representantLegal: true, debut: '2025-01-01' }) }),
    aPersonne({ civilite: 'mme', nom: 'Sonia Keller', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true, pouvoir: 'ses statuts' }) }),
  ],
  parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000' })],
  conventions: [
    aConvention({
      id: 'c',
      type: 'accompagnementDla',
      parcoursId: 'p',
      dateSignature: '2024-11-05',
      montant: 1_200_050,
      financeurs: setOf('f'),
      phases: 'Un\nDeux',
      echeancier: elementsOf({ libelle: 'Acompte', montant: 100 }, { libelle: 'Solde', date: '2025-01-01' }),
    }),
  ],
})
const donnees = (): Donnees => donneesDe(lire, 'convention-dla', { id: 'c', annee: 2024 })

describe('the data of a convention', () => {
  test('are its own fields as the office reads them, amounts and days also in words', () => {
    expect(donnees().convention).toMatchObject({
      montant: '12\u202F000,50\u00A0€',
      montant_en_lettres: 'douze mille euros et cinquante centimes',
      date_signature: '05/11/2024',
      date_signature_en_lettres: '5\u00A0novembre\u00A02024',
      statut: 'Brouillon',
    })
  })

  test('leave out what is unknown: never a zero, never an empty text', () => {
    expect(donnees().convention).not.toHaveProperty('participation')
    expect(donnees()).not.toHaveProperty('ingenierie')
  })

  test('reach the records it speaks of, were it through another', () => {
    expect(donnees()).toMatchObject({
      structure: { nom: 'Le Cri & la Plume', siret: '900\u00A0012\u00A0345\u00A000014', siege: '1 rue Imaginaire, 21000 Dijon' },
      parcours: { demande_initiale: 'Tenir\nnos comptes.' },
      charge_mission: { nom: 'Mina Fictive' },
      pes21: { sigle: 'PES21', siege: '12 avenue Gustave Eiffel, 21000 Dijon' },
    })
  })

  test('name who may sign on the day of the paper, not today', () => {
    expect(donnees().signataire).toEqual({ nom: 'M.\u00A0Alain Dupré', fonction: 'directeur', nom_et_fonction: 'M.\u00A0Alain Dupré, directeur' })
    expect(donnees().representant).toMatchObject({ nom: 'Mme\u00A0Sonia Keller', fonction: 'présidente', pouvoir: 'ses statuts' })
  })

  test('repeat its elements, its lines and the records of a set', () => {
    expect(donnees().convention).toMatchObject({
      echeancier: [
        { rang: '1', libelle: 'Acompte', montant: '1,00\u00A0€' },
        { rang: '2', libelle: 'Solde', date_en_lettres: '1er\u00A0janvier\u00A02025' },
      ],
      phases_lignes: [{ texte: 'Un' }, { texte: 'Deux' }],
      financeurs: [{ nom: 'Ville' }],
      financeurs_liste: 'Ville',
    })
  })

  test('hold every word of our own model: a template may keep them', () => {
    const { articles, signatures, document } = donnees()
    expect(document).toMatchObject({ titre: 'Convention d’accompagnement' })
    expect(articles).toHaveLength(12)
    expect([articles].flat()[0]).toMatchObject({
      rang: '1',
      titre: 'Objet',
      alineas: expect.arrayContaining([expect.objectContaining({ texte: expect.stringContaining('La présente convention') })]),
    })
    expect(signatures).toMatchObject({ fait_a: expect.stringContaining('Dijon'), parties: [{ nom: 'M.\u00A0Alain Dupré' }, { nom: 'Mme\u00A0Sonia Keller' }] })
  })

  test('to be frozen, are those of the records alone: not our words, nor the day it is', () => {
    const frozen = donneesDesFiches(lire, 'convention-dla', { id: 'c', annee: 2024 })
    expect(Object.keys(frozen)).toEqual(expect.arrayContaining(['convention', 'structure', 'signataire', 'pes21']))
    for (const cle of ['articles', 'aujourdhui', 'document', 'projet']) expect(frozen).not.toHaveProperty(cle)
  })

  test('are told one by one under their full name', () => {
    expect(namedValues('convention-dla', donnees())).toEqual(
      expect.arrayContaining([
        { cle: 'convention.echeancier.2.libelle', label: 'Convention › Échéancier 2 › Libellé', valeur: 'Solde' },
        { cle: 'structure.nom', label: 'Structure › Nom', valeur: 'Le Cri & la Plume' },
      ]),
    )
  })
})

test('an agreement of our own words is written, in the usual spelling and in the other', () => {
  expect(JSON.stringify(donnees())).not.toMatch(/[\uE000\uE001]/)
})

const sampleOf = ({ kind, format, choix, element, vers }: ChampMeta): unknown => {
  if (format) return { siret: '90001234500014', rna: 'W212009999', telephone: '+33380509047' }[format as string] ?? 'x'
  const id = vers?.[0]
  const plain: Partial<Record<ChampMeta['kind'], unknown>> = {
    texte: 'a & b',
    long: 'un\ndeux',
    jour: '2024-03-01',
    dateConnue: '2024-T3',
    heure: '14:30',
    montant: 4_200,
    entier: 2024,
    decimal: 3.5,
    oui: false,
    choix: Object.keys(choix ?? {})[0],
    code: '21231',
    codes: setOf('21231'),
    ref: id,
    refs: id ? setOf(id) : {},
    elements: element ? elementsOf(recordOf({ shape: element }, () => true)) : {},
  }
  return plain[kind]
}

function recordOf(schema: Parameters<typeof fieldsOf>[0], keep: (champ: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(fieldsOf(schema).flatMap(([champ, meta]) => (keep(champ) ? [[champ, sampleOf(meta)]] : [])))
}

/** One record of each collection, whose id is its name; the fields that `keep` refuses are unknown. */
const aWorld = (keep: (champ: string) => boolean): Lecture =>
  aLecture(Object.fromEntries(collectionNames.map(name => [name, [{ ...recordOf(schemas[name], keep), id: name } as Fiches[Collection]]])))

function expectDeclared(formes: readonly Forme[], donnees: Donnees): void {
  for (const [cle, value] of Object.entries(donnees)) {
    const forme = formes.find(one => one.cle === cle)
    expect(forme, cle).toBeDefined()
    if (typeof value === 'string') expect([forme?.genre, value !== '' && !/undefined|NaN|\[object/.test(value)]).toEqual(['valeur', true])
    else if (Array.isArray(value)) for (const element of value) expectDeclared(forme?.champs ?? [], element)
    else expectDeclared(forme?.champs ?? [], value)
  }
}

describe.each(types)('%s', type => {
  const sujet = { annee: 2024, ...(genres[type].de ? { id: genres[type].de } : {}) }

  test('whatever is known of its records, holds only fields that are listed, and no empty one', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), keep => {
        expectDeclared(champsDe(type), donneesDe(aWorld(keep), type, sujet))
      }),
      { numRuns: 6 },
    )
  })

  test('names its fields in plain lower case, once each in their place, and never as a property all objects have', () => {
    const listed = listOfFields(type)
    for (const { cle, label } of listed) {
      expect(cle).toMatch(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/)
      expect(cle.split('.').some(part => part in {})).toBe(false)
      expect(label).not.toBe('')
    }
    const places = listed.map(({ cle, dans }) => [...dans, cle].join('>'))
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  test('says of each value what it may read like', () => {
    for (const { cle, exemple, boucle } of listOfFields(type)) if (!boucle && !/^c\d+$|\.c\d+$/.test(cle)) expect([cle, exemple]).not.toEqual([cle, ''])
  })
})
