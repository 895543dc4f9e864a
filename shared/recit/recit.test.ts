import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import { journeyOf } from '../journey'
import {
  aConvention,
  aDiagnostic,
  aNomenclature,
  anAccompagnementCrdva,
  anEchange,
  anIngenierie,
  aParcours,
  aProjet,
  aProjetGenerateur,
  aSeance,
  aStructure,
  elementsOf,
} from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { recitOf, texteRecit } from './recit'

const flat = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')
const told = (contenu: Contenu, collection: 'structures' | 'projets' | 'projetsGenerateur' = 'structures', id = 's', jusquau?: string): string =>
  flat(texteRecit(recitOf(aLecture(contenu), collection, id, jusquau)))

const plume = aStructure({ id: 's', nom: 'Le Cri de la Plume', familleEss: 'association' })
const place = { structureId: 's', parcoursId: 'p', statut: 'presente' as const }
const dla = {
  structures: [plume, aStructure({ id: 'cabinet', nom: '3ème Élément' })],
  parcours: [aParcours({ id: 'p', structureId: 's', dateAccueil: '2023-03' })],
  diagnostics: [aDiagnostic({ parcoursId: 'p', structureId: 's', statut: 'valide', dateValidation: '2023' })],
  ingenieries: [
    anIngenierie({ type: 'individuelle', statut: 'close', joursRealises: 5, dateDebut: '2023-T4', dateBilan: '2024-01-15', structures: elementsOf(place) }),
    anIngenierie({ type: 'collective', statut: 'close', nom: 'Stratégie commerciale', dateDebut: '2024-T3', prestataireId: 'cabinet', structures: elementsOf(place) }),
  ],
  echanges: Array.from({ length: 6 }, () => anEchange({ sujetId: 'p', moment: 'suivi', nature: 'rendezVous', date: '2024' })),
} satisfies Contenu

test('tells the journey of Le Cri de la Plume as a paragraph', () => {
  expect(told(dla)).toBe(
    'Le Cri de la Plume est entré en accueil DLA en mars 2023. Après le temps du diagnostic partagé, validé en 2023, une ingénierie individuelle de 5 jours a été mise en place au dernier trimestre 2023. Après le bilan du 15 janvier 2024, l’association a bénéficié d’un suivi post-ingénierie : six rendez-vous ont eu lieu en 2024. De plus, l’association a bénéficié de l’accompagnement collectif « Stratégie commerciale » à l’été 2024, avec 3ème Élément.',
  )
})

test.each([
  [{ nom: 'Le Fournil', familleEss: 'cooperative' as const }, 'Le Fournil est entré en accueil DLA en mars 2023.'],
  [{ nom: 'La Clé', familleEss: 'association' as const }, 'La Clé est entrée en accueil DLA en mars 2023.'],
  [{ nom: 'Aninomade', familleEss: 'association' as const }, 'L’association Aninomade est entrée en accueil DLA en mars 2023.'],
  [{ nom: 'Les Amis du Jardin', familleEss: 'societeEss' as const }, 'La société Les Amis du Jardin est entrée en accueil DLA en mars 2023.'],
  [{ nom: '' }, 'La structure est entrée en accueil DLA en mars 2023.'],
])('agrees with who it tells about: %j', (given, phrase) => {
  expect(told({ structures: [aStructure({ id: 's', ...given })], parcours: dla.parcours })).toBe(phrase)
})

test.each([
  ['2024-03', '2024-06', 'de mars à juin 2024'],
  ['2024-04', '2024-06', 'd’avril à juin 2024'],
  ['2023-11', '2024-01', 'de novembre 2023 à janvier 2024'],
  ['2024-03-03', '2024-06-05', 'du 3 mars au 5 juin 2024'],
  ['2023-12-01', '2024-01-05', 'du 1er décembre 2023 au 5 janvier 2024'],
  ['2024-03-03', '2024', 'le 3 mars 2024'],
  ['2024-T4', '2025-02', 'au dernier trimestre 2024'],
])('says of %s to %s what is known of it', (dateDebut, dateFin, when) => {
  const ingenieries = [anIngenierie({ type: 'individuelle', statut: 'enCours', joursPrevus: 1, dateDebut, dateFin, structures: elementsOf({ structureId: 's' }) })]
  expect(told({ structures: [plume], ingenieries, aujourdhui: '2025-03-01' })).toBe(`Pour Le Cri de la Plume, une ingénierie individuelle de 1 jour a été mise en place ${when}.`)
})

test.each([
  ['2024-04', 'd’avril 2024'],
  ['2024-T3', 'de l’été 2024'],
  ['2024-T1', 'du premier trimestre 2024'],
  ['2024', 'de 2024'],
])('the suivi begins after the bilan %s', (dateBilan, when) => {
  const ingenieries = [anIngenierie({ type: 'individuelle', statut: 'bilanFait', dateBilan, structures: elementsOf(place) })]
  const echanges = [anEchange({ sujetId: 'p', moment: 'suivi', nature: 'visio', date: '2024-12-05' })]
  expect(told({ ...dla, diagnostics: [], ingenieries, echanges })).toContain(
    `Après le bilan ${when}, l’association a bénéficié d’un suivi post-ingénierie : une visioconférence a eu lieu le 5 décembre 2024.`,
  )
})

