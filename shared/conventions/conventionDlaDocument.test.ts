import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Bloc, ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { aConvention, aParcours, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { conventionDlaDocument } from './conventionDlaDocument'
import { conventionDlaManques } from './conventionDlaManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')

const colas = aPersonne({ nom: 'Bernard Colas', civilite: 'm', mandats: elementsOf({ fonction: 'directeur', fin: '2024-12-31', representantLegal: true }) })
const vasseur = aPersonne({ nom: 'Hélène Vasseur', civilite: 'mme', mandats: elementsOf({ fonction: 'directrice', debut: '2025-01-01', representantLegal: true }) })
const structure = aStructure({ id: 's', nom: 'Atelier Fictif', siret: '90001234500014', adresse: '1 rue Imaginaire', codePostal: '21000', commune: '21231' })
const keller = aPersonne({ nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) })
const parcours = aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Tenir nos comptes.', dateAccueil: '2024-03' })
const pes21 = someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000' })

const classeur = (convention: Fiches['conventions']): Lecture =>
  aLecture({ aujourdhui: '2025-03-01', conventions: [convention], structures: [structure], personnes: [colas, vasseur, keller], parcours: [parcours], parametres: [pes21] })

const complete = (given: Partial<Fiches['conventions']> = {}) =>
  aConvention({ type: 'accompagnementDla', structureId: 's', parcoursId: 'p', debut: '2024-11-05', fin: '2026-12-31', dateSignature: '2024-11-05', ...given })
const paper = (convention: Fiches['conventions']): ModeleDocument => conventionDlaDocument(convention, classeur(convention))

/** The articles with what is under each. */
const articlesOf = (blocs: readonly Bloc[]): { titre: string; contenu: Bloc[] }[] =>
  blocs.reduce<{ titre: string; contenu: Bloc[] }[]>((articles, bloc) => {
    if (bloc.type === 'article') articles.push({ titre: bloc.texte, contenu: [] })
    else articles.at(-1)?.contenu.push(bloc)
    return articles
  }, [])

describe('the signatory', () => {
  test('is the director of 2024 on a paper signed in 2024, even when it is printed again in 2025', () => {
    const words = wordsOf(paper(complete({ dateSignature: '2024-12-31' })))
    expect(words).toContain('représenté par M.\u00A0Bernard Colas, directeur')
    expect(words).not.toContain('Vasseur')
  })

  test('is the director of 2025 from the day her mandate begins', () => {
    const words = wordsOf(paper(complete({ dateSignature: '2025-01-01' })))
    expect(words).toContain('représenté par Mme\u00A0Hélène Vasseur, directrice')
    expect(words).not.toContain('Colas')
  })

  test('is the one in force today as long as the paper is not signed', () => {
    expect(wordsOf(paper(complete({ dateSignature: undefined })))).toContain('Hélène Vasseur')
  })

  test('blocks the paper rather than be someone whose mandate is over', () => {
    const convention = complete({ dateSignature: '2025-02-01', signatairePes21Id: colas.id })
    expect(conventionDlaManques(convention, classeur(convention))).toContainEqual(expect.objectContaining({ champ: 'signatairePes21Id', gravite: 'bloquant' }))
    expect(wordsOf(paper(convention))).not.toContain('Colas')
  })
})

describe('its number', () => {
  const others = (convention: Fiches['conventions'], ...more: Fiches['conventions'][]): Lecture => ({
    ...classeur(convention),
    where: aLecture({ conventions: [convention, ...more] }).where,
  })

  test('is « brouillon » until the signature gives it', () => {
    expect(paper(complete())).toMatchObject({ reference: 'Convention n°\u00A0: brouillon' })
    expect(paper(complete({ statut: 'signee', numero: '2024-ACC-001' }))).toMatchObject({ reference: 'Convention n°\u00A02024-ACC-001' })
    expect(paper(complete({ statut: 'signee' })).reference).toBeUndefined()
  })

  test('typed before the signature, it is printed on a paper that can be signed, never on a PROJET', () => {
    expect(paper(complete({ numero: '2024-044' }))).toMatchObject({ reference: 'Convention n°\u00A02024-044' })
    const projet = paper(complete({ numero: '2024-044', fin: undefined }))
    expect(projet.projet).toBeDefined()
    expect(projet.reference).toBe('Convention n°\u00A0: brouillon')
  })

  test('is not printed when another convention bears it', () => {
    const convention = complete({ numero: '2024-044' })
    const lire = others(convention, aConvention({ numero: '2024-044' }))
    expect(conventionDlaManques(convention, lire)).toContainEqual(expect.objectContaining({ champ: 'numero', gravite: 'bloquant' }))
    expect(conventionDlaDocument(convention, lire).reference).toBe('Convention n°\u00A0: brouillon')
  })
})

