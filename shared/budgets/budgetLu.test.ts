import { expect, test } from 'vitest'
import { aBudget, aDepense, aLigneFinancement, aMissionBenevole, aNomenclature, anActionCpom, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import type { Budget } from './budget'
import { lignesOf, readBudget } from './budgetLu'

type Ligne = Omit<NonNullable<Budget['lignes']>[string], 'ordre'>
const read = (lignes: Ligne[], contenu: Contenu = {}, given: Partial<Budget> = {}) => readBudget(aLecture(contenu), aBudget({ lignes: elementsOf(...lignes), ...given }))
/** Compte, réalisé and where it comes from, of each line. */
const done = (lignes: Ligne[], contenu: Contenu, given?: Partial<Budget>) => lignesOf(read(lignes, contenu, given)).map(({ compte, realise, source }) => [compte, realise, source])

test('totals are sums of cents, part by part, with direct and shared charges together', () => {
  const lu = read([
    { compte: '641', prevu: 10_000_01, realise: 9_999_99 },
    { compte: '645', prevu: 33, realise: 34 },
    { compte: 'indirectes-fixes', prevu: 66, realise: 66 },
    { compte: '74-commune', prevu: 10_001_00, realise: 10_001_00 },
    { compte: '864', prevu: 500_00, realise: 480_00 },
  ])
  expect([lu.totalCharges, lu.totalProduits]).toEqual([
    { prevu: 10_001_00, realise: 10_000_99 },
    { prevu: 10_001_00, realise: 10_001_00 },
  ])
  expect(lu.charges.rubriques.map(({ classe, prevu, lignes }) => [classe, prevu, lignes.length])).toEqual([['64', 10_000_34, 2]])
  expect([lu.emplois.prevu, lu.ressources.prevu, lu.resultat]).toEqual([500_00, undefined, 1])
})

test('a side that nobody filled stays unknown, and there is no result while something done is not known', () => {
  const lu = read([
    { compte: '60', prevu: 100 },
    { compte: '70', prevu: 100, realise: 90 },
  ])
  expect(lu.totalCharges).toEqual({ prevu: 100 })
  expect(lu.charges.realisesInconnus).toBe(1)
  expect('resultat' in lu).toBe(false)
})

test('what was done is what was typed, else the expenses of the action, of the exercice and of the account', () => {
  const depenses = [
    aDepense({ objetId: 'a2', date: '2024-03-01', montant: 100_00, compte: '641' }),
    aDepense({ objetId: 'a2', date: '2024-04-01', montant: 20_50, compte: '64' }),
    aDepense({ objetId: 'a2', date: '2023-04-01', montant: 7_00, compte: '64' }),
    aDepense({ objetId: 'a1', date: '2024-04-01', montant: 9_00, compte: '64' }),
    aDepense({ objetId: 'a2', date: '2024-05-01', montant: 5_00, compte: '62' }),
  ]
  const contenu = { depenses, actionsCpom: [anActionCpom({ id: 'a2' })] }
  const lignes = [{ compte: '64', prevu: 1 }, { compte: '641' }, { compte: '62', realise: 0 }, { compte: '60' }]
  expect(done(lignes, contenu, { actionCpomId: 'a2' })).toEqual([
    ['60', undefined, undefined],
    ['62', 0, 'saisi'],
    ['64', 20_50, 'depenses'],
    ['641', 100_00, 'depenses'],
  ])
  expect(done([{ compte: '64' }], contenu)).toEqual([['64', 129_50, 'depenses']])
})

test('an expense that two lines could take is given to none of them', () => {
  const depenses = [aDepense({ date: '2024-03-01', montant: 100, compte: '62' })]
  expect(
    done(
      [
        { compte: '62', libelle: 'Honoraires' },
        { compte: '62', libelle: 'Missions' },
      ],
      { depenses },
    ).map(([, realise]) => realise),
  ).toEqual([undefined, undefined])
})

test('a grant comes from the certain funding lines of its funder, else of those of its kind', () => {
  const contenu: Contenu = {
    actionsCpom: [anActionCpom({ id: 'a1' })],
    structures: [
      aStructure({ id: 'ville', typeFinanceur: 'commune' }),
      aStructure({ id: 'chenove', typeFinanceur: 'commune' }),
      aStructure({ id: 'banque', typeFinanceur: 'caisseDesDepots' }),
    ],
    lignesFinancement: [
      aLigneFinancement({ financeurId: 'ville', montantConventionne: 50_000, repartition: elementsOf({ objetId: 'a1', montant: 22_000 }), statut: 'acompteRecu' }),
      aLigneFinancement({ financeurId: 'chenove', objetId: 'a1', montantNotifie: 3_000 }),
      aLigneFinancement({ financeurId: 'banque', objetId: 'a1', montantNotifie: 1_000 }),
      aLigneFinancement({ financeurId: 'banque', objetId: 'a1', montantDemande: 900, probabilite: 50, statut: 'demande' }),
    ],
  }
  const lignes = [{ compte: '74-commune', financeurId: 'ville' }, { compte: '74-commune' }, { compte: '74-publics' }]
  expect(done(lignes, contenu, { actionCpomId: 'a1' })).toEqual([
    ['74-commune', 22_000, 'financements'],
    ['74-commune', 3_000, 'financements'],
    ['74-publics', 1_000, 'financements'],
  ])
  expect(done(lignes.slice(0, 1), contenu)).toEqual([['74-commune', 50_000, 'financements']])
})

test('the volunteering of the year is proposed on both sides of the association, and of no action', () => {
  const contenu: Contenu = {
    parametres: [someParametres({ tauxBenevolat: elementsOf({ annee: 2024, taux: 1165 }) })],
    missionsBenevoles: [aMissionBenevole({ id: 'm', personneId: 'p', heures: elementsOf({ date: '2024-03', nombre: 10 }) })],
  }
  const lignes = [{ compte: '864' }, { compte: '875' }]
  expect(done(lignes, contenu)).toEqual([
    ['864', 11_650, 'benevolat'],
    ['875', 11_650, 'benevolat'],
  ])
  expect(done(lignes, contenu, { actionCpomId: 'a1' }).map(([, realise]) => realise)).toEqual([undefined, undefined])
})

test('a gap is significant beyond 10 % and 500 €, both, and is due a comment until it has one', () => {
  const gaps = (lignes: Ligne[], contenu?: Contenu) => lignesOf(read(lignes, contenu)).map(({ ecart, commentaireDu }) => [ecart.montant, ecart.significatif, commentaireDu])
  expect(
    gaps([
      { compte: '60', prevu: 500_000, realise: 550_000 },
      { compte: '61', prevu: 500_000, realise: 550_001 },
      { compte: '62', prevu: 100_000, realise: 50_000 },
      { compte: '63', prevu: 100_000, realise: 49_999, commentaire: 'Taux revu.' },
      { compte: '64', realise: 60_000 },
      { compte: '65', prevu: 60_000 },
    ]),
  ).toEqual([
    [50_000, false, false],
    [50_001, true, true],
    [-50_000, false, false],
    [-50_001, true, false],
    [60_000, true, true],
    [undefined, false, false],
  ])
  expect(gaps([{ compte: '60', prevu: 100, realise: 130 }], { parametres: [someParametres({ seuilEcartTaux: 20, seuilEcartMontant: 20 })] })).toEqual([[30, true, true]])
})

test('an account is called as the office calls it, and a line by its funder when it says nothing else', () => {
  const contenu = {
    nomenclatures: [aNomenclature({ liste: 'comptes', code: '74-commune', libelle: '74 Commune' })],
    structures: [aStructure({ id: 'ville', nom: 'Ville de Dijon' })],
  }
  expect(lignesOf(read([{ compte: '74-commune', financeurId: 'ville' }], contenu))).toEqual([expect.objectContaining({ intitule: '74 Commune', precision: 'Ville de Dijon' })])
})