test('a report of 2024 tells what was done by its last day: neither what came after, nor what was planned, nor an end still to come', () => {
  const ingenieries = [anIngenierie({ type: 'individuelle', statut: 'enCours', dateDebut: '2024-10-15', dateFin: '2025-02-25', structures: elementsOf(place) })]
  const echanges = [anEchange({ sujetId: 'p', moment: 'suivi', nature: 'rendezVous', date: '2025-02-04' })]
  expect(told({ ...dla, diagnostics: [], ingenieries, echanges, aujourdhui: '2025-03-01' }, 'structures', 's', '2024-12-31')).toBe(
    'Le Cri de la Plume est entré en accueil DLA en mars 2023. Une ingénierie individuelle a été mise en place le 15 octobre 2024.',
  )
})

test('what is planned is told as planned', () => {
  const echanges = [anEchange({ sujetId: 'p', moment: 'suivi', nature: 'visite', date: '2025-02-04' })]
  expect(told({ structures: [plume], parcours: dla.parcours, echanges })).toContain('Une visite de suivi est prévue le 4 février 2025.')
})

test('the papers and advice around the diagnostic are told in two sentences', () => {
  const parcours = [aParcours({ id: 'p', structureId: 's', avisComite: 'reserves', avisComiteLe: '2024-05-14', planValideLe: '2024-05-28' })]
  const conventions = [aConvention({ type: 'accompagnementDla', parcoursId: 'p', structureId: 's', dateSignature: '2024-01-05' })]
  const diagnostics = [aDiagnostic({ parcoursId: 'p', structureId: 's', statut: 'valide', dateValidation: '2024-04-16' })]
  expect(told({ structures: [plume], parcours, conventions, diagnostics })).toBe(
    'Pour Le Cri de la Plume, la convention d’accompagnement a été signée le 5 janvier 2024 et le diagnostic partagé validé le 16 avril 2024. Le comité d’appui s’est réuni le 14 mai 2024 et a donné un avis favorable, avec des réserves ; le plan d’accompagnement a été validé le 28 mai 2024.',
  )
})

test('the CRDVA, séances and the steps of a project come together when they follow each other', () => {
  expect(
    told({
      structures: [plume],
      accompagnementsCrdva: ['2024-02', '2024-03'].map(date => anAccompagnementCrdva({ structureId: 's', date, theme: 'emploi' })),
      nomenclatures: [aNomenclature({ liste: 'themesCrdva', code: 'emploi', libelle: 'Emploi' })],
      seances: [aSeance({ nom: 'Défi Pitch', date: '2024-11-05', participants: elementsOf({ structureId: 's' }) })],
    }),
  ).toBe(
    'Le CRDVA a conseillé Le Cri de la Plume à deux reprises : en février 2024 (emploi) et en mars 2024 (emploi). L’association a pris part à « Défi Pitch » le 5 novembre 2024.',
  )
  const projets = [
    aProjet({
      id: 'x',
      nom: 'Café-atelier',
      debut: '2024-01-17',
      etapes: elementsOf({ etape: 'Étude de marché', date: '2024-03', fait: true }, { etape: 'Statuts', date: '2024-05', fait: true }),
      fin: '2024',
    }),
  ]
  expect(told({ projets }, 'projets', 'x')).toBe(
    'L’accompagnement du projet « Café-atelier » (Bénéfice Créa) a commencé le 17 janvier 2024. Plusieurs étapes ont été franchies : étude de marché en mars 2024 et statuts en mai 2024. L’accompagnement s’est achevé en 2024.',
  )
  const projetsGenerateur = [aProjetGenerateur({ id: 'g', nom: 'La Boucle' })]
  const echanges = ['2024-01-25', '2024-04-24'].map(date => anEchange({ sujetId: 'g', nature: 'reunion', date }))
  expect(told({ projetsGenerateur, echanges }, 'projetsGenerateur', 'g')).toBe('Pour le projet « La Boucle », deux réunions d’accompagnement ont eu lieu en 2024.')
})

test('nothing is told of who lived nothing', () => {
  expect(told({ structures: [plume] })).toBe('')
  expect(recitOf(aLecture(), 'structures', 'absente')).toEqual([])
})

const date = fc.option(fc.constantFrom('2022', '2023-T1', '2023-T3', '2024-02', '2024-06-11', '2025-04', '2025-11-30'), { nil: undefined })
const day = fc.option(fc.constantFrom('2023-02-01', '2024-06-11', '2025-11-30'), { nil: undefined })
const nom = fc.option(fc.constantFrom('Le Fournil', 'Les  Amis\tde X et Cie.', 'Aninomade', ' ', 'Où ?', 'L’Écoshop'), { nil: undefined })
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const known = <F extends object>(fiche: F): F => Object.fromEntries(Object.entries(fiche).filter(([, value]) => value !== undefined)) as F

