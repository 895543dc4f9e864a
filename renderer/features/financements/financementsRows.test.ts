import { expect, test } from 'vitest'
import type { LigneLue } from '../../../shared/financements/tableau'
import { financementsRows } from './financementsRows'

const ligne: LigneLue = {
  id: 'l1',
  exercice: 2024,
  financeurId: 'region',
  financeur: 'Région',
  publique: true,
  intitule: 'DLA',
  objet: '',
  statut: 'notifie',
  ferme: true,
  probable: 0,
  situation: 'Notifié',
  notifie: 4_500_000,
  recu: 0,
  resteARecevoir: 4_500_000,
  tropPercu: 0,
  resteAJustifier: 0,
}

const cells = (given: Partial<LigneLue> = {}) => {
  const { colonnes, lignes } = financementsRows([{ ...ligne, ...given }])
  return Object.fromEntries(colonnes.map(({ label }, index) => [label, lignes[0]?.[index]]))
}

test('a sheet of the lines gives amounts in cents, unknown apart from zero', () => {
  expect(cells()).toMatchObject({ Exercice: 2024, Financeur: 'Région', Statut: 'Notifié', Demandé: null, Notifié: 4_500_000, Reçu: 0, 'Vérifiée le': null })
})

test('a forecast is told only of what is not certain', () => {
  expect(cells().Prévu).toBeNull()
  expect(cells({ ferme: false, statut: 'demande', probable: 2500 }).Prévu).toBe(2500)
})
