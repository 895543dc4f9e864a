import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import { lettreEngagementDocument, lettreEngagementManques, structuresServies } from '../ingenieries/lettreEngagement'
import type { ModeleDocument } from '../kernel/document'
import { display } from '../kernel/validation'
import type { Lecture } from '../lecture'
import { aConvention, aNomenclature, anIngenierie, anOffre, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { tripartiteDocument } from './tripartiteDocument'
import { tripartiteManques } from './tripartiteManques'

const seat = { adresse: '1 rue Imaginaire', codePostal: '21000', commune: '21231' }
const structures = [
  aStructure({ ...seat, id: 's', nom: 'Atelier Fictif', siret: '90001234500014' }),
  aStructure({ ...seat, id: 't', nom: 'Théâtre Imaginaire', siret: '90001234500022' }),
  aStructure({ ...seat, id: 'p', nom: 'Cap Fictif Conseil', siret: '90003456700018' }),
  aStructure({ id: 'ue', nom: 'Union européenne', typeFinanceur: 'europe' }),
  aStructure({ id: 'region', nom: 'Région Bourgogne-Franche-Comté' }),
]
const personnes = [
  aPersonne({ nom: 'Bernard Colas', civilite: 'm', mandats: elementsOf({ fonction: 'directeur', representantLegal: true }) }),
  aPersonne({ nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) }),
  aPersonne({ id: 'lena', nom: 'Léna Modèle', civilite: 'mme', mandats: elementsOf({ structureId: 'p', fonction: 'gérante', representantLegal: true }) }),
]
const marche = (given: Partial<Fiches['ingenieries']> = {}) =>
  anIngenierie({
    id: 'i',
    nom: 'Vendre sans se perdre',
    structures: { a: { ordre: 0, structureId: 's', statut: 'inscrite' } },
    joursPrevus: 5,
    tarifJour: 85_000,
    tauxTva: 20,
    prestataireId: 'p',
    piecesPrestataireLe: '2024-10-24',
    dateDebut: '2024-11-12',
    ...given,
  })
const collective = (given: Partial<Fiches['ingenieries']> = {}) =>
  marche({
    type: 'collective',
    structures: {
      a: { ordre: 0, structureId: 's', statut: 'inscrite' },
      b: { ordre: 1, structureId: 't', statut: 'presente' },
      c: { ordre: 2, structureId: 'region', statut: 'invitee' },
    },
    ...given,
  })
const complete = (given: Partial<Fiches['conventions']> = {}) =>
  aConvention({ type: 'tripartite', ingenierieId: 'i', debut: '2024-11-05', fin: '2025-06-30', dateSignature: '2024-11-05', financeurs: setOf('region'), ...given })
const classeur = (ingenierie: Fiches['ingenieries'], convention = complete()): Lecture =>
  aLecture({
    structures,
    personnes,
    ingenieries: [ingenierie],
    conventions: [convention],
    offres: [anOffre({ ingenierieId: 'i', prestataireId: 'p', recueLe: '2024-10-14' })],
    parametres: [someParametres(seat)],
  })

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const paper = (ingenierie = marche(), convention = complete()): ModeleDocument => tripartiteDocument(convention, classeur(ingenierie, convention))
const wordsOf = (modele: ModeleDocument): string => textsOf(modele.blocs).join('\n')
const signersOf = ({ blocs }: ModeleDocument): string[] => blocs.flatMap(bloc => (bloc.type === 'signatures' ? bloc.parties.map(({ pour }) => pour) : []))
const blocking = (ingenierie: Fiches['ingenieries'], convention = complete()) =>
  tripartiteManques(convention, classeur(ingenierie, convention)).flatMap(({ gravite, champ }) => (gravite === 'bloquant' ? [champ] : []))

test('it has the sixteen articles of the trade, in their order', () => {
  expect(paper().blocs.flatMap(bloc => (bloc.type === 'article' ? [bloc.texte] : []))).toEqual([
    'Objet et documents de référence',
    'Contenu, étapes et livrables',
    'Calendrier et durée',
    'Intervenants',
    'Prix',
    'Financement',
    'Facturation et paiement',
    'Obligations du prestataire',
    'Obligations de la structure',
    'Rôle du PES21',
    'Suivi et bilan',
    'Propriété intellectuelle et diffusion des livrables',
    'Confidentialité et données à caractère personnel',
    'Publicité des financeurs',
    'Modification, suspension, résiliation et défaillance',
    'Litiges',
  ])
})

