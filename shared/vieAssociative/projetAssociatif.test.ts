import { expect, test } from 'vitest'
import { computeFigures } from '../chiffres/figures'
import {
  aDiagnostic,
  aMissionBenevole,
  aNomenclature,
  anAccompagnementCrdva,
  anActionAssociative,
  anEchange,
  anObjectifAssociatif,
  aProjet,
  aProjetGenerateur,
  aSeance,
  aStructure,
  elementsOf,
} from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { faitsOf } from './faits'
import { projetAssociatifOf } from './projetAssociatif'

const action = (dispositif?: string) => anActionAssociative({ id: 'a', ...(dispositif ? { dispositif } : {}) })
const done = (contenu: Contenu, dispositif?: string, annee = 2024) =>
  Object.fromEntries(faitsOf(aLecture({ actionsAssociatives: [action(dispositif)], ...contenu }), action(dispositif), annee).map(({ collection, ids }) => [collection, ids]))

test('a séance counts for the action it names, once it was held, in its year', () => {
  const seances = [
    aSeance({ id: '1', actionAssociativeId: 'a', date: '2024-03-06' }),
    aSeance({ id: '2', actionAssociativeId: 'a', date: '2025' }),
    aSeance({ id: '3', actionAssociativeId: 'a', date: '2024-09', statut: 'annulee' }),
    aSeance({ id: '4', actionAssociativeId: 'b', date: '2024' }),
    aSeance({ id: '5', date: '2024' }),
  ]
  expect(done({ seances })).toEqual({ seances: ['1'] })
})

test('the accompaniments of its dispositif count by themselves, as the published figures count them', () => {
  const structures = [aStructure({ id: 's' })]
  const diagnostics = [aDiagnostic({ structureId: 's', statut: 'valide', dateValidation: '2024-03-12' })]
  expect(done({ structures, diagnostics }, 'dla')).toEqual({ structures: ['s'] })
  expect(done({ structures, diagnostics }, 'dla', 2023)).toEqual({})
  expect(computeFigures(aLecture({ structures, diagnostics }), 2024)[1]?.fiches).toEqual(['s'])
  const projets = [
    aProjet({ id: 'b', debut: '2024-02' }),
    aProjet({ id: 'e', dispositif: 'emergence', debut: '2024-T4' }),
    aProjet({ id: 'r', dispositif: 'rares', debut: '2023' }),
  ]
  expect([done({ projets }, 'benefice-crea'), done({ projets }, 'emergence'), done({ projets }, 'rares')]).toEqual([{ projets: ['b'] }, { projets: ['e'] }, {}])
  const projetsGenerateur = [aProjetGenerateur({ id: 'g', jalons: elementsOf({ fait: true, date: '2024-10-19' }) }), aProjetGenerateur({ id: 'h' }), aProjetGenerateur({ id: 'i' })]
  const echanges = [anEchange({ sujetId: 'h', nature: 'reunion', date: '2024-01-25' }), anEchange({ sujetId: 'i', nature: 'appel', date: '2024-01-25' })]
  expect(done({ projetsGenerateur, echanges }, 'generateur')).toEqual({ projetsGenerateur: ['g', 'h'] })
  expect(done({ accompagnementsCrdva: [anAccompagnementCrdva({ id: 'c', date: '2024-05' })] }, 'crdva')).toEqual({ accompagnementsCrdva: ['c'] })
  expect(done({ structures, diagnostics, projets }, 'fonctionnement')).toEqual({})
})

test('a volunteer’s mission about the action counts too', () => {
  const missionsBenevoles = [
    aMissionBenevole({ id: 'm', sujetId: 'a', heures: elementsOf({ date: '2024-07-09', nombre: 3 }) }),
    aMissionBenevole({ id: 'n', sujetId: 'a', debut: '2023', fin: '2023' }),
  ]
  expect(done({ missionsBenevoles })).toEqual({ missionsBenevoles: ['m'] })
})

test('the projet associatif is a tree in the order the office gave, of the years that hold the one looked at', () => {
  const lire = aLecture({
    nomenclatures: ['former', 'accompagner', 'reseau'].map((code, ordre) => aNomenclature({ liste: 'missionsAssociatives', code, libelle: code.toUpperCase(), ordre: 3 - ordre })),
    objectifsAssociatifs: [
      anObjectifAssociatif({ id: 'o2', mission: 'accompagner', rang: 2 }),
      anObjectifAssociatif({ id: 'o1', mission: 'accompagner', rang: 1, debut: 2024, fin: 2028 }),
      anObjectifAssociatif({ id: 'old', mission: 'former', debut: 2019, fin: 2023 }),
      anObjectifAssociatif({ id: 'lost', mission: undefined }),
    ],
    actionsAssociatives: [anActionAssociative({ id: 'a2', objectifId: 'o1', rang: 2 }), anActionAssociative({ id: 'a1', objectifId: 'o1', rang: 1 })],
  })
  const tree = (annee: number) =>
    projetAssociatifOf(lire, annee).map(({ libelle, objectifs }) => [libelle, ...objectifs.map(({ objectif, actions }) => [objectif.id, ...actions.map(one => one.action.id)])])
  expect(tree(2024)).toEqual([
    ['ACCOMPAGNER', ['o1', 'a1', 'a2'], ['o2']],
    ['Mission à indiquer', ['lost']],
  ])
  expect(tree(2023).map(([libelle]) => libelle)).toEqual(['ACCOMPAGNER', 'FORMER', 'Mission à indiquer'])
})
