import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Bloc } from '../kernel/document'
import {
  aDiagnostic,
  aLigneFinancement,
  aNomenclature,
  anActionAssociative,
  anIngenierie,
  anObjectifAssociatif,
  aParcours,
  aPersonne,
  aProjetGenerateur,
  aSeance,
  aStructure,
  aTemoignage,
  aTexteAnnuel,
  elementsOf,
  setOf,
  someParametres,
} from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { onPages } from './pages'
import { prose } from './prose'
import { rapportActiviteDocument } from './rapportActiviteDocument'
import { rapportActiviteManques } from './rapportActiviteManques'

const flat = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [flat(value)]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'type' || key === 'style' ? [] : wordsOf(inner)))
      : []

const moral = aTexteAnnuel({ id: 'moral', nom: 'Rapport moral 2024', nature: 'rapportMoral', texte: 'Une année stable.', auteurId: 'alain' })
const alain = aPersonne({ id: 'alain', nom: 'Alain Dupré', civilite: 'm', mandats: elementsOf({ instance: 'bureau', fonction: 'président', representantLegal: true }) })
const base: Contenu = { parametres: [someParametres({ id: 'parametres', adresse: '12 avenue Gustave Eiffel' })], personnes: [alain], textesAnnuels: [moral] }
const classeur = (contenu: Contenu = {}) => aLecture({ ...base, ...contenu, aujourdhui: contenu.aujourdhui ?? '2025-01-15' })
const report = (contenu?: Contenu, annee = 2024) => rapportActiviteDocument(annee, classeur(contenu))
const text = (contenu?: Contenu, annee?: number): string => wordsOf(report(contenu, annee).blocs).join('\n')
const manques = (contenu?: Contenu, annee = 2024) => rapportActiviteManques(annee, classeur(contenu)).map(({ gravite, id, champ, phrase }) => [gravite, id, champ, flat(phrase)])

test('lines that begin with a dash are a list, the others are paragraphs', () => {
  expect(prose('Trois missions :\n- une ;\n– deux.\n\nFin.')).toEqual([
    { type: 'paragraphe', texte: 'Trois missions :' },
    { type: 'puces', items: ['une ;', 'deux.'] },
    { type: 'paragraphe', texte: 'Fin.' },
  ])
})

describe('the rapport moral', () => {
  test('is signed by who wrote it, with the function held at the end of the year', () => {
    expect(text()).toContain('M. Alain Dupré, président du PES21')
  })

  test('stops the publication until it is written and signed, and can be created from here', () => {
    expect(manques({ textesAnnuels: [aTexteAnnuel({ id: 'moral', nature: 'rapportMoral', texte: ' ' })] })).toEqual([
      ['bloquant', 'moral', 'texte', 'Écrivez le rapport moral.'],
      ['bloquant', 'moral', 'auteurId', 'Indiquez qui signe le rapport moral.'],
    ])
    const [missing] = rapportActiviteManques(2025, classeur())
    expect(missing).toMatchObject({ gravite: 'bloquant', creer: { collection: 'textesAnnuels', champs: { nature: 'rapportMoral', annee: 2025 } } })
    expect(report({}, 2025).projet).toHaveLength(1)
    expect(report()).not.toHaveProperty('projet')
  })
})

describe('testimonials', () => {
  const said = (given: Partial<Fiches['temoignages']>) =>
    aTemoignage({ id: 't', personneId: 'alain', sujetId: 's', texte: 'Un appui décisif.', recueilliLe: '2024', consentement: true, consentementLe: '2024-11-01', ...given })
  const heard = (given: Partial<Fiches['temoignages']>): Contenu => ({
    structures: [aStructure({ id: 's' })],
    parcours: [aParcours({ structureId: 's' })],
    temoignages: [said(given)],
  })

  test('are published while their consent is valid on the day', () => {
    expect(text(heard({ finAutorisation: '2025-01-15' }))).toContain('Un appui décisif.')
    expect(manques(heard({ finAutorisation: '2025-01-15' }))).toEqual([])
  })

  test('are doubted when the uses that were accepted do not name the report', () => {
    expect(manques(heard({ portee: 'Site, presse locale' })).map(([gravite, , champ]) => [gravite, champ])).toEqual([['avertissement', 'portee']])
    expect(manques(heard({ portee: 'Rapport d’activité 2024, site' }))).toEqual([])
  })

  test.each([
    [{ retireLe: '2025-01-10' }, 'retireLe', 'Accord retiré le 10 janvier 2025'],
    [{ finAutorisation: '2025-01-14' }, 'finAutorisation', 'Accord terminé le 14 janvier 2025'],
    [{ consentementLe: undefined }, 'consentementLe', 'Accord sans date'],
    [{ consentement: undefined }, 'consentement', 'Accord jamais demandé'],
  ])('without one they are not there, nothing else is stopped, and it is said why: %j', (given, champ, why) => {
    expect(text(heard(given))).not.toContain('Un appui décisif.')
    expect(manques(heard(given))).toEqual([['avertissement', 't', champ, expect.stringContaining(`Ce témoignage ne paraît pas dans le rapport. ${why}`)]])
  })
})