describe('what it says', () => {
  test('has the twelve articles of the trade, in their order', () => {
    expect(articlesOf(paper(complete()).blocs).map(article => article.titre)).toEqual([
      'Objet',
      'Définition et déroulement du dispositif local d’accompagnement',
      'Engagements du PES21',
      'Engagements de la structure',
      'Financement et valorisation',
      'Comité d’appui et partage d’informations',
      'Propriété des documents',
      'Données à caractère personnel',
      'Communication et mention des financeurs',
      'Durée et modification',
      'Résiliation et abandon',
      'Litiges',
    ])
  })

  test('prints what its funders ask the day it is signed, and tells the structure to print it too', () => {
    const convention = complete({ financeurs: setOf('ville', 'europe') })
    const ville = aStructure({ id: 'ville', nom: 'Ville de Dijon', mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon', fin: '2024-12-31' }) })
    const lire = aLecture({
      conventions: [convention],
      structures: [structure, ville, aStructure({ id: 'europe', nom: 'Union européenne', typeFinanceur: 'europe' })],
      parametres: [pes21],
    })
    const modele = conventionDlaDocument(convention, lire)
    expect(modele.mentions).toEqual(['Cofinancé par l’Union européenne', 'Avec le soutien de la Ville de Dijon'])
    expect(modele.logos).toContainEqual({ pour: 'europe', alt: 'Emblème de l’Union européenne' })
    expect(wordsOf(modele)).toContain('Les mentions à reprendre sont les suivantes\u00A0:')
    expect(modele.blocs).toContainEqual({ type: 'paragraphe', style: 'citation', texte: 'Avec le soutien de la Ville de Dijon' })
    expect(conventionDlaDocument({ ...convention, dateSignature: '2025-01-02' }, lire).mentions).toEqual(['Cofinancé par l’Union européenne'])
  })

  test('gives the participation in figures and in words, or says that nothing is asked', () => {
    expect(wordsOf(paper(complete({ participation: 50_000 })))).toContain('500,00\u00A0€ (cinq cents euros)')
    expect(wordsOf(paper(complete({ participation: 50_000 })))).not.toContain('gratuit')
    expect(wordsOf(paper(complete({ participation: 0 })))).toContain('gratuit pour la structure')
    expect(wordsOf(paper(complete()))).toContain('Aucune participation financière')
  })

  test('lays out the payments with their total', () => {
    const echeancier = elementsOf({ libelle: 'À la signature', date: '2024-11-05', montant: 20_000 }, { libelle: 'Solde', montant: 30_050 })
    const table = paper(complete({ participation: 50_050, echeancier })).blocs.find(bloc => bloc.type === 'tableau')
    expect(table?.type === 'tableau' && table.lignes).toEqual([
      ['À la signature', '05/11/2024', '200,00\u00A0€'],
      ['Solde', '', '300,50\u00A0€'],
      ['Total', '', '500,50\u00A0€'],
    ])
  })

  test('shares nothing with anyone unless the structure named them', () => {
    expect(wordsOf(paper(complete()))).toContain('Aucun document ni aucune information concernant la structure n’est communiqué à un tiers')
    const ville = aStructure({ id: 'v', nom: 'Ville de Dijon' })
    const convention = complete({ diffusion: setOf('v') })
    const lire = aLecture({ structures: [structure, ville], conventions: [convention] })
    expect(wordsOf(conventionDlaDocument(convention, lire))).toContain('autorise expressément')
    expect(wordsOf(conventionDlaDocument(convention, lire))).toContain('Ville de Dijon')
  })

  test('tells a partial date as it is known: no day is invented', () => {
    expect(wordsOf(paper(complete()))).toContain('accueillie par le PES21 en mars\u00A02024')
  })
})

describe('what it lacks', () => {
  test('is nothing blocking once it is complete, and the paper bears no stamp', () => {
    const convention = complete()
    expect(conventionDlaManques(convention, classeur(convention)).filter(({ gravite }) => gravite === 'bloquant')).toEqual([])
    expect(paper(convention)).not.toHaveProperty('projet')
  })

  test('is told with the record and the field where it is filled, and stamps the paper', () => {
    const convention = complete({ fin: undefined, parcoursId: undefined })
    const lire = aLecture({
      conventions: [convention],
      structures: [{ ...structure, siret: undefined }],
      personnes: [vasseur, keller],
      parametres: [pes21],
      aujourdhui: '2025-03-01',
    })
    const manques = conventionDlaManques({ ...convention, dateSignature: '2025-01-15' }, lire)
    expect(manques.filter(({ gravite }) => gravite === 'bloquant').map(({ collection, id, champ }) => [collection, id, champ])).toEqual([
      ['structures', 's', 'siret'],
      ['conventions', convention.id, 'fin'],
      ['conventions', convention.id, 'parcoursId'],
    ])
    expect(manques[0]).toMatchObject({ titre: 'Atelier Fictif', libelle: 'SIRET' })
    expect(conventionDlaDocument({ ...convention, dateSignature: '2025-01-15' }, lire).projet).toHaveLength(3)
  })

  test('is a schedule that does not make the amount', () => {
    const convention = complete({ participation: 50_000, echeancier: elementsOf({ montant: 20_000 }) })
    expect(conventionDlaManques(convention, classeur(convention))).toContainEqual(
      expect.objectContaining({ champ: 'echeancier', phrase: 'L’échéancier fait 200,00\u00A0€ au lieu de 500,00\u00A0€.' }),
    )
  })
})

const someText = fc.constantFrom(undefined, '', '   ', 'Un texte.', 'Deux\nlignes', '« & < > " \' »')
const someDay = fc.constantFrom(undefined, '2024-01-01', '2024-11-05', '2025-06-30')
const someMoney = fc.constantFrom(undefined, 0, 1, 50_000)

test('has no empty article, no blank clause and no unfilled place, whatever is known', () => {
  const partial = fc.record({
    convention: fc.record({
      objet: someText,
      phases: someText,
      annexes: someText,
      visas: someText,
      preambule: someText,
      tribunal: someText,
      numero: someText,
      lieuSignature: someText,
    }),
    dates: fc.record({ debut: someDay, fin: someDay, dateSignature: someDay, accordInstance: someDay }),
    money: fc.record({ participation: someMoney, montant: someMoney, valeurAide: someMoney }),
    links: fc.record({ structureId: fc.constantFrom(undefined, 's'), parcoursId: fc.constantFrom(undefined, 'p'), preavisJours: fc.constantFrom(undefined, 0, 30) }),
    parcours: fc.record({ demandeInitiale: someText, motifPrincipal: fc.constantFrom(undefined, 'emploi'), dateAccueil: fc.constantFrom(undefined, '2024', '2024-T3') }),
    structure: fc.record({ nom: someText, sigle: someText, adresse: someText, commune: fc.constantFrom(undefined, '21231') }),
    pes21: fc.record({ adresse: someText, mail: someText, mentionFinanceurs: someText, departement: someText, ville: someText }),
    people: fc.subarray([colas, vasseur, keller]),
  })
  fc.assert(
    fc.property(partial, given => {
      const convention = aConvention({ type: 'accompagnementDla', ...given.convention, ...given.dates, ...given.money, ...given.links })
      const lire = aLecture({
        conventions: [convention],
        structures: [aStructure({ id: 's', ...given.structure })],
        parcours: [aParcours({ id: 'p', structureId: 's', ...given.parcours })],
        personnes: given.people,
        parametres: [someParametres(given.pes21)],
      })
      const { blocs } = conventionDlaDocument(convention, lire)
      const articles = articlesOf(blocs)
      expect(articles).toHaveLength(12)
      for (const { contenu } of articles) expect(contenu.filter(bloc => bloc.type === 'alinea').length).toBeGreaterThan(0)
      for (const bloc of blocs) if (bloc.type === 'alinea' || bloc.type === 'paragraphe') expect(bloc.texte.trim()).not.toBe('')
      for (const bloc of blocs) if (bloc.type === 'puces') expect(bloc.items.length).toBeGreaterThan(0)
      expect(textsOf(blocs).join('\n')).not.toMatch(/undefined|NaN|\[à compléter\]|, ,|\(\)|« »| {2}/)
    }),
    { numRuns: 200 },
  )
})
