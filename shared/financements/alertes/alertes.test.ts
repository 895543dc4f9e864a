import { describe, expect, test } from 'vitest'
import { aConventionFinancement, aDepense, aLigneFinancement, anActionCpom, anEncaissement, aStructure, elementsOf, someParametres } from '../../testing/builders'
import { aLecture, type Contenu } from '../../testing/lecture'
import type { ConventionFinancement } from '../conventionFinancement'
import type { LigneFinancement } from '../ligneFinancement'
import { consommationFaible, renouvellementADemander } from './alertesConventions'
import { alertesFinancement } from './alertesFinancement'
import { comptesAPublier, conventionObligatoire } from './alertesLegales'
import { depenseFinanceeDeuxFois, depenseHorsPeriode, ressourcesAuDelaDuCout, tauxDepasse, trancheDepassee } from './alertesMontants'

const metropole = aStructure({ id: 'f1', nom: 'Dijon Métropole', typeFinanceur: 'epci' })
const banque = aStructure({ id: 'f2', nom: 'Banque Exemple', typeFinanceur: 'prive' })
const line = (given: Partial<LigneFinancement> = {}) => aLigneFinancement({ id: 'l1', financeurId: 'f1', exercice: 2024, statut: 'notifie', montantNotifie: 2_300_000, ...given })
const convention = (given: Partial<ConventionFinancement> = {}) =>
  aConventionFinancement({ id: 'c1', financeurId: 'f1', signeeLe: '2024-02-01', debut: '2024-01-01', fin: '2024-12-31', montant: 1000, ...given })
const lire = (contenu: Contenu = {}) => aLecture({ aujourdhui: '2025-01-14', structures: [metropole, banque], ...contenu })
const checked = { verifieeLe: '2025-01-10', verifieePar: 'René' }

describe('A3, a convention the law asks for', () => {
  const told = (lignes: LigneFinancement[], contenu: Contenu = {}, financeur = 'f1') => conventionObligatoire(lire({ lignesFinancement: lignes, ...contenu }), financeur, 2024)

  test('is told one cent beyond the threshold, not at it', () => {
    expect(told([line()])).toEqual([])
    expect(told([line({ montantNotifie: 2_300_001 })])).toMatchObject([
      { code: 'A3', niveau: 'rouge', sujet: 'Dijon Métropole', phrase: 'plus de 23\u202F000\u00A0€ notifiés pour 2024 sans convention signée', montant: 2_300_001, lignes: ['l1'] },
    ])
  })

  test('adds up all the lines of the funder in the year, and only those that are certain', () => {
    expect(told([line(), line({ id: 'l2', montantNotifie: 1 })])).toMatchObject([{ lignes: ['l1', 'l2'] }])
    expect(told([line(), line({ id: 'l2', montantNotifie: 1, statut: 'refuse' })])).toEqual([])
    expect(told([line(), line({ id: 'l2', montantNotifie: 1, exercice: 2023 })])).toEqual([])
  })

  test('goes with the signature, not with the draft; a private funder asks for none', () => {
    const agreed = line({ montantNotifie: 5_000_000, conventionFinancementId: 'c1' })
    expect(told([agreed], { conventionsFinancement: [convention()] })).toEqual([])
    expect(told([agreed], { conventionsFinancement: [convention({ signeeLe: undefined })] })).toMatchObject([
      { collection: 'conventionsFinancement', id: 'c1', champ: 'signeeLe', geste: 'Noter la signature' },
    ])
    expect(told([line({ financeurId: 'f2', montantNotifie: 5_000_000 })], {}, 'f2')).toEqual([])
  })

  test('the threshold is that of the settings', () => {
    expect(told([line()], { parametres: [someParametres({ seuilConvention: 2_299_999 })] })).toHaveLength(1)
  })
})

