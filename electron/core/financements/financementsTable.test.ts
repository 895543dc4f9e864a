import { join } from 'node:path'
import { expect, test } from 'vitest'
import { descripteurs } from '../../../shared/descripteurs'
import type { MontantsLigne } from '../../../shared/financements/tableau'
import { check, type Regle } from '../../../shared/kernel/regle'
import type { Lecture } from '../../../shared/lecture'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { demoRecords } from '../demo/demo'
import { financementsTable } from './financementsTable'

const records = await demoRecords(join(import.meta.dirname, '../../../resources'))
const contenu: Record<string, unknown[]> = {}
for (const { collection, fiche } of records) contenu[collection] = [...(contenu[collection] ?? []), fiche]
const lire = aLecture({ ...contenu, aujourdhui: '2025-01-14' } as Contenu)
const table = financementsTable(lire)

const row = ({ demande, notifie, conventionne, recu, resteARecevoir, resteAJustifier }: MontantsLigne) => [demande, notifie, conventionne, recu, resteARecevoir, resteAJustifier]

test('the demonstration shows the figures of its table, line by line and to the cent', () => {
  expect(table.lignes.filter(({ exercice }) => exercice > 2023).map(ligne => [ligne.financeur, ligne.intitule, ...row(ligne), ligne.situation])).toEqual([
    ['Ville de Dijon', 'CPOM 2023-2025', 5_200_000, 5_000_000, 5_000_000, 0, 5_000_000, 0, 'Conventionné'],
    ['CASDAR', 'Aide sur 2 ans', 1_840_000, 1_840_000, undefined, 0, 1_840_000, 0, 'Notifié'],
    ['Ville de Dijon', 'CPOM 2023-2025', 5_200_000, 5_000_000, 5_000_000, 4_000_000, 1_000_000, 648_000, 'Acompte reçu'],
    ['Région Bourgogne-Franche-Comté', 'DLA, création', 4_800_000, 4_500_000, 4_500_000, 3_150_000, 1_350_000, 0, 'Solde à demander'],
    ['État · Préfecture de la Côte-d’Or', 'DLA', 6_200_000, 6_000_000, 6_000_000, 4_800_000, 1_200_000, 164_960, 'Acompte reçu'],
    ['Union européenne', 'FSE+ · DLA', 7_450_000, 7_128_050, 7_128_050, 3_564_025, 3_564_025, 442_735, 'Acompte reçu'],
    ['Banque des Territoires', 'DLA', 3_000_000, 2_800_000, 2_800_000, 2_800_000, 0, 321_418, 'Soldé'],
    ['Dijon Métropole', 'Réseau ESS', 2_600_000, 2_450_000, undefined, 0, 2_450_000, 0, 'Sans convention'],
    ['CC Ouche et Montagne', 'Générateur', 600_000, 600_000, 600_000, 600_000, 0, 0, 'Soldé'],
  ])
})

test('each exercice and the three together add up as printed', () => {
  expect(table.exercices.map(({ exercice, totaux, verifie }) => [exercice, ...row(totaux), verifie])).toEqual([
    [2025, 7_040_000, 6_840_000, 5_000_000, 0, 6_840_000, 0, false],
    [2024, 29_850_000, 28_478_050, 26_028_050, 18_914_025, 9_564_025, 1_577_113, false],
    [2023, 19_860_000, 18_940_000, 18_940_000, 18_940_000, 0, 0, true],
  ])
  expect(row(table.totaux)).toEqual([56_750_000, 54_258_050, 49_968_050, 37_854_025, 16_404_025, 1_577_113])
})

test('what an exercice yields does not wait for the money, and says how much of it is public', () => {
  expect(table.exercices.map(({ exercice, produit, cumulPublic, probable }) => [exercice, produit, cumulPublic, probable])).toEqual([
    [2025, 6_840_000, 6_840_000, 0],
    [2024, 28_478_050, 28_478_050, 0],
    [2023, 18_940_000, 18_940_000, 0],
  ])
})

test('what is to be looked at that day is what the demonstration is told to show', () => {
  expect(table.alertes.map(({ code, niveau, sujet }) => [code, niveau, sujet])).toEqual([
    ['A3', 'rouge', 'Dijon Métropole'],
    ['A1', 'attention', 'Région Bourgogne-Franche-Comté'],
    ['A11', 'attention', 'Union européenne'],
    ['A4', 'attention', 'Exercice 2024'],
    ['A1', 'info', 'Union européenne'],
  ])
})

test('what is awaited until 30 June is announced once, the request of the balance included', () => {
  const awaited = table.echeancier.filter(({ date, montant }) => date <= '2025-06-30' && montant !== undefined)
  expect(awaited.map(({ date, libelle, montant }) => [date, libelle, montant])).toEqual([
    ['2025-01-31', 'Demande de solde', 1_350_000],
    ['2025-02-28', 'Solde 2024, rapport CPOM', 1_000_000],
    ['2025-03-31', 'Bilan d’exécution', 3_564_025],
  ])
  expect(awaited.reduce((sum, { montant = 0 }) => sum + montant, 0)).toBe(5_914_025)
})

test('nothing is wrong in the funding of the demonstration', () => {
  const wrong = (['conventionsFinancement', 'lignesFinancement', 'encaissements', 'justificatifs', 'depenses'] as const).flatMap(collection =>
    lire
      .all(collection)
      .flatMap(fiche => check(descripteurs[collection].regles as readonly Regle<unknown, Lecture>[], fiche, lire).map(({ phrase }) => [collection, fiche.id, phrase])),
  )
  expect(wrong).toEqual([])
})
