import { expect, test } from 'vitest'
import { aBudget, aSeance, elementsOf } from '../../../shared/testing/builders'
import { aLecture } from '../../../shared/testing/lecture'
import { cpomOfYear } from './cpomOfYear'

const action = (exercice: number, id = `a${exercice}`) => ({
  id,
  nom: 'Mois de l’ESS',
  code: 'A2',
  exercice,
  indicateurs: elementsOf({ libelle: 'Événements', mode: 'calcule' as const, chiffre: 'mois-ess.evenements', cible: 4 }),
})

test('an action is read with what its year made: réalisé, rate, records, and the gaps of the report', () => {
  const lire = aLecture({ actionsCpom: [action(2024), action(2023)], seances: [aSeance({ id: 'e1', type: 'moisEss', date: '2024-11-04' })], parametres: [{ id: 'p' }] })
  const { annees, bloquants, actions } = cpomOfYear(lire, 2024)
  expect(annees).toEqual([2024, 2023])
  expect(actions.map(({ titre, fiche }) => [titre, fiche.id])).toEqual([['A2 · Mois de l’ESS', 'a2024']])
  expect(actions[0]?.indicateurs[0]).toMatchObject({ cible: 4, realise: 1, realiseN1: 0, taux: 25, feu: 'eloigne', commentaireDu: true, fiches: ['e1'] })
  expect(bloquants).toBe(1)
})

test('the budget of an action is told with its charges, planned and done', () => {
  const budget = aBudget({ id: 'b1', actionCpomId: 'a2024', lignes: elementsOf({ compte: '64', prevu: 1_200, realise: 1_150 }) })
  const lire = aLecture({ actionsCpom: [action(2024)], budgets: [budget], parametres: [{ id: 'p' }] })
  expect(cpomOfYear(lire, 2024).actions[0]?.budget).toEqual({ id: 'b1', prevu: 1_200, realise: 1_150 })
  expect(cpomOfYear(aLecture({ actionsCpom: [action(2024)] }), 2024).actions[0]).not.toHaveProperty('budget')
})

test('a year without action is offered all the same, and tells that its report is blocked', () => {
  const { annees, bloquants, actions } = cpomOfYear(aLecture({ actionsCpom: [action(2024)], parametres: [{ id: 'p' }] }), 2025)
  expect([annees, actions, bloquants]).toEqual([[2025, 2024], [], 1])
})
