import { expect, test } from 'vitest'
import type { Tableau } from '../kernel/document'
import { comptesSeed } from '../nomenclatures/comptesSeed'
import { aBudget, aConventionFinancement, aLigneFinancement, aNomenclature, anActionCpom, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import type { Budget } from './budget'
import { compteRenduDocument } from './compteRenduDocument'
import { compteRenduManques } from './compteRenduManques'
import { previsionnelDocument, previsionnelManques } from './previsionnelDocument'

type Ligne = Omit<NonNullable<Budget['lignes']>[string], 'ordre'>

const contenu: Contenu = {
  parametres: [someParametres({ siret: '90041973000016', rna: 'W212009999' })],
  nomenclatures: comptesSeed.map(([code, libelle]) => aNomenclature({ liste: 'comptes', code, libelle })),
  structures: [aStructure({ id: 'ville', nom: 'Ville de Dijon', typeFinanceur: 'commune', mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon.' }) })],
  conventionsFinancement: [aConventionFinancement({ id: 'cf', financeurId: 'ville', reference: 'CPOM 12', signeeLe: '2023-03-01' })],
  actionsCpom: [anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA', miseEnOeuvre: 'Des rendez-vous.', typePublic: 'Associations', datesLieux: 'À Dijon' })],
  lignesFinancement: [aLigneFinancement({ financeurId: 'ville', objetId: 'a2', montantConventionne: 750_000 })],
  personnes: [aPersonne({ nom: 'Camille Fictive', civilite: 'mme', mandats: elementsOf({ fonction: 'présidente', representantLegal: true }) })],
}
const lignes: Ligne[] = [
  { compte: '606', prevu: 0, realise: 12_49 },
  { compte: '64', prevu: 900_000, realise: 850_050 },
  { compte: 'indirectes-fixes', prevu: 100_000, realise: 100_000, cle: '10 % des ETP' },
  { compte: '74-commune', financeurId: 'ville', prevu: 750_000 },
  { compte: '756', prevu: 250_000, realise: 249_999 },
]
const given = (more: Partial<Budget> = {}, own: Ligne[] = lignes): Budget =>
  aBudget({ actionCpomId: 'a2', conventionFinancementId: 'cf', certifieLe: '2025-03-05', lignes: elementsOf(...own), ...more })
const rendu = (budget: Budget, more: Contenu = {}) => compteRenduDocument(budget, aLecture({ ...contenu, budgets: [budget], ...more }))
const tables = (modele: { blocs: readonly { type: string }[] }): Tableau[] => modele.blocs.filter((bloc): bloc is Tableau => bloc.type === 'tableau')
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [])
const row = (table: Tableau | undefined, begins: string) => table?.lignes.find(([first]) => first?.startsWith(begins))

test('an account of a grant tells planned and done, in euros and in percent, each account of the form in its place', () => {
  const [charges, produits] = tables(rendu(given()))
  expect(row(charges, '64')).toEqual(['64 Charges de personnel', '9\u202F000\u00A0€', '8\u202F501\u00A0€', '94,5\u00A0%', '\u2212500\u00A0€', '\u22125,6\u00A0%'])
  expect(row(charges, '60')).toEqual(['60 Achats', '0\u00A0€', '12\u00A0€', '—', '+12\u00A0€', '—'])
  expect(row(charges, '63')).toEqual(['63 Impôts et taxes', '—', '—', '—', '—', '—'])
  expect(row(charges, 'Charges indirectes')).toEqual(['Charges indirectes réparties', '1\u202F000\u00A0€', '1\u202F000\u00A0€', '100\u00A0%', '0\u00A0€', '0\u00A0%'])
  expect(charges?.lignes.at(-1)).toEqual(['Total des charges', '10\u202F000\u00A0€', '9\u202F513\u00A0€', '95,1\u00A0%', '\u2212487\u00A0€', '\u22124,9\u00A0%'])
  expect(produits?.lignes.at(-1)).toEqual(['Total des produits', '10\u202F000\u00A0€', '10\u202F000\u00A0€', '100\u00A0%', '0\u00A0€', '0\u00A0%'])
  expect(produits?.lignes.map(([first]) => first?.slice(0, 2))).toEqual(['70', '73', '74', '–\u00A0', '75', '–\u00A0', '76', '77', '78', '79', 'To'])
})

test('the grant is a share of all the produits, and the result is shown to the cent', () => {
  const words = texts(rendu(given()).blocs)
  expect(words).toContain(
    'La subvention de 7\u202F500\u00A0€ de la Ville de Dijon représente 75\u00A0% du total des produits. Les produits réalisés dépassent les charges réalisées de 487,00\u00A0€.',
  )
})

test('what was planned and is not known is « n.c. », in its line and in every sum above it, and blocks', () => {
  const budget = given({}, [...lignes, { compte: '622', libelle: 'Honoraires', prevu: 0 }, { compte: '61', prevu: 5 }, { compte: '70', prevu: 5 }])
  const [charges] = tables(rendu(budget))
  expect(row(charges, '61')?.slice(1)).toEqual(['0\u00A0€', 'n.c.', '—', '—', '—'])
  expect(charges?.lignes.at(-1)?.[2]).toBe('n.c.')
  expect(rendu(budget).projet).toEqual([
    expect.stringContaining('61 Services extérieurs\u00A0: indiquez le réalisé.'),
    expect.stringContaining('70 Ventes et prestations de services\u00A0: indiquez le réalisé.'),
  ])
})

test('nothing blocks it once the forecast balances, gaps are explained, keys are said and someone certifies', () => {
  expect(rendu(given())).not.toHaveProperty('projet')
  expect(compteRenduManques(given(), aLecture(contenu))).toEqual([])
  expect(texts(rendu(given()).blocs)).toContain(
    'Je soussignée, Mme\u00A0Camille Fictive, présidente, représentant légalement le Pôle d’Économie Solidaire 21, certifie exactes les informations du présent compte rendu.',
  )
  expect(rendu(given()).blocs.at(-1)).toMatchObject({ faitA: 'Fait à Dijon, le 5\u00A0mars\u00A02025', mention: 'Signature' })
  expect(rendu(given()).mentions).toEqual(['Avec le soutien de la Ville de Dijon.'])
})

test.each<[string, Partial<Budget>, Ligne[], Contenu, RegExp]>([
  ['a forecast that does not balance', {}, lignes.slice(0, 4), {}, /Les charges prévues .* diffèrent de 2\u202F500,00\u00A0€\.$/],
  ['a significant gap without a word', {}, [...lignes.slice(0, 4), { compte: '756', prevu: 250_000, realise: 100_000 }], {}, /expliquez l’écart de \u22121\u202F500,00\u00A0€\.$/],
  ['a shared charge without its key', {}, lignes.map(({ cle: _cle, ...ligne }) => ligne), {}, /indiquez la clé de répartition\.$/],
  ['no convention', { conventionFinancementId: undefined }, lignes, {}, /^Choisissez la convention ou l’arrêté/],
  ['no action', { actionCpomId: undefined }, lignes, {}, /^Choisissez l’action/],
  ['nobody to certify', {}, lignes, { personnes: [] }, /^Personne ne représente légalement l’association/],
])('%s blocks it', (_what, more, own, content, phrase) => {
  const { conventionFinancementId, actionCpomId, ...rest } = given(more, own)
  const budget = { ...rest, ...(conventionFinancementId ? { conventionFinancementId } : {}), ...(actionCpomId ? { actionCpomId } : {}) }
  const manques = compteRenduManques(budget, aLecture({ ...contenu, ...content }))
  expect(manques.filter(({ gravite }) => gravite === 'bloquant').map(manque => manque.phrase)).toContainEqual(expect.stringMatching(phrase))
})

test('a forecast has charges and produits side by side, its totals level, and what is given in kind under them', () => {
  const budget = given({}, [...lignes, { compte: '864', prevu: 20_000 }, { compte: '875', prevu: 20_000 }])
  const [table] = tables(previsionnelDocument(budget, aLecture(contenu)))
  expect(table?.lignes.find(([first]) => first === 'Total des charges')).toEqual(['Total des charges', '10\u202F000\u00A0€', 'Total des produits', '10\u202F000\u00A0€'])
  expect(table?.lignes.at(-2)).toEqual(['–\u00A0864 Personnel bénévole', '200\u00A0€', '–\u00A0875 Bénévolat', '200\u00A0€'])
  expect(table?.lignes.at(-1)).toEqual(['Total', '10\u202F200\u00A0€', 'Total', '10\u202F200\u00A0€'])
  expect(row(table, '63 ')?.slice(0, 2)).toEqual(['63 Impôts et taxes', ''])
  expect(texts(previsionnelDocument(budget, aLecture(contenu)).blocs)).toContain(
    'La subvention de 7\u202F500\u00A0€ demandée à la Ville de Dijon représente 75\u00A0% du total des produits.',
  )
})

test('a forecast says the charges it lacks, and is that of the association when it is of no action', () => {
  const { actionCpomId: _action, ...whole } = given({}, [])
  expect(previsionnelManques(whole, aLecture(contenu)).map(({ phrase }) => phrase)).toEqual(['Ajoutez les lignes du budget.'])
  expect(previsionnelDocument(whole, aLecture(contenu))).toMatchObject({ titre: 'Budget prévisionnel 2024', sousTitre: 'Pôle d’Économie Solidaire 21' })
})

test('an amount that is not planned yet is no zero, not even in a total', () => {
  const [table] = tables(previsionnelDocument(given({}, [{ compte: '864', prevu: 20_000 }]), aLecture(contenu)))
  expect(table?.lignes.at(-1)).toEqual(['Total', '', 'Total', ''])
})