describe('who signs', () => {
  test('the three of them when it is for one structure', () => {
    expect(signersOf(paper())).toEqual(['Pour le PES21', 'Pour Atelier Fictif', 'Pour Cap Fictif Conseil'])
    expect(wordsOf(paper())).toContain('ci-après «\u00A0le prestataire\u00A0», de troisième part,')
    expect(wordsOf(paper())).toContain('en trois exemplaires originaux')
  })

  test('the association and the prestataire when it is for several, which are listed: those invited are not', () => {
    const modele = paper(collective())
    expect(signersOf(modele)).toEqual(['Pour le PES21', 'Pour Cap Fictif Conseil'])
    const [list] = modele.blocs.filter(bloc => bloc.type === 'tableau').slice(-1)
    expect(list?.lignes.map(([nom]) => nom)).toEqual(['Atelier Fictif', 'Théâtre Imaginaire'])
  })

  test('nobody for a prestataire whose representative is not known: it blocks', () => {
    expect(blocking(marche({ prestataireId: 't' }))).toContain('representantPrestataireId')
  })
})

describe('the price', () => {
  test('is days × price, travel and VAT, in figures and in words', () => {
    const words = wordsOf(paper(marche({ fraisDeplacement: 12_000 })))
    expect(words).toContain('TVA à 20\u00A0%')
    expect(words).toContain('5\u202F244,00\u00A0€ (cinq mille deux cent quarante-quatre euros), toutes taxes comprises')
    expect(words).toContain('facturés sur justificatifs')
  })

  test('says that no VAT is due, and takes travel as included when it has no price of its own', () => {
    const words = wordsOf(paper(marche({ tauxTva: 0 })))
    expect(words).toContain('TVA non applicable, art.\u00A0293\u00A0B du CGI')
    expect(words).toContain('Les frais de déplacement, d’hébergement et de repas sont compris dans ce prix.')
  })

  test('is that of the days agreed, not of those done since', () => {
    expect(wordsOf(paper(marche({ joursRealises: 2 })))).toContain('5\u202F100,00\u00A0€')
  })

  test('an unknown VAT rate is not zero: it blocks', () => {
    expect(blocking(marche({ tauxTva: undefined }))).toContain('tauxTva')
    expect(wordsOf(paper(marche({ tauxTva: undefined })))).not.toContain('293')
  })

  test('asks nothing of the structure, or says how much', () => {
    expect(wordsOf(paper())).toContain('Aucune participation financière n’est demandée à la structure.')
    expect(wordsOf(paper(marche({ participationStructure: 30_000 })))).toContain('La structure participe à ce prix à hauteur de 300,00\u00A0€ (trois cents euros).')
  })

  test('tells the acompte as the most that may be invoiced', () => {
    expect(wordsOf(paper(marche({ acompte: 30 })))).toContain('Un acompte de 30\u00A0% du prix au plus, soit 1\u202F530,00\u00A0€, peut être facturé')
    expect(wordsOf(paper(marche({ acompte: 30, tarifJour: undefined })))).toContain('du prix au plus peut être facturé')
    expect(wordsOf(paper())).toContain('Aucun acompte n’est versé')
  })

  test('says nothing of an acompte nobody spoke of, beside an échéancier that may begin with one', () => {
    const words = wordsOf(paper(marche(), complete({ echeancier: elementsOf({ libelle: 'Acompte', montant: 153_000 }, { libelle: 'Solde', montant: 357_000 }) })))
    expect(words).not.toContain('Aucun acompte')
    expect(words).toContain('Les factures suivent l’échéancier ci-après')
  })
})

test('pieces are kept for the controls of the Union only when it helps to pay', () => {
  expect(wordsOf(paper())).not.toContain('cinq ans à compter du 31')
  const words = wordsOf(paper(marche(), complete({ financeurs: setOf('ue', 'region') })))
  expect(words).toContain('Publicité des financeurs, conservation et contrôle')
  expect(words).toContain('pendant cinq ans à compter du 31\u00A0décembre de l’année du dernier paiement')
})

