import { expect, test } from 'vitest'
import {
  aDiagnostic,
  anAccompagnementCrdva,
  anActionCpom,
  anEchange,
  anOffre,
  aPersonne,
  aProjet,
  aProjetGenerateur,
  aSeance,
  aTache,
  elementsOf,
  setOf,
  someParametres,
} from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import type { Seance } from './seance'

const lire = aLecture({ aujourdhui: '2025-01-15' })
const seance = aSeance({ type: 'club', statut: 'tenue', date: '2024-04-02', actionCpomId: 'a1', presents: 20 })
const said = (change: Partial<Seance>) => constatsOf('seances', { ...seance, ...change }, lire)

test.each<[string, Partial<Seance>, string[]]>([
  ['held, counted and signed for', {}, []],
  ['of no date', { date: undefined }, ['! date']],
  ['of no type', { type: undefined }, ['! type']],
  ['of 2024, known no better', { date: '2024' }, []],
  ['past, not said to be held', { statut: 'prevue' }, ['statut']],
  ['of this year, known no better, still planned', { statut: 'prevue', date: '2025' }, []],
  ['held tomorrow', { date: '2025-01-16' }, ['! statut']],
  ['of the CPOM, uncounted', { presents: undefined }, ['presents']],
  ['of nobody’s CPOM, uncounted', { presents: undefined, actionCpomId: undefined }, []],
  ['that ends before it begins', { heureDebut: '18:30', heureFin: '18:00' }, ['! heureFin']],
  ['that pleases at 5.5', { satisfaction: 5.5 }, ['! satisfaction']],
  ['with more names than people', { presents: 1, participants: elementsOf({ present: true }, { present: true }) }, ['presents']],
  ['cancelled', { statut: 'annulee', date: undefined, type: undefined }, []],
])('of a séance %s, the rules say %j', (_what, change, constats) => expect(said({ ...change })).toEqual(constats))

test('an échange needs a date; a suivi also what it is of and how, for it is counted', () => {
  expect(constatsOf('echanges', anEchange(), lire)).toEqual(['! date', 'sujetId'])
  expect(constatsOf('echanges', anEchange({ date: '2024-03', moment: 'suivi' }), lire)).toEqual(['! sujetId', '! nature'])
  expect(constatsOf('echanges', anEchange({ date: '2024-03', moment: 'suivi', nature: 'visite', sujetId: 'pa1' }), lire)).toEqual([])
})

test('a tâche is asked whose it is until it is done', () => {
  expect(constatsOf('taches', aTache(), lire)).toEqual(['responsableId'])
  expect(constatsOf('taches', aTache({ faiteLe: '2025-01-10' }), lire)).toEqual([])
})

test('a validated diagnostic needs its day and its validator, after its beginning and not ahead', () => {
  const valide = aDiagnostic({ statut: 'valide', structureId: 's1', parcoursId: 'pa1', chargeMissionId: 'p1', dateValidation: '2024-06-10', valideurNom: 'Sonia Keller' })
  expect(constatsOf('diagnostics', valide, lire)).toEqual([])
  expect(constatsOf('diagnostics', { ...valide, dateValidation: undefined, valideurNom: undefined }, lire)).toEqual(['! dateValidation', '! valideurNom'])
  expect(constatsOf('diagnostics', { ...valide, dateDebut: '2024-07' }, lire)).toEqual(['! dateValidation'])
  expect(constatsOf('diagnostics', { ...valide, dateValidation: '2025-02-01' }, lire)).toEqual(['! dateValidation'])
  expect(constatsOf('diagnostics', { ...valide, activites: elementsOf({ part: 60 }, { part: 30 }) }, lire)).toEqual(['! activites'])
})

test('projects, advice and offres are asked what they are counted or compared by', () => {
  expect(constatsOf('projets', aProjet({ dispositif: undefined }), lire)).toEqual(['! dispositif', '! debut', 'stade', 'porteurs', 'chargeMissionId'])
  const projet = aProjet({ debut: '2024-02', stade: 'cree', porteurs: setOf('p9'), chargeMissionId: 'p1' })
  expect(constatsOf('projets', projet, lire)).toEqual(['dateCreation'])
  expect(constatsOf('projetsGenerateur', aProjetGenerateur({ debut: '2024', fin: '2023-12' }), lire)).toContain('! fin')
  expect(constatsOf('accompagnementsCrdva', anAccompagnementCrdva({ theme: 'emploi', conseillerId: 'p1' }), lire)).toEqual(['! date', 'structureId'])
  expect(constatsOf('offres', anOffre({ ingenierieId: 'i1', prestataireId: 's9', total: 100, notes: elementsOf({ note: 6, sur: 5 }) }), lire)).toEqual(['! notes'])
})

test('an indicator below the threshold is commented, a computed one says which figure it is', () => {
  const action = (indicateur: object) => anActionCpom({ code: 'A1', axe: 'Axe 1', exercice: 2024, indicateurs: elementsOf({ cible: 10, ...indicateur }) })
  expect(constatsOf('actionsCpom', action({ mode: 'saisi', sens: 'hausse', realise: 7 }), lire)).toEqual(['! indicateurs'])
  expect(constatsOf('actionsCpom', action({ mode: 'saisi', sens: 'hausse', realise: 8 }), lire)).toEqual([])
  expect(constatsOf('actionsCpom', action({ mode: 'saisi', sens: 'hausse', realise: 7, commentaire: 'Salle fermée en juin.' }), lire)).toEqual([])
  expect(constatsOf('actionsCpom', action({ mode: 'calcule' }), lire)).toEqual(['! indicateurs'])
  expect(constatsOf('actionsCpom', { ...action({ mode: 'saisi' }), exercice: 2025 }, lire)).toEqual([])
})

test('who signs has a function, and somebody represents the association', () => {
  const sansFonction = aPersonne({ mandats: elementsOf({ representantLegal: true }) })
  expect(constatsOf('personnes', sansFonction, lire)).toEqual(['! mandats'])
  const parametres = someParametres({ siret: '90001234500014', adresse: '12 avenue Gustave Eiffel' })
  expect(constatsOf('parametres', parametres, lire)).toEqual(['nom'])
  expect(constatsOf('parametres', parametres, aLecture({ personnes: [sansFonction] }))).toEqual([])
})