describe('A4, accounts to publish', () => {
  const compte = (given: object) => elementsOf({ exercice: 2024, commissaire: true, ...given })
  const told = (montantNotifie: number, comptesAnnuels: ReturnType<typeof compte> | undefined, aujourdhui = '2025-01-14') =>
    comptesAPublier(lire({ aujourdhui, lignesFinancement: [line({ montantNotifie })], parametres: [someParametres({ id: 'p', comptesAnnuels })] }), 2024).map(
      ({ niveau, date, champ }) => [niveau, date, champ],
    )

  test('is told one cent beyond the threshold of public grants, not at it', () => {
    expect(told(15_300_000, compte({}))).toEqual([])
    expect(told(15_300_001, compte({}))).toEqual([['attention', '2025-09-30', 'comptesAnnuels']])
  })

  test('turns red the day after three months from the approval, else from 30 June', () => {
    expect(told(20_000_000, compte({}), '2025-09-30')).toEqual([['attention', '2025-09-30', 'comptesAnnuels']])
    expect(told(20_000_000, compte({}), '2025-10-01')).toEqual([['rouge', '2025-09-30', 'comptesAnnuels']])
    expect(told(20_000_000, compte({ approuvesLe: '2025-04-10' }), '2025-07-11')).toEqual([['rouge', '2025-07-10', 'comptesAnnuels']])
  })

  test('an auditor is missed at once; nothing is published before the year is over; published accounts keep quiet', () => {
    expect(told(20_000_000, undefined, '2024-06-01')).toEqual([['rouge', undefined, 'comptesAnnuels']])
    expect(told(20_000_000, compte({}), '2024-12-31')).toEqual([])
    expect(told(20_000_000, compte({ publiesLe: '2025-09-10' }), '2026-01-01')).toEqual([])
  })
})

describe('A5, more than there is', () => {
  test('the lines of an exercice stay within the tranche, to the cent', () => {
    const fed = convention({ tranches: elementsOf({ exercice: 2024, montant: 2_300_000 }) })
    const told = (given: Partial<LigneFinancement>) =>
      trancheDepassee(lire({ conventionsFinancement: [fed], lignesFinancement: [line({ conventionFinancementId: 'c1', ...given })] }), fed, 2024)
    expect(told({})).toEqual([])
    expect(told({ montantNotifie: 2_300_001 })).toMatchObject([{ code: 'A5', niveau: 'bloquant', montant: 1, collection: 'conventionsFinancement', id: 'c1' }])
    expect(told({ montantNotifie: 2_300_001, ...checked })).toEqual([])
  })

  test('an expense is not paid twice, by a hundredth', () => {
    const told = (part: number, given: Partial<LigneFinancement> = {}) => {
      const depense = aDepense({ id: 'd1', montant: 100, imputations: elementsOf({ ligneId: 'l1', part }) })
      return depenseFinanceeDeuxFois(lire({ lignesFinancement: [line(given)], depenses: [depense] }), depense)
    }
    expect(told(100)).toEqual([])
    expect(told(100.01)).toMatchObject([{ code: 'A5', niveau: 'bloquant', collection: 'depenses', id: 'd1', champ: 'imputations' }])
    expect(told(100.01, checked)).toEqual([])
  })

  test('an action is not given more than it costs, to the cent', () => {
    const told = (coutReel: number | undefined, statut: LigneFinancement['statut'] = 'notifie') =>
      ressourcesAuDelaDuCout(lire({ actionsCpom: [anActionCpom({ id: 'a1', exercice: 2024, coutReel })], lignesFinancement: [line({ objetId: 'a1', statut })] }), 2024)
    expect(told(2_300_000)).toEqual([])
    expect(told(2_299_999)).toMatchObject([{ code: 'A5', niveau: 'bloquant', montant: 1, collection: 'actionsCpom', id: 'a1', lignes: ['l1'] }])
    expect(told(undefined)).toEqual([])
    expect(told(2_299_999, 'refuse')).toEqual([])
  })
})

test('A6: a funder gives no more than its rate of the eligible cost, to the cent', () => {
  const told = (coutEligible: number | undefined, statut: LigneFinancement['statut'] = 'conventionne') => {
    const capped = convention({ tauxMax: 60, coutEligible })
    return tauxDepasse(lire({ conventionsFinancement: [capped], lignesFinancement: [line({ conventionFinancementId: 'c1', montantNotifie: 60_000, statut })] }), capped)
  }
  expect(told(100_000)).toEqual([])
  expect(told(99_999)).toMatchObject([{ code: 'A6', niveau: 'rouge', phrase: '60,01\u00A0% du coût éligible, pour un taux de 60\u00A0% au plus' }])
  expect(told(undefined)).toEqual([])
  expect(told(99_999, 'cloture')).toEqual([])
})

