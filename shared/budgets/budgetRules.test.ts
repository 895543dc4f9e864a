import { expect, test } from 'vitest'
import { check } from '../kernel/regle'
import { aBudget, anActionCpom, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { Budget } from './budget'
import { budgetRules } from './budgetRules'

type Ligne = Omit<NonNullable<Budget['lignes']>[string], 'ordre'>
const found = (lignes: Ligne[], given: Partial<Budget> = {}, contenu: Contenu = {}) => {
  const budget = aBudget({ lignes: elementsOf(...lignes), ...given })
  return check(budgetRules, budget, aLecture({ budgets: [budget], ...contenu })).map(({ gravite, phrase }) => `${gravite} ${phrase}`)
}
const balanced = [
  { compte: '64', prevu: 100_000 },
  { compte: '74-commune', prevu: 100_000 },
]

test('a planned budget that balances has nothing to mend', () => {
  expect(found(balanced)).toEqual([])
})

test('charges and produits that were planned apart block, to the cent', () => {
  expect(found([...balanced, { compte: 'indirectes-fixes', prevu: 1 }])).toEqual([
    'bloquant Les charges prévues (1\u202F000,01\u00A0€) et les produits prévus (1\u202F000,00\u00A0€) diffèrent de 0,01\u00A0€.',
  ])
})

test('a result that was done is shown, never blocked', () => {
  expect(found([...balanced, { compte: '60', prevu: 0, realise: 40_000 }, { compte: '70', prevu: 0, realise: 10_000 }])).toEqual([])
})

test('what is given in kind is as much on both sides, planned and done', () => {
  expect(found([...balanced, { compte: '864', prevu: 50_000 }, { compte: '875', prevu: 40_000 }])).toEqual([
    'bloquant Les emplois prévus au compte 86 (500,00\u00A0€) et les contributions prévues au compte 87 (400,00\u00A0€) diffèrent de 100,00\u00A0€.',
  ])
  expect(found([...balanced, { compte: '861', prevu: 5, realise: 7 }, { compte: '871', prevu: 5, realise: 6 }])[0]).toMatch(/^bloquant Les emplois réalisés au compte 86/)
})

test('a line is of an account of the budget', () => {
  expect(found([...balanced, { libelle: 'Divers' }])).toEqual(['bloquant Choisissez le compte de chaque ligne, parmi les comptes 60 à 79, 86 et 87.'])
  expect(found([...balanced, { compte: '512' }])).toHaveLength(1)
})

test('no forecast is negative', () => {
  expect(Budget.safeParse(aBudget({ lignes: elementsOf({ compte: '60', prevu: -1 }) })).error?.issues[0]?.message).toBe('Un montant n’est jamais négatif.')
})

test('a significant gap without a comment is told', () => {
  expect(
    found([
      { compte: '64', prevu: 100_000, realise: 200_000 },
      { compte: '70', prevu: 100_000 },
    ]),
  ).toEqual(['avertissement Commentez chaque écart significatif entre le prévu et le réalisé.'])
})

test('the accounts that 2025 took away or moved are told, from that exercice on', () => {
  const transfert = [...balanced, { compte: '79', prevu: 0, realise: 10 }]
  expect([found(transfert), found(transfert, { exercice: 2025 })]).toEqual([[], [expect.stringContaining('compte 79')]])
  expect(found([...balanced, { compte: '79', prevu: 0 }], { exercice: 2025 })).toEqual([])
  expect(found([...balanced, { compte: '747', realise: 10 }])).toEqual([expect.stringContaining('compte 777')])
})

test('one budget for an object and an exercice, and the action is of the same exercice', () => {
  const contenu: Contenu = { actionsCpom: [anActionCpom({ id: 'a1', exercice: 2025 })] }
  expect(found(balanced, { actionCpomId: 'a1' }, contenu)).toEqual(['bloquant Cette action est d’un autre exercice que le budget.'])
  expect(found(balanced, { id: 'b1' }, { budgets: [aBudget({ id: 'b2' })] })).toEqual(['avertissement Un autre budget existe pour le même objet et le même exercice.'])
})
