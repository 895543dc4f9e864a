import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Bloc, Graphique, Tableau } from '../kernel/document'
import { aDiagnostic, anIngenierie, aParcours, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { diagnosticDocument } from './diagnosticDocument'

type Exercice = Partial<NonNullable<Fiches['structures']['finances']>[string]>

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])

function paper(finances: Exercice[], given: Partial<Fiches['diagnostics']> = {}, parcours: Partial<Fiches['parcours']> = {}) {
  const diagnostic = aDiagnostic({ structureId: 's', parcoursId: 'p', ...given })
  const lire = aLecture({
    aujourdhui: '2025-01-15',
    diagnostics: [diagnostic],
    structures: [aStructure({ id: 's', finances: elementsOf<Exercice>(...finances) })],
    parcours: [aParcours({ id: 'p', structureId: 's', dateAccueil: '2024-10-01', ...parcours })],
    ingenieries: [
      anIngenierie({ statut: 'enCours', dateDebut: '2025-01-06', joursPrevus: 5, structures: elementsOf({ structureId: 's', parcoursId: 'p', statut: 'presente' as const }) }),
    ],
    parametres: [someParametres({ alerteTresorerie: 60, alerteDependance: 50 })],
  })
  const { blocs } = diagnosticDocument(diagnostic, lire)
  return {
    words: textsOf(blocs).join('\n'),
    headings: blocs.flatMap(bloc => (bloc.type === 'titre' ? [bloc.texte] : [])),
    table: (legende: string | undefined): Tableau | undefined => blocs.find((bloc): bloc is Tableau => bloc.type === 'tableau' && bloc.legende === legende),
    charts: blocs.filter((bloc: Bloc): bloc is Graphique => bloc.type === 'graphique'),
  }
}

const y2022: Exercice = { exercice: 2022, produits: 100_000, charges: 110_000, resultat: -10_000 }
const y2023: Exercice = { exercice: 2023, produits: 200_000, charges: 205_000, resultat: -5_000, ventes: 50_000, subventions: 150_000, premierFinanceur: 110_000 }

describe('the accounts', () => {
  test('are those of the last three exercices, in their order, « n.c. » where a figure is missing', () => {
    const found = paper([y2023, { exercice: 2020, produits: 1 }, y2022, { exercice: 2021 }]).table('Comptes')
    expect(found?.colonnes.map(({ titre }) => titre)).toEqual(['En euros', '2021', '2022', '2023'])
    expect(found?.lignes[0]).toEqual(['Total des produits', 'n.c.', '1\u202F000,00\u00A0€', '2\u202F000,00\u00A0€'])
  })

  test('are not those of a year after the validation, when the paper is printed again later', () => {
    expect(
      paper([y2022, y2023], { dateValidation: '2022-11' })
        .table('Comptes')
        ?.colonnes.map(({ titre }) => titre),
    ).toEqual(['En euros', '2022'])
  })

  test('give ratios that say « n.c. » until the figure is known', () => {
    const ratio = (one: Exercice) =>
      paper([one])
        .table('Ratios (n.c.\u00A0: non communiqué)')
        ?.lignes.find(([libelle]) => libelle === 'Fonds de roulement')?.[1]
    expect(ratio({ ...y2023, capitauxPermanents: 30_000 })).toBe('n.c.')
    expect(ratio({ ...y2023, capitauxPermanents: 30_000, actifImmobilise: 45_050 })).toBe('\u2212150,50\u00A0€')
  })

  test('warn in sentences of what the office watches, and of nothing else', () => {
    const { words, headings } = paper([y2022, y2023])
    expect(headings).toContain('Points de vigilance')
    expect(words).toContain('Le premier financeur apporte 55\u00A0% des produits de 2023, au-dessus du repère de 50\u00A0%.')
    expect(words).toContain('Deux exercices de suite sont déficitaires\u00A0: 2022 et 2023.')
    expect(paper([{ ...y2022, resultat: 5 }]).headings).not.toContain('Points de vigilance')
  })

  test('are drawn, with every figure said for who does not see the chart; unknown is not drawn as zero', () => {
    const [products, years] = paper([y2022, { ...y2023, charges: undefined }]).charts
    expect(products?.categories).toEqual(['Ventes et prestations', 'Subventions'])
    expect(products?.description).toBe('Répartition des produits de 2023\u00A0: ventes et prestations\u00A0: 500,00\u00A0€\u202F; subventions\u00A0: 1\u202F500,00\u00A0€.')
    expect(years?.series).toEqual([
      { nom: 'Produits', valeurs: [1_000, 2_000] },
      { nom: 'Résultat', valeurs: [-100, -50] },
    ])
    expect(years?.description).toContain('2022\u00A0: produits 1\u202F000,00\u00A0€, résultat \u2212100,00\u00A0€')
    expect(paper([]).charts).toEqual([])
  })
})