describe('A7, money that is not spent', () => {
  // 100 days: 75 of them are gone on 17 March.
  const period = convention({ debut: '2025-01-01', fin: '2025-04-10', montant: 1000 })
  const told = (aujourdhui: string, spent: number, given: Partial<LigneFinancement> = {}) =>
    consommationFaible(
      lire({
        aujourdhui,
        conventionsFinancement: [period],
        lignesFinancement: [line({ conventionFinancementId: 'c1', ...given })],
        depenses: [aDepense({ montant: spent, imputations: elementsOf({ ligneId: 'l1', part: 100 }) })],
      }),
      period,
    )

  test('is told from three quarters of the period on', () => {
    expect(told('2025-03-16', 499)).toEqual([])
    expect(told('2025-03-17', 499)).toMatchObject([{ code: 'A7', niveau: 'attention', montant: 501, phrase: expect.stringContaining('49\u00A0% dépensés') }])
  })

  test('keeps quiet at half of the money, and once all its lines are checked or over', () => {
    expect(told('2025-03-17', 500)).toEqual([])
    expect(told('2025-03-17', 0, checked)).toEqual([])
    expect(told('2025-03-17', 0, { statut: 'cloture' })).toEqual([])
  })
})

describe('A8, a convention that ends', () => {
  const told = (given: Partial<ConventionFinancement>, others: ConventionFinancement[] = []) => {
    const ending = convention(given)
    return renouvellementADemander(lire({ conventionsFinancement: [ending, ...others] }), ending)
  }
  test('is told for its last six months, not before, not after', () => {
    expect(told({ fin: '2025-07-15' })).toEqual([])
    expect(told({ fin: '2025-07-14' })).toMatchObject([{ code: 'A8', niveau: 'attention', champ: 'renouvellementDemandeLe', date: '2025-07-14' }])
    expect(told({ fin: '2025-01-14' })).toHaveLength(1)
    expect(told({ fin: '2025-01-13' })).toEqual([])
  })

  test('keeps quiet once renewal is asked for, or another convention follows', () => {
    expect(told({ fin: '2025-03-31', renouvellementDemandeLe: '2025-01-02' })).toEqual([])
    expect(told({ fin: '2025-03-31' }, [convention({ id: 'c2', debut: '2025-04-01', fin: '2026-03-31' })])).toEqual([])
  })
})

test('A9: an expense is dated in the period of the convention that pays for it', () => {
  const told = (date: string, given: Partial<LigneFinancement> = {}) => {
    const depense = aDepense({ id: 'd1', date, montant: 1, imputations: elementsOf({ ligneId: 'l1', part: 100 }) })
    return depenseHorsPeriode(
      lire({ conventionsFinancement: [convention()], lignesFinancement: [line({ conventionFinancementId: 'c1', ...given })], depenses: [depense] }),
      depense,
    )
  }
  for (const date of ['2024-01-01', '2024-12-31']) expect(told(date)).toEqual([])
  for (const date of ['2023-12-31', '2025-01-01']) expect(told(date)).toMatchObject([{ code: 'A9', niveau: 'bloquant', collection: 'depenses', id: 'd1', champ: 'date', date }])
  expect(told('2025-01-01', checked)).toEqual([])
  expect(told('2025-01-01', { conventionFinancementId: undefined })).toEqual([])
})

test('the loudest come first, then the nearest', () => {
  const alertes = alertesFinancement(
    lire({
      conventionsFinancement: [convention({ fin: '2025-03-31' })],
      lignesFinancement: [
        line({ montantNotifie: 2_400_000 }),
        line({ id: 'l2', financeurId: 'f2', soldeLimite: '2025-01-31' }),
        line({ id: 'l3', financeurId: 'f2', soldeLimite: '2025-01-20' }),
      ],
      depenses: [aDepense({ montant: 1, imputations: elementsOf({ ligneId: 'l1', part: 101 }) })],
      encaissements: [anEncaissement({ ligneId: 'l1', prevuLe: '2025-06-01' })],
    }),
  )
  expect(alertes.map(({ code, niveau }) => `${code} ${niveau}`)).toEqual(['A5 bloquant', 'A3 rouge', 'A1 urgent', 'A1 attention', 'A8 attention'])
})