test('the year before is told only of what was counted then: none is not zero', () => {
  const structures = [aStructure({ id: 's' })]
  const diagnostics = ['2023-05-02', '2024-03-12'].map(dateValidation => aDiagnostic({ structureId: 's', statut: 'valide', dateValidation }))
  const seances = [aSeance({ type: 'club', date: '2024-04-02' }), aSeance({ type: 'club', date: '2024-06' })]
  const told = text({ structures, diagnostics, seances })
  expect(told).toContain('Le Club s’est réuni 2 fois en 2024.')
  const chart = report({ structures, diagnostics }).blocs.find(bloc => bloc.type === 'graphique')
  expect(chart && flat(chart.description)).toContain('Diagnostics individuels, 1 (1 en 2023)')
})

test('a presentation stands until it is written again; a text without a place is read in the life of the association, and said to be', () => {
  const place = { nature: 'presentation' as const, rubrique: 'dla' as const }
  const textesAnnuels = [
    aTexteAnnuel({ ...place, annee: 2022, texte: 'Version de 2022.' }),
    aTexteAnnuel({ ...place, annee: 2023, texte: 'Version de 2023.' }),
    aTexteAnnuel({ ...place, annee: 2025, texte: 'Version de 2025.' }),
    aTexteAnnuel({ id: 'perdu', nature: 'zoom', texte: 'Un zoom sans place.' }),
  ]
  const told = text({ textesAnnuels }).split('\n')
  expect(told.filter(line => /^(Vie associative|Un zoom|Version|Le dispositif)/.test(line))).toEqual([
    'Vie associative',
    'Un zoom sans place.',
    'Le dispositif local d’accompagnement',
    'Version de 2023.',
  ])
  expect(manques({ textesAnnuels })).toContainEqual(['avertissement', 'perdu', 'rubrique', expect.stringContaining('Indiquez où ce texte se lit')])
})

test('a presentation that speaks of its own year is to be read again the year after', () => {
  const presentation = (texte: string) => ({ textesAnnuels: [moral, aTexteAnnuel({ id: 'p', nature: 'presentation', rubrique: 'formations', annee: 2023, texte })] })
  expect(manques(presentation('En 2023, nous avons parlé du pitch.'))).toEqual([
    ['avertissement', 'p', 'texte', 'Cette présentation est reprise de 2023 et parle de cette année-là : réécrivez-la pour 2024.'],
  ])
  expect(manques(presentation('Depuis 1997, nous formons.'))).toEqual([])
})

test('collective ingénieries that a structure followed together are told apart from the structures', () => {
  const structures = ['a', 'b'].map(id => aStructure({ id, nom: id }))
  const collective = (...ids: string[]) =>
    anIngenierie({
      type: 'collective',
      statut: 'enCours',
      dateDebut: '2024-03-01',
      structures: elementsOf(...ids.map(structureId => ({ structureId, statut: 'presente' as const }))),
    })
  expect(text({ structures, ingenieries: [collective('a', 'b'), collective('a')] })).toContain('ces 3 participations sont celles de 2 structures.')
  expect(text({ structures, ingenieries: [collective('a'), collective('b')] })).not.toContain('participations')
})

test('a zoom left empty about a structure is written from what it lived, up to the end of the year', () => {
  const zoomed: Contenu = {
    structures: [aStructure({ id: 's', nom: 'Le Fournil' })],
    parcours: [aParcours({ structureId: 's', dateAccueil: '2024-03', planValideLe: '2025-01-10' })],
    textesAnnuels: [moral, aTexteAnnuel({ nom: 'Un parcours', nature: 'zoom', sujetId: 's' })],
  }
  expect(text(zoomed)).toContain('Le Fournil est entré en accueil DLA en mars 2024.')
  expect(text(zoomed)).not.toContain('plan d’accompagnement')
  expect(manques(zoomed)).toEqual([])
})

