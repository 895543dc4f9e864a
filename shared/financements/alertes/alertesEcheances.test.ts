import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/jour'
import { aConventionFinancement, aDepense, aJustificatif, aLigneFinancement, anEncaissement, aStructure, elementsOf } from '../../testing/builders'
import { aLecture, type Contenu } from '../../testing/lecture'
import type { LigneFinancement } from '../ligneFinancement'
import { justificatifAPrevoir, justificatifsDus, notifieSansVersement, reversementProbable, soldeADemander, versementsEnRetard } from './alertesEcheances'

const TODAY = '2025-01-14'
const inDays = (days: number): string => addDays(TODAY, days)
const ville = aStructure({ id: 'f1', nom: 'Ville de Dijon', typeFinanceur: 'commune' })
const line = (given: Partial<LigneFinancement> = {}) => aLigneFinancement({ id: 'l1', financeurId: 'f1', statut: 'conventionne', montantNotifie: 1_000_000, ...given })
const lire = (contenu: Contenu = {}) => aLecture({ aujourdhui: TODAY, structures: [ville], ...contenu })
const OVER = ['cloture', 'refuse', 'abandonne'] as const

describe('A1, a paper due', () => {
  const due = (limite: string, given: object = {}) => lire({ justificatifs: [aJustificatif({ id: 'j1', nom: 'Bilan', ligneId: 'l1', limite, ...given })] })
  test.each([
    [61, undefined],
    [60, 'info'],
    [31, 'info'],
    [30, 'attention'],
    [8, 'attention'],
    [7, 'urgent'],
    [0, 'urgent'],
    [-1, 'rouge'],
  ])('%i days before its last day is told as %s', (days, niveau) => {
    expect(justificatifsDus(due(inDays(days)), line())[0]?.niveau).toBe(niveau)
  })

  test('names the proof, opens it where its sending is noted', () => {
    expect(justificatifsDus(due('2025-01-31'), line())).toEqual([
      {
        code: 'A1',
        niveau: 'attention',
        sujet: 'Ville de Dijon',
        lignes: ['l1'],
        phrase: '«\u00A0Bilan\u00A0» à envoyer avant le 31/01/2025',
        geste: 'Envoyer le justificatif',
        collection: 'justificatifs',
        id: 'j1',
        champ: 'envoyeLe',
        date: '2025-01-31',
      },
    ])
  })

  test('keeps quiet once sent, and on a line that is over; a checked line still owes its papers', () => {
    expect(justificatifsDus(due(inDays(-9), { envoyeLe: TODAY }), line())).toEqual([])
    for (const statut of OVER) expect(justificatifsDus(due(inDays(-9)), line({ statut }))).toEqual([])
    expect(justificatifsDus(due(inDays(-9)), line({ verifieeLe: TODAY }))).toHaveLength(1)
  })

  test('a tranche that awaits proofs nobody has planned is told by its own last day', () => {
    const convention = aConventionFinancement({ id: 'c1', tranches: elementsOf({ exercice: 2024, limiteJustificatifs: inDays(60) }) })
    const agreed = line({ conventionFinancementId: 'c1' })
    expect(justificatifAPrevoir(lire({ conventionsFinancement: [convention] }), agreed)).toMatchObject([{ code: 'A1', niveau: 'info', id: 'l1' }])
    expect(justificatifAPrevoir(lire({ conventionsFinancement: [convention], justificatifs: [aJustificatif({ ligneId: 'l1' })] }), agreed)).toEqual([])
    expect(justificatifAPrevoir(lire({ conventionsFinancement: [convention] }), { ...agreed, statut: 'demande' })).toEqual([])
  })
})

describe('A1, a balance to ask for', () => {
  test.each([
    [61, undefined],
    [60, 'info'],
    [30, 'attention'],
    [7, 'urgent'],
    [-1, 'rouge'],
  ])('%i days before its last day is told as %s', (days, niveau) => {
    expect(soldeADemander(lire(), line({ soldeLimite: inDays(days) }))[0]?.niveau).toBe(niveau)
  })

  test('keeps quiet once asked for, once all has come, and when nothing was granted', () => {
    const limite = { soldeLimite: inDays(1) }
    expect(soldeADemander(lire(), line({ ...limite, soldeDemandeLe: TODAY }))).toEqual([])
    expect(soldeADemander(lire(), line({ ...limite, statut: 'soldeDemande' }))).toEqual([])
    expect(soldeADemander(lire(), line({ ...limite, statut: 'refuse' }))).toEqual([])
    const paid = (montantRecu: number) => lire({ encaissements: [anEncaissement({ ligneId: 'l1', recuLe: TODAY, montantRecu })] })
    expect(soldeADemander(paid(1_000_000), line(limite))).toEqual([])
    expect(soldeADemander(paid(999_999), line(limite))).toMatchObject([{ montant: 1, phrase: 'solde 2024 non demandé, date limite 15/01/2025' }])
  })
})

