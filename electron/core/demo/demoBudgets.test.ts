import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lignesOf, readBudget } from '../../../shared/budgets/budgetLu'
import { genres } from '../../../shared/documents/genres'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { demoRecords } from './demo'

const contenu: Record<string, unknown[]> = { nomenclatures: nomenclatureSeed.map((choix, n) => ({ id: `n${n}`, ...choix })) }
for (const { collection, fiche } of await demoRecords(join(import.meta.dirname, '../../../resources'))) contenu[collection] = [...(contenu[collection] ?? []), fiche]
const lire = aLecture({ ...contenu, aujourdhui: '2025-03-01' } as Contenu)
const budgets = lire.all('budgets')

test('each action of 2024 and 2025, and the association, has a budget that balances and costs what its action says', () => {
  expect(budgets.map(({ exercice, actionCpomId }) => [exercice, lire.get('actionsCpom', actionCpomId)?.code])).toEqual(
    [2024, 2025].flatMap(exercice => [...['A1', 'A2', 'A3'], undefined].map(code => [exercice, code])),
  )
  for (const budget of budgets) {
    const { totalCharges, totalProduits, emplois, ressources } = readBudget(lire, budget)
    const { coutPrevu = totalCharges.prevu, coutReel = totalCharges.realise } = lire.get('actionsCpom', budget.actionCpomId) ?? {}
    expect([totalCharges.prevu, totalCharges.realise]).toEqual([coutPrevu, coutReel])
    expect([totalProduits.prevu, emplois.prevu, emplois.realise]).toEqual([totalCharges.prevu, ressources.prevu, ressources.realise])
  }
})

test('what was done in 2024 is known, line by line, to the cent, much of it from the expenses and the funding lines', () => {
  const lus = budgets.filter(({ exercice }) => exercice === 2024).map(budget => readBudget(lire, budget))
  expect(lus.map(({ resultat }) => resultat)).toEqual([0, -45_000, 0, 90_368])
  const association = lus.at(-1)
  const from = (source: string) => (association ? lignesOf(association) : []).filter(ligne => ligne.source === source).reduce((sum, { realise = 0 }) => sum + realise, 0)
  const sumOf = (values: readonly (number | undefined)[]) => values.reduce<number>((sum, value = 0) => sum + value, 0)
  expect(from('depenses')).toBe(sumOf(lire.all('depenses').map(({ date, montant }) => (date?.startsWith('2024') ? montant : 0))))
  expect(from('financements')).toBe(
    sumOf(lire.where('lignesFinancement', 'exercice', '2024').map(({ montantConventionne, montantNotifie }) => montantConventionne ?? montantNotifie)),
  )
})

test('the accounts of the grant of 2024 and every forecast lack nothing that blocks', () => {
  const blocking = (type: keyof typeof genres, id: string) => genres[type].manques(lire, { id, annee: 2024 }).filter(({ gravite }) => gravite === 'bloquant')
  for (const { id, exercice, actionCpomId } of budgets) {
    expect(blocking('budget-previsionnel', id)).toEqual([])
    if (exercice === 2024 && actionCpomId) expect(blocking('compte-rendu-financier', id)).toEqual([])
  }
})