describe('events', () => {
  test('are told with their date, place, people and partners; those that only a number tells apart, once', () => {
    const structures = [aStructure({ id: 'region', nom: 'Région Bourgogne-Franche-Comté' }), aStructure({ id: 'cae', nom: 'CAE Bourgogne' })]
    const seances = [
      aSeance({
        nom: 'Défi Pitch',
        type: 'moisEss',
        date: '2024-11-05',
        lieu: 'Bistrot de la Scène',
        presentsPrecision: 'près de 140 personnes',
        partenaires: setOf('region', 'cae'),
      }),
      ...[1, 2].map(n => aSeance({ nom: `Journée d’échanges ${n}`, type: 'vieAssociative', date: '2024' })),
    ]
    const told = text({ structures, seances })
    expect(told).toContain('5 novembre 2024, Bistrot de la Scène – Défi Pitch. Près de 140 personnes. En partenariat avec la CAE Bourgogne et la Région Bourgogne-Franche-Comté.')
    expect(told).toContain('Journée d’échanges, 2 séances.')
  })

  test('without a date are in no report, and it is said; still planned once past, too', () => {
    const seances = [
      aSeance({ id: 'a', nom: 'Sans date', date: undefined }),
      aSeance({ id: 'b', nom: 'Passée', date: '2024-06-18', statut: 'prevue' }),
      aSeance({ id: 'c', nom: 'Vague', type: 'club', date: '2024' }),
      aSeance({ id: 'd', nom: 'Cours', type: 'cours', date: '2024' }),
    ]
    expect(manques({ seances }).map(([, id, champ]) => [id, champ])).toEqual([
      ['a', 'date'],
      ['b', 'statut'],
      ['c', 'date'],
    ])
    expect(text({ seances })).not.toMatch(/Sans date|Passée/)
  })
})

test('what was done for an action is told in its year', () => {
  const contenu: Contenu = {
    nomenclatures: [aNomenclature({ liste: 'missionsAssociatives', code: 'accompagner', libelle: 'Accompagner' })],
    objectifsAssociatifs: [anObjectifAssociatif({ id: 'o', debut: 2024, fin: 2028 })],
    actionsAssociatives: [anActionAssociative({ objectifId: 'o', nom: 'Animer', bilan: 'Deux thèmes', bilanAnnee: 2024 })],
    seances: [aSeance({ date: '2024' }), aSeance({ date: '2025-01' })],
  }
  expect(text(contenu)).toContain('Animer. Deux thèmes.')
  expect(text(contenu, 2025)).not.toContain('Deux thèmes')
  expect(text({ ...contenu, actionsAssociatives: [anActionAssociative({ objectifId: 'o', nom: 'Animer' })] }, 2024).split('\n')).toContain('Animer.')
})

test('where a project of a territory stands is told once it has ended, not before', () => {
  const projetsGenerateur = [
    aProjetGenerateur({
      nom: 'La Boucle',
      fin: '2024',
      bilan: 'Une salariée.',
      jalons: elementsOf({ intitule: 'Assemblée constitutive', date: '2023-12-02', fait: true }, { intitule: 'Ouverture', date: '2024-06', fait: true }),
    }),
  ]
  expect(text({ projetsGenerateur })).toContain('Étape déjà franchie : assemblée constitutive, 2 décembre 2023.')
  expect(text({ projetsGenerateur })).toContain('Une salariée.')
  expect(text({ projetsGenerateur }, 2023)).not.toContain('Une salariée.')
})

test('prints what the funders of the year ask, and asks for the sentence of those of whom nothing is known', () => {
  const structures = [
    aStructure({ id: 'ville', nom: 'Ville de Dijon', mentions: elementsOf({ texte: 'Avec le soutien de la Ville.' }) }),
    aStructure({ id: 'banque', nom: 'Banque Témoin' }),
  ]
  const lignesFinancement = [aLigneFinancement({ financeurId: 'ville' }), aLigneFinancement({ financeurId: 'banque', exercice: 2023 })]
  expect(report({ structures, lignesFinancement }).mentions).toEqual(['Avec le soutien de la Ville.'])
  expect(text({ structures, lignesFinancement })).not.toContain('Banque Témoin')
  expect(manques({ structures, lignesFinancement: lignesFinancement.slice(1) }, 2023)).toContainEqual([
    'avertissement',
    'banque',
    'mentions',
    expect.stringContaining('la Banque Témoin'),
  ])
})

test('a year of which nothing is known says so in one sentence', () => {
  expect(text({ textesAnnuels: [] }, 2019)).toBe('L’année 2019\nRien n’est encore enregistré pour 2019.')
})

test('a chapter begins a page unless it fits whole in what is left of the one before', () => {
  const chapitre = (texte: string, lines: number): Bloc[] => [
    { type: 'titre', niveau: 1, texte },
    { type: 'puces', items: Array.from({ length: lines }, () => 'Une ligne.') },
  ]
  const pages = onPages([chapitre('A', 8), chapitre('B', 8), [], chapitre('C', 30), chapitre('D', 2)])
  expect(pages.flatMap(bloc => (bloc.type === 'titre' ? [`${bloc.texte}${bloc.nouvellePage ? ' page' : ''}`] : []))).toEqual(['A page', 'B', 'C page', 'D page'])
})