/** A structure that lived anything, known as well or as badly as it may be. */
const lives = fc
  .record({
    structure: fc.record({ nom, familleEss: fc.constantFrom(undefined, 'association', 'cooperative', 'collectivite') }),
    parcours: some(
      fc.record({
        dateDemande: date,
        dateAccueil: date,
        avisComite: fc.constantFrom('favorable', 'reserves', 'nonRequis'),
        avisComiteLe: day,
        planValideLe: day,
        sortie: fc.constantFrom(undefined, 'orienteAilleurs', 'ineligible', 'suspendu', 'abandonne', 'clos'),
        sortieLe: date,
        repriseLe: day,
      }),
    ),
    diagnostics: some(fc.record({ statut: fc.constantFrom('valide', 'enCours'), dateValidation: date, dateDebut: date })),
    ingenieries: some(
      fc.record({
        nom,
        type: fc.constantFrom('individuelle', 'collective'),
        statut: fc.constantFrom('preparation', 'enCours', 'close'),
        joursPrevus: fc.constantFrom(undefined, 0.5, 1, 5),
        dateDebut: date,
        dateFin: date,
        dateBilan: date,
        prestataireId: fc.constantFrom(undefined, 's', 'autre'),
      }),
    ),
    suivis: some(fc.record({ date, nature: fc.constantFrom('rendezVous', 'visite', 'visio', 'reunion', 'appel') })),
    conventions: some(fc.record({ type: fc.constantFrom(undefined, 'accompagnementDla', 'tripartite'), dateSignature: day })),
    crdva: some(fc.record({ date })),
    projets: some(fc.record({ nom, debut: date, fin: date, dateCreation: date })),
    seances: some(fc.record({ nom, date })),
  })
  .map((life): Contenu => {
    const of = <F extends object>(fiches: readonly F[], rest: object): never[] =>
      fiches.map((fiche, n) => known({ id: `${JSON.stringify(rest).length}${n}`, ...fiche, ...rest })) as never[]
    const parcoursId = 'p0'
    return {
      structures: [known({ id: 's', ...life.structure }) as Fiches['structures'], aStructure({ id: 'autre', nom: 'Cabinet et Cie.' })],
      parcours: life.parcours.map((parcours, n) => known({ id: `p${n}`, structureId: 's', ...parcours })) as never[],
      diagnostics: of(life.diagnostics, { structureId: 's', parcoursId, d: 1 }),
      ingenieries: life.ingenieries.map((one, n) =>
        known({ id: `i${n}`, ...one, structures: elementsOf({ structureId: 's', parcoursId, statut: 'inscrite' as const }) }),
      ) as never[],
      echanges: of(life.suivis, { sujetId: parcoursId, moment: 'suivi' }),
      conventions: of(life.conventions, { structureId: 's' }),
      accompagnementsCrdva: of(life.crdva, { structureId: 's' }),
      projets: of(life.projets, { structureId: 's', dispositif: 'beneficeCrea' }),
      seances: life.seances.map((one, n) => known({ id: `z${n}`, statut: 'tenue', participants: elementsOf({ structureId: 's' }), ...one })) as never[],
    }
  })

describe('whatever a structure lived, and however badly it is known', () => {
  test('every act is told once, in its order, and nothing else is', () => {
    fc.assert(
      fc.property(lives, contenu => {
        const lire = aLecture(contenu)
        const acts = journeyOf('structures', 's', lire).filter(({ etat, date: when }) => etat === 'fait' || (etat === 'prevu' && when !== undefined))
        const id = ({ collection, id: fiche, acte, date: when }: (typeof acts)[number]) => [collection, fiche, acte, when].join(' ')
        expect(recitOf(lire, 'structures', 's').flatMap(({ actes }) => actes.map(id))).toEqual(acts.map(id))
      }),
      { numRuns: 300 },
    )
  })

  test('it is read as French: whole sentences, single spaces, nothing unknown in them', () => {
    fc.assert(
      fc.property(lives, contenu => {
        const phrases = recitOf(aLecture(contenu), 'structures', 's')
        for (const { texte } of phrases) {
          expect(texte).toMatch(/^[\p{Lu}\d].*[.?!…]$/u)
          expect(texte).not.toMatch(/undefined|null|NaN|\s\s|[\n\t]| [.,)]|\( | ’|\.\.| de (?=[aeiouéèàô])(?!onze)|« »/u)
        }
        expect(phrases.map(({ texte }) => texte)).toEqual(phrases.map(({ texte }) => texte.trim()))
      }),
      { numRuns: 300 },
    )
  })

  test('it names who it is about in its first sentence', () => {
    fc.assert(
      fc.property(lives, contenu => {
        const [first] = recitOf(aLecture({ ...contenu, structures: [aStructure({ id: 's', nom: 'Le Fournil' })] }), 'structures', 's')
        if (first) expect(first.texte).toContain('Le Fournil')
      }),
      { numRuns: 200 },
    )
  })
})