describe('A2, money that does not come', () => {
  const expected = (prevuLe: string, given: object = {}) => lire({ encaissements: [anEncaissement({ id: 'e1', ligneId: 'l1', prevuLe, montantPrevu: 5, ...given })] })
  test('a payment is late from its fifteenth day', () => {
    expect(versementsEnRetard(expected(inDays(-14)), line())).toEqual([])
    expect(versementsEnRetard(expected(inDays(-15)), line())).toMatchObject([{ code: 'A2', niveau: 'attention', collection: 'encaissements', id: 'e1', montant: 5 }])
  })

  test('a payment that came, or that a line no longer awaits, is not', () => {
    expect(versementsEnRetard(expected(inDays(-90), { recuLe: TODAY, montantRecu: 5 }), line())).toEqual([])
    for (const statut of OVER) expect(versementsEnRetard(expected(inDays(-90)), line({ statut }))).toEqual([])
  })

  test('what was announced is no longer awaited once all that is due has come otherwise', () => {
    const forgotten = anEncaissement({ id: 'e1', ligneId: 'l1', prevuLe: inDays(-90), montantPrevu: 1_000_000 })
    const came = (montantRecu: number) => lire({ encaissements: [forgotten, anEncaissement({ ligneId: 'l1', recuLe: TODAY, montantRecu })] })
    expect(versementsEnRetard(came(999_999), line())).toHaveLength(1)
    expect(versementsEnRetard(came(1_000_000), line())).toEqual([])
  })

  test('a notification is silent after its sixtieth day without payment nor date', () => {
    expect(notifieSansVersement(lire(), line({ notifieeLe: inDays(-60) }))).toEqual([])
    expect(notifieSansVersement(lire(), line({ notifieeLe: inDays(-61) }))).toMatchObject([{ code: 'A2', id: 'l1', montant: 1_000_000 }])
  })

  test('any day to expect something, or any payment, breaks the silence', () => {
    const silent = line({ notifieeLe: inDays(-90) })
    expect(notifieSansVersement(expected(inDays(300)), silent)).toEqual([])
    expect(notifieSansVersement(lire(), { ...silent, soldeLimite: inDays(300) })).toEqual([])
    expect(notifieSansVersement(lire({ encaissements: [anEncaissement({ ligneId: 'l1', recuLe: TODAY, montantRecu: 1 })] }), silent)).toEqual([])
    for (const statut of OVER) expect(notifieSansVersement(lire(), { ...silent, statut })).toEqual([])
  })
})

describe('A11, money that nothing justifies', () => {
  const received = (limite: string | undefined, spent: number) =>
    lire({
      encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-05-02', montantRecu: 1000 })],
      depenses: [aDepense({ montant: spent, imputations: elementsOf({ ligneId: 'l1', part: 100 }) })],
      justificatifs: limite ? [aJustificatif({ ligneId: 'l1', limite })] : [],
    })

  test('is recalled for sixty days before its last day, and a probable debt from that day on', () => {
    expect(reversementProbable(received(inDays(61), 999), line())).toEqual([])
    expect(reversementProbable(received(inDays(60), 999), line())).toMatchObject([{ niveau: 'attention', montant: 1 }])
    expect(reversementProbable(received(inDays(1), 999), line())).toMatchObject([{ niveau: 'attention' }])
    expect(reversementProbable(received(inDays(0), 999), line())).toMatchObject([{ code: 'A11', niveau: 'rouge', phrase: expect.stringContaining('reversement probable') }])
  })

  test('goes with the cent that justifies the last one', () => {
    expect(reversementProbable(received(inDays(0), 1000), line())).toEqual([])
  })

  test('needs a last day: that of the tranche when no paper says one', () => {
    const convention = aConventionFinancement({ id: 'c1', tranches: elementsOf({ exercice: 2024, limiteJustificatifs: TODAY }) })
    const contenu = { conventionsFinancement: [convention], encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-05-02', montantRecu: 1000 })] }
    expect(reversementProbable(received(undefined, 0), line())).toEqual([])
    expect(reversementProbable(lire(contenu), line({ conventionFinancementId: 'c1' }))).toMatchObject([{ niveau: 'rouge', date: TODAY }])
  })

  test('the last paper of a line gives it its last day, an earlier one does not', () => {
    const justificatifs = [aJustificatif({ ligneId: 'l1', limite: inDays(90) }), aJustificatif({ ligneId: 'l1', limite: inDays(-90) })]
    expect(reversementProbable(lire({ justificatifs, encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-05-02', montantRecu: 1 })] }), line())).toEqual([])
  })

  test('keeps quiet on a line that is over', () => {
    for (const statut of OVER) expect(reversementProbable(received(inDays(-1), 0), line({ statut }))).toEqual([])
  })
})