test('tells the products by kind with their share, and by funder, the largest first', () => {
  const { table, words } = paper([y2022, y2023], {
    produitsParFinanceur: elementsOf({ financeur: 'État', montantN: 40_000 }, { financeur: 'Ville', montantN: 110_000, montantN1: 90_000 }),
  })
  expect(table('Produits par nature')?.lignes).toEqual([
    ['Ventes et prestations', 'n.c.', '500,00\u00A0€', '25\u00A0%'],
    ['Subventions', 'n.c.', '1\u202F500,00\u00A0€', '75\u00A0%'],
    ['Total des produits', '1\u202F000,00\u00A0€', '2\u202F000,00\u00A0€', '100\u00A0%'],
  ])
  expect(table('Produits par financeur')?.lignes).toEqual([
    ['Ville', '900,00\u00A0€', '1\u202F100,00\u00A0€', '55\u00A0%'],
    ['État', 'n.c.', '400,00\u00A0€', '20\u00A0%'],
  ])
  expect(words).toContain('Le premier financeur apporte 55\u00A0% des produits de 2023.')
})

test('follows the cash month by month, and no longer once a flow is not known', () => {
  const plan = elementsOf<{ mois: string; encaissements?: number; decaissements?: number }>(
    { mois: '2025-02', encaissements: 0, decaissements: 40_000 },
    { mois: '2025-01', encaissements: 10_000, decaissements: 20_000 },
    { mois: '2025-03', decaissements: 1_000 },
    { mois: '2025-04', encaissements: 1_000, decaissements: 1_000 },
  )
  const balances = (given: Partial<Fiches['diagnostics']>) =>
    paper([], given)
      .table('Plan de trésorerie')
      ?.lignes.map(line => line[3])
  expect(balances({ tresorerieInitiale: 20_000, planTresorerie: plan })).toEqual(['200,00\u00A0€', '100,00\u00A0€', '\u2212300,00\u00A0€', 'n.c.', 'n.c.'])
  expect(balances({ planTresorerie: plan })).toEqual(['n.c.', 'n.c.', 'n.c.', 'n.c.'])
  expect(balances({})).toBeUndefined()
})

test('lays strengths, weaknesses, opportunities and threats in one table of two by two', () => {
  const { table } = paper([], { forces: 'Un projet', menaces: 'Une baisse' })
  expect(table(undefined)).toMatchObject({
    lignes: [
      ['Un projet', 'Non renseigné.'],
      ['Opportunités', 'Menaces'],
      ['Non renseigné.', 'Une baisse'],
    ],
    fortes: [1],
  })
})

test('tells the parcours as it was known on the day of the validation, and as it stands while it is not validated', () => {
  expect(paper([], { dateValidation: '2024-12-16' }).words).not.toContain('ingénierie individuelle')
  expect(paper([]).words).toContain('ingénierie individuelle')
})

test('annexes the accounts that are known and the indicators of the year of the diagnostic', () => {
  const { table } = paper([y2022, y2023], {}, { releves: elementsOf({ exercice: 2025, etp: 4 }, { exercice: 2023, etp: 3 }) })
  expect(table('Comptes détaillés')?.lignes.map(([libelle]) => libelle)).toEqual([
    'Total des produits',
    'Ventes et prestations',
    'Subventions',
    'Part du premier financeur',
    'Total des charges',
    'Résultat',
  ])
  expect(table('Indicateurs de 2023, année du diagnostic')?.lignes).toEqual([['ETP', '3']])
  expect(paper([]).words).toContain('Aucune annexe n’est jointe à ce document.')
})

test('the kinds of products make their total: what nobody wrote of the other products is what the rest leaves, when the rest is known', () => {
  const known: Exercice = { exercice: 2023, produits: 200_000, ventes: 50_000, subventions: 140_000, cotisations: 3_000 }
  expect(paper([known]).table('Produits par nature')?.lignes.at(-2)).toEqual(['Autres produits', '70,00\u00A0€', '3,5\u00A0%'])
  expect(paper([known]).charts[0]?.categories).toContain('Autres produits')
  expect(paper([{ ...known, cotisations: undefined }]).words).not.toContain('Autres produits')
})
