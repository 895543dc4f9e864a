import { expect, test } from 'vitest'
import type { Bloc, Tableau } from '../kernel/document'
import { comptesSeed } from '../nomenclatures/comptesSeed'
import { aBudget, aMissionBenevole, aNomenclature, anActionCpom, anAdhesion, aPersonne, aSeance, aStructure, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { rapportCpomDocument } from './rapportCpomDocument'
import { rapportCpomManques } from './rapportCpomManques'

const indicateur = (cible: number, realise: number) => elementsOf({ libelle: 'Rendez-vous', unite: 'rendez-vous', mode: 'saisi' as const, cible, realise })
const contenu: Contenu = {
  parametres: [
    someParametres({
      cpomCollectivite: 'Ville de Dijon',
      cpomDebut: 2023,
      cpomFin: 2025,
      tauxBenevolat: elementsOf({ annee: 2024, taux: 1165 }),
      comptesAnnuels: elementsOf({ exercice: 2024, commissaire: true }),
    }),
  ],
  nomenclatures: comptesSeed.map(([code, libelle]) => aNomenclature({ liste: 'comptes', code, libelle })),
  actionsCpom: [
    anActionCpom({ id: 'a23', code: 'A2', nom: 'CRDVA', exercice: 2023, indicateurs: indicateur(18, 18) }),
    anActionCpom({ id: 'a24', code: 'A2', nom: 'CRDVA', exercice: 2024, indicateurs: indicateur(20, 22), etp: 0.4, joursMobilises: 46, benevoles: 6, coutReel: 95_000 }),
    anActionCpom({ id: 'b24', code: 'A3', nom: 'Mois de l’ESS', exercice: 2024, etp: 0.2, joursMobilises: 24, indicateurs: indicateur(2, 2) }),
    anActionCpom({ id: 'a25', code: 'A2', nom: 'CRDVA', exercice: 2025, indicateurs: indicateur(22, 21), coutPrevu: 120_000, subventionVille: 80_000, publicPrevu: 22 }),
  ],
  budgets: [
    aBudget({
      id: 'bud',
      actionCpomId: 'a24',
      lignes: elementsOf(
        { compte: '64', prevu: 100_000, realise: 95_000 },
        { compte: '70', prevu: 100_000, realise: 40_000, commentaire: 'Ateliers offerts.' },
        { compte: '864', prevu: 1_000, realise: 1_000 },
        { compte: '875', prevu: 1_000, realise: 1_000 },
      ),
    }),
    aBudget({ exercice: 2025, actionCpomId: 'a25', lignes: elementsOf({ compte: '64', prevu: 120_000 }, { compte: '74-commune', prevu: 120_000 }) }),
  ],
  structures: [aStructure({ id: 's1', nom: 'Le Cri Fictif', commune: '21231', zonages: elementsOf({ zonage: 'qpv' }) }), aStructure({ id: 'p1', nom: 'Réseau Fictif' })],
  seances: [aSeance({ nom: 'Défi Pitch', date: '2024-11-05', actionCpomId: 'b24', partenaires: setOf('p1'), participants: elementsOf({ structureId: 's1', present: true }) })],
  personnes: [aPersonne({ id: 'd', nom: 'Camille Fictive', civilite: 'm', mandats: elementsOf({ fonction: 'président', representantLegal: true }) })],
  missionsBenevoles: [aMissionBenevole({ personneId: 'd', heures: elementsOf({ date: '2024-03', nombre: 10 }) })],
  adhesions: [anAdhesion({ adherentId: 'd' })],
}
const blocsOf = (annee = 2024, more: Contenu = {}): Bloc[] => rapportCpomDocument(annee, aLecture({ ...contenu, ...more })).blocs
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [])

/** The blocks of a chapter, by its title. */
function chapter(blocs: readonly Bloc[], begins: string): Bloc[] {
  const from = blocs.findIndex(bloc => bloc.type === 'titre' && bloc.niveau === 1 && bloc.texte.startsWith(begins))
  const rest = from < 0 ? [] : blocs.slice(from + 1)
  const to = rest.findIndex(bloc => bloc.type === 'titre' && bloc.niveau === 1)
  return to < 0 ? rest : rest.slice(0, to)
}
const tables = (blocs: readonly Bloc[]): Tableau[] => blocs.filter(bloc => bloc.type === 'tableau')

test('has the parts of the form in their order, the evaluation only in the last year of the convention', () => {
  const titles = (annee: number) => blocsOf(annee).flatMap(bloc => (bloc.type === 'titre' && bloc.niveau === 1 ? [bloc.texte] : []))
  expect(titles(2024)).toEqual([
    'Synthèse',
    'Rappel des objectifs',
    'Les actions',
    'Publics et territoire',
    'Vie associative, moyens humains et bénévolat',
    'Partenariats',
    'Difficultés, écarts et ajustements',
    'Compte rendu financier et plans de financement',
    'Perspectives et budget prévisionnel 2025',
    'Attestation',
    'Annexes',
  ])
  expect(titles(2025)).toContain('Évaluation pluriannuelle')
})

test('tells the time given to each action, those who belong, and what volunteering is worth', () => {
  const blocs = chapter(blocsOf(), 'Vie associative')
  expect(tables(blocs)[0]?.lignes).toEqual([
    ['A2 – CRDVA', '0,4', '46', '6'],
    ['A3 – Mois de l’ESS', '0,2', '24', 'n.c.'],
    ['Total', '0,6', '70', 'n.c.'],
  ])
  expect(texts(blocs).join(' ')).toMatch(/1\s+personne adhérente en 2024.*10\s+h à l’association, valorisées à 116,50\s+€/s)
})

