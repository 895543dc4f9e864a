import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import { aLigneFinancement, anActionCpom, anEncaissement, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { partieFinancement } from './financementCpom'
import { contexteOf } from './rapportCpomContexte'
import { rapportCpomManques } from './rapportCpomManques'

const ville = aStructure({ id: 'v', nom: 'Ville de Dijon', typeFinanceur: 'commune' })
const banque = aStructure({ id: 'b', nom: 'Banque Exemple', typeFinanceur: 'prive' })
const a1 = anActionCpom({ id: 'a1', code: 'A1', nom: 'DLA', exercice: 2024, coutPrevu: 10_000_000, coutReel: 9_000_000, subventionVille: 2_200_000 })
const a2 = anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA', exercice: 2024, coutPrevu: 2_000_000 })
const cpom = aLigneFinancement({
  id: 'l1',
  financeurId: 'v',
  nom: 'CPOM 2023-2025',
  montantConventionne: 4_000_000,
  repartition: elementsOf({ objetId: 'a1', montant: 2_200_000 }, { objetId: 'a2', montant: 1_800_000 }),
})
const other = aLigneFinancement({ financeurId: 'b', nom: 'DLA', montantNotifie: 3_000_000, objetId: 'a1' })

const classeur = (contenu: Contenu) => aLecture({ parametres: [someParametres({ id: 'p', cpomCollectivite: 'Ville de Dijon' })], structures: [ville, banque], ...contenu })
const whole: Contenu = {
  actionsCpom: [a1, a2],
  lignesFinancement: [cpom, other],
  encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-04-18', montantRecu: 3_200_000 })],
}
const blocsOf = (contenu: Contenu) => partieFinancement(contexteOf(2024, classeur(contenu)))
const tables = (contenu: Contenu) =>
  blocsOf(contenu).flatMap(bloc => (bloc.type === 'tableau' ? [bloc.lignes.map(row => row.map(cell => cell.replace(/[\u00A0\u202F]/g, ' ')))] : []))

test('the grant is told as agreed, received and still to come', () => {
  expect(tables(whole)[0]).toEqual([
    ['CPOM 2023-2025', '40 000,00 €', '32 000,00 €', '8 000,00 €'],
    ['Total', '40 000,00 €', '32 000,00 €', '8 000,00 €'],
  ])
})

test('each action is told with its cost, who pays for it, and what is still to be found; totals are sums', () => {
  expect(tables(whole)[1]).toEqual([
    ['A1 – DLA', '90 000,00 €', '22 000,00 €', '30 000,00 €', '38 000,00 €', '24,4 %'],
    ['A2 – CRDVA', '20 000,00 € (prévu)', '18 000,00 €', '0,00 €', '2 000,00 €', '90 %'],
    ['Total', '110 000,00 €', '40 000,00 €', '30 000,00 €', '40 000,00 €', '36,4 %'],
  ])
  expect(tables(whole)[2]?.map(([action, financeur, nature, montant]) => [action, financeur, montant, nature])).toEqual([
    ['A1', 'Ville de Dijon', '22 000,00 €', 'Certaine'],
    ['A1', 'Banque Exemple', '30 000,00 €', 'Certaine'],
    ['A2', 'Ville de Dijon', '18 000,00 €', 'Certaine'],
  ])
})

test('what no record says is « n.c. », in the totals too, and never zero', () => {
  const unknown = { ...a2, coutPrevu: undefined } as Fiches['actionsCpom']
  expect(tables({ ...whole, actionsCpom: [a1, unknown], lignesFinancement: [other] })[0]).toEqual([
    ['A1 – DLA', '90 000,00 €', 'n.c.', '30 000,00 €', '60 000,00 €', 'n.c.'],
    ['A2 – CRDVA', 'n.c.', 'n.c.', 'n.c.', 'n.c.', 'n.c.'],
    ['Total', 'n.c.', 'n.c.', 'n.c.', 'n.c.', 'n.c.'],
  ])
  expect(JSON.stringify(blocsOf({ actionsCpom: [a1] }))).toContain('Aucune ligne de financement de la Ville de Dijon')
})

test('a grant typed on an action that its lines contradict is told, and stops nothing', () => {
  const manques = (subventionVille: number) =>
    rapportCpomManques(2024, classeur({ ...whole, actionsCpom: [{ ...a1, subventionVille }, a2] })).filter(({ champ }) => champ === 'subventionVille')
  expect(manques(2_200_000)).toEqual([])
  expect(manques(2_200_001)).toMatchObject([{ id: 'a1', gravite: 'avertissement' }])
})