describe('what it lacks', () => {
  test('is nothing that blocks once it is complete', () => {
    expect(blocking(marche())).toEqual([])
    expect(paper()).not.toHaveProperty('projet')
  })

  test.each([
    ['papers of the prestataire never seen', marche({ piecesPrestataireLe: undefined }), 'piecesPrestataireLe'],
    ['papers older than six months when it begins', marche({ piecesPrestataireLe: '2024-05-01' }), 'piecesPrestataireLe'],
    ['a price over the budget', marche({ budgetMax: 500_000 }), 'budgetMax'],
    ['a prestataire who made no offre', marche({ prestataireId: 's' }), 'prestataireId'],
    ['more days done than planned', marche({ joursRealises: 6 }), 'joursRealises'],
    ['one structure only in a collective one', collective({ structures: elementsOf({ structureId: 's', statut: 'inscrite' }) }), 'structures'],
  ])('%s', (_what, ingenierie, champ) => expect(blocking(ingenierie)).toContain(champ))

  test('an échéancier that does not make the price', () => {
    expect(blocking(marche(), complete({ echeancier: elementsOf({ montant: 500_000 }) }))).toContain('echeancier')
  })

  test('an ingénierie: without it, one thing only is asked', () => {
    const convention = complete({ ingenierieId: undefined })
    expect(blocking(marche(), convention)).toEqual(['ingenierieId'])
    expect(wordsOf(paper(marche(), convention))).not.toMatch(/undefined|«\u00A0\u00A0»|Pour \./)
  })
})

describe('the lettre d’engagement', () => {
  const lettre = (element: string) => lettreEngagementDocument(collective(), classeur(collective()), element)

  test('is one for each structure registered or present', () => {
    expect(structuresServies(collective(), classeur(collective()))).toEqual([
      { id: 'a', titre: 'Atelier Fictif' },
      { id: 'b', titre: 'Théâtre Imaginaire' },
    ])
  })

  test('names the structure, who signs for it, and what it commits to', () => {
    const words = wordsOf(lettre('a'))
    expect(words).toContain(
      `Atelier Fictif, SIRET ${display('siret', '90001234500014')}, dont le siège est situé 1 rue Imaginaire, 21000 Dijon, représentée par Mme\u00A0Sonia Keller, présidente,`,
    )
    expect(words).toContain('s’engage à suivre l’ingénierie collective «\u00A0Vendre sans se perdre\u00A0».')
    expect(words).toContain('Elle est confiée à Cap Fictif Conseil, compte 5\u00A0jours et commence le 12\u00A0novembre\u00A02024.')
    expect(words).toContain('mobiliser ses dirigeants')
  })

  test('agrees with the form of the structure, once it is known', () => {
    const declared = structures.map(structure => (structure.id === 's' ? { ...structure, formeJuridique: '9220' } : structure))
    const nomenclatures = [aNomenclature({ liste: 'formesJuridiques', code: '9220', libelle: 'Association déclarée' })]
    const lire = aLecture({ structures: declared, personnes, nomenclatures, ingenieries: [collective()], parametres: [someParametres(seat)] })
    expect(wordsOf(lettreEngagementDocument(collective(), lire, 'a'))).toContain('Atelier Fictif, association déclarée, SIRET')
  })

  test('asks what the convention signed with the prestataire asks', () => {
    const lire = classeur(collective(), complete({ participation: 60_000 }))
    expect(wordsOf(lettreEngagementDocument(collective(), lire, 'a'))).toContain('Une participation de 600,00\u00A0€, toutes structures réunies')
    expect(wordsOf(lettre('a'))).toContain('Aucune participation')
  })

  test('waits for somebody to sign it', () => {
    expect(lettre('a')).not.toHaveProperty('projet')
    expect(lettreEngagementManques(collective(), classeur(collective()), 'b')).toContainEqual(expect.objectContaining({ collection: 'structures', id: 't', gravite: 'bloquant' }))
  })
})