test('names the partners of its séances with what was done together', () => {
  expect(tables(chapter(blocsOf(), 'Partenariats'))[0]?.lignes).toEqual([['Réseau Fictif', 'Défi Pitch']])
  expect(texts(chapter(blocsOf(2023), 'Partenariats'))).toContain('Aucun partenariat n’est enregistré pour cet exercice.')
})

test('accounts for the actions from their budgets, all together and one by one, contributions in kind apart', () => {
  const blocs = chapter(blocsOf(), 'Compte rendu financier')
  const [parAction, ensemble, seule] = tables(blocs)
  expect(parAction?.lignes.at(-1)).toEqual(['Total', '1\u202F000\u00A0€', '950\u00A0€', '95\u00A0%', '400\u00A0€', '\u2212550\u00A0€'])
  expect(ensemble?.lignes.map(([first]) => first)).toEqual(['64 Charges de personnel', 'Total des charges', '70 Ventes et prestations de services', 'Total des produits'])
  expect(seule?.lignes).toEqual(ensemble?.lignes)
  expect(texts(blocs).some(text => text.includes('s’élèvent à 10,00\u00A0€'))).toBe(true)
  expect(texts(chapter(blocsOf(2023), 'Compte rendu financier'))).toContain('Aucun budget n’est enregistré pour les actions de 2023.')
})

test('explains significant gaps of the budgets among the difficulties, and a gap without a word blocks', () => {
  expect(tables(chapter(blocsOf(), 'Difficultés'))[0]?.lignes).toEqual([['A2', '70 Ventes et prestations de services', '\u2212600\u00A0€', '\u221260\u00A0%', 'Ateliers offerts.']])
  const silent = aBudget({ actionCpomId: 'a24', lignes: elementsOf({ compte: '64', prevu: 100_000, realise: 10_000 }, { compte: '70', prevu: 100_000, realise: 100_000 }) })
  expect(rapportCpomManques(2024, aLecture({ ...contenu, budgets: [silent] }))).toContainEqual(
    expect.objectContaining({ gravite: 'bloquant', collection: 'budgets', dans: [expect.any(String), 'commentaire'] }),
  )
})

test('says that an action has no budget, and that its cost is not that of its budget', () => {
  const phrases = (more: Contenu) => rapportCpomManques(2024, aLecture({ ...contenu, ...more })).map(({ titre, phrase }) => `${titre} ${phrase}`)
  expect(phrases({})).toContainEqual(expect.stringMatching(/^A3 .*Aucun budget n’est enregistré/))
  expect(phrases({ actionsCpom: [anActionCpom({ id: 'a24', coutReel: 90_000 })] })).toContainEqual(
    expect.stringContaining('Le coût réel (900,00\u00A0€) n’est pas celui du budget (950,00\u00A0€).'),
  )
})

test('plans the year after from its actions and their budgets, or says that they are still to come', () => {
  const [actions, budget] = tables(chapter(blocsOf(), 'Perspectives'))
  expect(actions?.lignes[0]).toEqual(['A2 – CRDVA', '22', 'Rendez-vous\u00A0: 22', '1\u202F200\u00A0€', '800\u00A0€'])
  expect(budget?.lignes.at(-1)).toEqual(['Total des charges', '1\u202F200\u00A0€', 'Total des produits', '1\u202F200\u00A0€'])
  const last = texts(chapter(blocsOf(2025), 'Perspectives'))
  expect(last).toContain('Les actions de 2026 ne sont pas encore enregistrées.')
  expect(last.some(text => text.startsWith('La convention s’achève avec l’exercice 2025'))).toBe(true)
})

test('follows each indicator over all the years of the convention, in a table and as a chart with its figures', () => {
  const blocs = chapter(blocsOf(2025), 'Évaluation')
  expect(tables(blocs)[0]?.lignes).toEqual([['Rendez-vous', '18', '18', '20', '22', '22', '21']])
  expect(blocs.find(bloc => bloc.type === 'graphique')).toMatchObject({
    categories: ['2023', '2024', '2025'],
    series: [
      { nom: 'Cible', valeurs: [18, 20, 22] },
      { nom: 'Réalisé', valeurs: [18, 22, 21] },
    ],
    description: 'Rendez-vous\u00A0: 2023, cible 18, réalisé 18\u202F; 2024, cible 20, réalisé 22\u202F; 2025, cible 22, réalisé 21.',
  })
})

test('is attested by who represents the association, and lists those reached without a name', () => {
  const [words, signed] = chapter(blocsOf(), 'Attestation')
  expect(words).toMatchObject({
    texte:
      'Je soussigné, M.\u00A0Camille Fictive, président, représentant légalement le Pôle d’Économie Solidaire 21, certifie exactes les informations du présent rapport, et que la subvention versée par la Ville de Dijon pour 2024 a été employée conformément à son objet.',
  })
  expect(signed).toMatchObject({ type: 'signatures', mention: 'Date et signature' })
  const annexes = chapter(blocsOf(), 'Annexes')
  expect(tables(annexes)[0]?.lignes).toEqual([['1', 'Structure', 'n.c.', 'Dijon', 'Oui']])
  expect(texts(annexes)).not.toContain('Le Cri Fictif')
  expect(texts(annexes)).toContain('Rapport du commissaire aux comptes')
})
