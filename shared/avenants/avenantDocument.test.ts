import { describe, expect, test } from 'vitest'
import type { Convention } from '../conventions/convention'
import type { DocumentProduit } from '../documents/documentProduit'
import { linesOfBloc } from '../documents/sceau/passages'
import { sceauOf } from '../documents/sceau/sceau'
import { scellableOf } from '../documents/sceau/scellable'
import { aConvention, anActionCpom, anAvenant, aParcours, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import type { Avenant } from './avenant'
import { avenantDocument } from './avenantDocument'
import { avenantManques } from './avenantManques'
import { avenantTransitions } from './avenantTransitions'
import { numeroAvenant } from './numeroAvenant'

const signed: Convention = aConvention({
  id: 'c',
  type: 'accompagnementDla',
  structureId: 's',
  parcoursId: 'p',
  debut: '2024-11-10',
  fin: '2026-12-31',
  dateSignature: '2024-11-05',
  statut: 'signee',
  numero: '2024-007',
})

const keller = aPersonne({ id: 'k', nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) })

const lireWith = (convention: Convention, documents: DocumentProduit[] = [], avenants: Avenant[] = [], representante = keller) =>
  aLecture({
    aujourdhui: '2025-03-01',
    structures: [aStructure({ id: 's', nom: 'Le Cri de la Plume', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231' })],
    parcours: [aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Tenir nos comptes.' })],
    personnes: [
      aPersonne({ nom: 'Bernard Colas', civilite: 'm', mandats: elementsOf({ fonction: 'directeur', representantLegal: true, fin: '2024-12-31' }) }),
      aPersonne({ nom: 'Hélène Vasseur', civilite: 'mme', mandats: elementsOf({ fonction: 'directrice', representantLegal: true, debut: '2025-01-01' }) }),
      representante,
    ],
    parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel', ville: 'Dijon' })],
    conventions: [convention],
    documents,
    avenants,
  })

const sealed: DocumentProduit = {
  id: 'd',
  type: 'convention-dla',
  sujetId: 'c',
  version: 1,
  statut: 'signe',
  signeLe: '2024-11-05',
  ...sceauOf(scellableOf(lireWith(signed), 'convention-dla', { id: 'c', annee: 2024 }), '2024-11-05', ''),
}
const avenant = anAvenant({ id: 'a', conventionId: 'c', objet: 'La structure a besoin de six mois de plus.', dateSignature: '2025-02-20', dateEffet: '2025-03-01' })
const changed: Convention = { ...signed, fin: '2027-06-30', participation: 45_000 }

const wordsOf = (lire: ReturnType<typeof lireWith>, of = avenant): string[] => avenantDocument(of, lire).blocs.flatMap(linesOfBloc)
const blocking = (lire: ReturnType<typeof lireWith>, of = avenant) => avenantManques(of, lire).filter(({ gravite }) => gravite === 'bloquant')

describe('an avenant', () => {
  const lire = lireWith(changed, [sealed], [avenant])
  const words = wordsOf(lire)

  test('names the convention it changes, with its number and its day', () => {
    expect(avenantDocument(avenant, lire)).toMatchObject({
      titre: 'Avenant n°\u00A01',
      sousTitre: expect.stringMatching(/^à la convention d’accompagnement n°\s2024-007 du 5\snovembre\s2024$/),
    })
    expect(avenantDocument(avenant, lire).projet).toBeUndefined()
    expect(words.join('\n')).toContain('La structure a besoin de six mois de plus.')
  })

  test('holds only the articles whose data changed, each in its new wording, its clauses numbered as they were', () => {
    const articles = avenantDocument(avenant, lire).blocs.flatMap(bloc => (bloc.type === 'article' ? [bloc.texte] : []))
    expect(articles.map(texte => texte.replace(/\s/g, ' '))).toEqual([
      'Objet de l’avenant',
      'Modification de l’article 5',
      'Modification de l’article 10',
      'Entrée en vigueur',
      'Autres clauses',
    ])
    expect(words).toContainEqual(expect.stringMatching(/^Le présent avenant modifie les articles\s5 et 10 de la convention\.$/))
    expect(words).toContainEqual(expect.stringMatching(/^L’article\s5, «\sFinancement et valorisation\s», est remplacé par les dispositions suivantes\s:$/))
    expect(words).toContainEqual(expect.stringMatching(/^5\.2\sLa structure participe à ce coût à hauteur de 450,00\s€/))
    expect(words).toContainEqual(expect.stringMatching(/^10\.1\sLa présente convention prend effet le 10\snovembre\s2024 et s’achève le 30\sjuin\s2027\.$/))
    expect(words.join('\n')).not.toContain('Propriété des documents')
    expect(words).toContainEqual(expect.stringMatching(/prend effet le 1er\smars\s2025\.$/))
  })

  test('is signed by those who hold the mandates on its own day, not on that of the convention', () => {
    expect(words.join('\n')).toContain('Hélène Vasseur')
    expect(words.join('\n')).not.toContain('Bernard Colas')
  })

  test('is refused while nothing changed, and while no version of the convention is signed', () => {
    expect(blocking(lireWith(signed, [sealed], [avenant])).map(({ phrase }) => phrase)).toEqual([expect.stringMatching(/^Rien n’a changé depuis la convention signée/)])
    expect(blocking(lireWith(changed, [], [avenant])).map(({ phrase }) => phrase)).toEqual([expect.stringMatching(/^Aucune version signée/)])
    expect(avenantTransitions.obstacles({ ...avenant, statut: 'relu' }, 'signe', lireWith(signed, [sealed], [avenant])).map(({ champ }) => champ)).toEqual(['conventionId'])
    expect(avenantTransitions.obstacles({ ...avenant, statut: 'relu' }, 'signe', lire)).toEqual([])
  })

  test('keeps its words once signed, whatever the convention becomes, and the next one is compared with it', () => {
    const done: Avenant = {
      ...avenant,
      statut: 'signe',
      ...avenantTransitions.write(avenant, 'signe', lire),
      ...sceauOf(scellableOf(lire, 'convention-dla', { id: 'c', annee: 2024 }), '2025-02-20', ''),
    }
    expect(Object.values(done.articles ?? {}).map(({ titre }) => titre?.replace(/\s/g, ' '))).toEqual([
      'Article 5 – Financement et valorisation',
      'Article 10 – Durée et modification',
    ])
    const next = anAvenant({ id: 'b', conventionId: 'c' })
    const later = lireWith({ ...changed, fin: '2027-12-31' }, [sealed], [done, next])
    expect(wordsOf(later, done).join('\n')).toMatch(/s’achève le 30\sjuin\s2027/)
    expect(numeroAvenant(next, later)).toBe(2)
    const second = wordsOf(later, next).join('\n')
    expect(second).toMatch(/s’achève le 31\sdécembre\s2027/)
    expect(second).toMatch(/modifiée en dernier lieu par l’avenant n°\s1 du 20\sfévrier\s2025/)
    expect(second).not.toContain('450,00')
  })
})

describe('an avenant to a convention with annexes', () => {
  const objectifs: Convention = aConvention({
    id: 'cpo',
    type: 'objectifs',
    structureId: 's',
    fin: '2026-12-31',
    dateSignature: '2024-01-05',
    statut: 'signee',
    numero: '2024-01',
    actionsCpom: setOf('a1'),
  })
  const programme = (of: { coutPrevu: number; cible: number }, convention = objectifs, documents: DocumentProduit[] = []) =>
    aLecture({
      structures: [aStructure({ id: 's', nom: 'Ville de Dijon', typeFinanceur: 'commune' })],
      actionsCpom: [
        anActionCpom({
          id: 'a1',
          code: 'A1',
          nom: 'DLA',
          exercice: 2024,
          coutPrevu: of.coutPrevu,
          indicateurs: elementsOf({ libelle: 'Structures', cible: of.cible, mode: 'saisi' }),
        }),
      ],
      conventions: [convention],
      documents,
    })
  const before = programme({ coutPrevu: 10_000_000, cible: 40 })
  const paper: DocumentProduit = {
    id: 'd',
    type: 'convention-objectifs',
    sujetId: 'cpo',
    version: 1,
    statut: 'signe',
    signeLe: '2024-01-05',
    ...sceauOf(scellableOf(before, 'convention-objectifs', { id: 'cpo', annee: 2024 }), '2024-01-05', ''),
  }
  const wordsAfter = (convention: Convention, of = { coutPrevu: 10_000_000, cible: 40 }): string =>
    wordsOf(programme(of, convention, [paper]), anAvenant({ conventionId: 'cpo', dateSignature: '2025-02-20' }))
      .join('\n')
      .replaceAll('\u00A0', ' ')

  test('changes each of those whose figures changed, by its number', () => {
    const words = wordsAfter(objectifs, { coutPrevu: 12_000_000, cible: 46 })
    expect(words).toContain('Le présent avenant modifie les annexes II et III de la convention.')
    expect(words).toContain('L’annexe III, « Les indicateurs d’évaluation », est remplacée par les dispositions suivantes :')
    expect(words).toMatch(/A1 – DLA · 120.000,00 € · 120.000,00 €/)
  })

  test('adds one, and takes some out', () => {
    const added = wordsAfter({ ...objectifs, contributionsNature: elementsOf({ libelle: 'Salle' }) })
    expect(added).toContain('Le présent avenant modifie l’article 13 de la convention. Il ajoute à la convention l’annexe IV, « Les contributions non financières ».')
    expect(added).toContain('Annexe ajoutée\nIl est ajouté à la convention l’annexe IV, « Les contributions non financières » :')
    const bare = wordsAfter({ ...objectifs, actionsCpom: undefined })
    expect(bare).toContain('les annexes I, II et III de la convention.')
    expect(bare).toContain('L’annexe I, « Le programme d’actions », est supprimée.')
  })
})

test('who signed the convention signs its avenant, as long as nobody legally represents the structure', () => {
  const treasurer = aPersonne({ id: 'x', nom: 'Claire Fontaine', mandats: elementsOf({ structureId: 's', fonction: 'trésorière' }) })
  const lire = lireWith({ ...changed, representantId: 'x' }, [sealed], [avenant], treasurer)
  expect(blocking(lire)).toEqual([])
  expect(avenantTransitions.write(avenant, 'signe', lire)).toMatchObject({ representantId: 'x' })
})
