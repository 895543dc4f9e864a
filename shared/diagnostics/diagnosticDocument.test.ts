import { expect, test } from 'vitest'
import type { Bloc } from '../kernel/document'
import { aDiagnostic, aParcours, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { diagnosticDocument } from './diagnosticDocument'
import { diagnosticManques } from './diagnosticManques'

const chapters = (blocs: readonly Bloc[]): [string, Bloc[]][] =>
  blocs.reduce<[string, Bloc[]][]>((found, bloc) => {
    if (bloc.type === 'titre' && bloc.niveau === 1) found.push([bloc.texte, []])
    else found.at(-1)?.[1].push(bloc)
    return found
  }, [])

const structure = aStructure({ id: 's', nom: 'Atelier Fictif', siret: '90001234500014' })
const redactrice = aPersonne({ id: 'h', nom: 'Hélène Vasseur', civilite: 'mme' })
const plan = elementsOf(
  { axe: 'Gestion', action: 'Tableau de bord', nature: 'appui' as const, priorite: 2, joursPrevus: 1.5 },
  { axe: 'Projet', priorite: 1, joursPrevus: 3 },
  { axe: 'Abandonnée', statut: 'abandonne' as const, joursPrevus: 9 },
)
const parcours = aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Tenir nos comptes.', plan })
const complete = aDiagnostic({
  structureId: 's',
  parcoursId: 'p',
  chargeMissionId: 'h',
  activites: elementsOf({ activite: 'Ateliers' }),
  forces: 'Un projet clair',
  faiblesses: 'Peu de trésorerie',
  dateValidation: '2024-12-16',
  valideurNom: 'Sonia Keller',
})
const lire = aLecture({ diagnostics: [complete], structures: [structure], personnes: [redactrice], parcours: [parcours], parametres: [someParametres()] })

test('has its fifteen chapters and its annexes, and says which are not filled', () => {
  const found = chapters(diagnosticDocument(complete, lire).blocs)
  expect(found).toHaveLength(16)
  expect(found.filter(([, blocs]) => blocs.some(bloc => bloc.type === 'paragraphe' && bloc.texte === 'Non renseigné.')).map(([titre]) => titre)).toEqual([
    'Histoire, projet et utilité sociale',
    'Gouvernance et vie associative',
    'Ressources humaines et organisation',
    'Modèle économique',
    'Analyse financière',
    'Commercial, communication, numérique',
    'Environnement et partenariats',
    'Transition écologique et responsabilité sociale',
    'Avis du comité d’appui',
  ])
  expect(found.every(([, blocs]) => blocs.length > 0)).toBe(true)
})

test('an allégé goes without the chapters nobody wrote', () => {
  const { blocs } = diagnosticDocument({ ...complete, type: 'allege' }, lire)
  expect(chapters(blocs).map(([titre]) => titre)).toEqual([
    'Identification',
    'Demande et contexte',
    'Activités et offre',
    'Synthèse',
    'Préconisations et parcours',
    'Validation',
    'Annexes',
  ])
})

test('leaves the date to who signs while the day of the validation is not known', () => {
  const signed = (dateValidation: string) => diagnosticDocument({ ...complete, dateValidation }, lire).blocs.find(({ type }) => type === 'signatures')
  expect(signed('2024-12-16')).toMatchObject({ faitA: 'Fait à Dijon, le 16\u00A0décembre\u00A02024.', mention: 'Signature' })
  expect(signed('2024')).toMatchObject({ faitA: 'Fait à Dijon, en deux exemplaires originaux.', mention: 'Date et signature' })
})

test('lists the plan of the parcours by priority, with its total, without what was given up', () => {
  const table = diagnosticDocument(complete, lire).blocs.find(bloc => bloc.type === 'tableau' && bloc.legende === 'Plan d’accompagnement')
  expect(table?.type === 'tableau' && table.lignes.map(ligne => [ligne[0], ligne[1], ligne[5]])).toEqual([
    ['1', 'Projet', '3'],
    ['2', 'Gestion\nTableau de bord', '1,5'],
    ['', 'Total', '4,5'],
  ])
})

test('is the structure’s own once validated; until then it is stamped with what is missing', () => {
  expect(diagnosticDocument(complete, lire)).not.toHaveProperty('projet')
  const draft = { ...complete, dateValidation: undefined, forces: ' ' }
  expect(
    diagnosticManques(draft, lire)
      .filter(({ gravite }) => gravite === 'bloquant')
      .map(({ champ }) => champ),
  ).toEqual(['forces', 'dateValidation'])
  expect(diagnosticDocument(draft, lire).projet).toHaveLength(2)
})

test('is about an empty record too, without a blank paragraph', () => {
  const bare = aDiagnostic({})
  const { blocs } = diagnosticDocument(bare, aLecture({ diagnostics: [bare] }))
  expect(chapters(blocs)).toHaveLength(16)
  for (const bloc of blocs) if (bloc.type === 'paragraphe') expect(bloc.texte.trim()).not.toBe('')
})
