import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import { aConvention, anActionCpom, aPersonne, aStructure, elementsOf, setOf } from '../../testing/builders'
import { lectureDe } from '../../testing/deuxParties'
import { articlesOf, blockedBy, wordsOf } from '../../testing/papier'
import { objectifsDocument } from './objectifsDocument'
import { objectifsManques } from './objectifsManques'

type Given = Partial<Fiches['conventions']>
const commune = aStructure({
  id: 'commune',
  nom: 'Ville de Dijon',
  typeFinanceur: 'commune',
  siret: '21210231300013',
  adresse: 'Place de la Libération',
  commune: '21231',
  mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon', logo: true }),
})
const maire = aPersonne({ nom: 'Camille Exemple', mandats: elementsOf({ structureId: 'commune', fonction: 'maire', representantLegal: true }) })
const cible = elementsOf({ libelle: 'Associations accompagnées', unite: 'associations', cible: 12, mode: 'saisi' as const })
const a1 = [2025, 2026].map(exercice =>
  anActionCpom({ id: `a1-${exercice}`, code: 'A1', nom: 'DLA', exercice, indicateurs: cible, coutPrevu: exercice === 2025 ? 3_000_000 : undefined }),
)
const a2 = anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA', exercice: 2026, indicateurs: cible, coutPrevu: 1_000_000 })

const complete = (given: Given = {}) =>
  aConvention({
    type: 'objectifs',
    nom: 'CPO 2025-2026',
    structureId: 'commune',
    interetLocal: 'la vie associative',
    deliberationNumero: '2024-118',
    deliberationDu: '2024-12-16',
    cerSouscritLe: '2022-01-20',
    clauseExcedent: 'Elle est reversée.',
    actionsCpom: setOf('a1-2025', 'a1-2026', 'a2'),
    contributions: elementsOf({ exercice: 2026, cout: 4_000_000, montant: 2_000_000 }, { exercice: 2025, cout: 3_000_000, montant: 2_000_000 }),
    montant: 4_000_000,
    debut: '2025-01-01',
    fin: '2026-12-31',
    ...given,
  })
const reading = (convention: Fiches['conventions'], actionsCpom = [...a1, a2]) => lectureDe(convention, { structures: [commune], personnes: [maire], actionsCpom })
const paper = (given: Given = {}) => objectifsDocument(complete(given), reading(complete(given)))
const words = (given: Given = {}) => wordsOf(paper(given))
const blocked = (given: Given = {}) => blockedBy(objectifsManques(complete(given), reading(complete(given))))

describe('its articles', () => {
  test('are the fourteen of the national model, in their order', () => {
    expect(articlesOf(paper())).toEqual([
      'Objet de la convention',
      'Durée de la convention',
      'Conditions de détermination du coût',
      'Conditions de détermination de la contribution financière',
      'Modalités de versement',
      'Justificatifs',
      'Autres engagements',
      'Sanctions',
      'Évaluation',
      'Contrôle',
      'Conditions de renouvellement',
      'Avenant',
      'Annexes',
      'Résiliation et recours',
    ])
  })

  test('cite the texts and the délibération, the code of local authorities for these only', () => {
    expect(words()).toContain('Vu la délibération n°\u00A02024-118 du 16\u00A0décembre\u00A02024 de la Ville de Dijon approuvant la présente convention,')
    expect(words()).toContain('article L.\u00A01611-4')
    const etat = complete()
    expect(wordsOf(objectifsDocument(etat, lectureDe(etat, { structures: [{ ...commune, typeFinanceur: 'etat' }] })))).not.toContain('1611-4')
  })

  test('say the amount in words, its years in order, and which part of the cost it is', () => {
    expect(words()).toContain('40\u202F000,00\u00A0€ (quarante mille euros) sur la durée de la convention. Cette contribution représente 57,14\u00A0% du coût total éligible.')
    expect(words()).toMatch(/2025\n30.000,00.€\n20.000,00.€\n66,67.%\n2026\n40.000,00.€\n20.000,00.€\n50.%\nTotal/)
    expect(words()).toContain('sur les exercices 2025 à 2026')
  })

  test('are silent on a cost that one year does not know, and write « n.c. » in the table', () => {
    const told = words({ contributions: elementsOf({ exercice: 2025, montant: 2_000_000 }, { exercice: 2026, cout: 4_000_000, montant: 2_000_000 }) })
    expect(told).not.toContain('coût total éligible du programme')
    expect(told).toMatch(/2025\nn\.c\.\n20.000,00.€\nn\.c\./)
  })

  test('ask for the papers within six months, the whole assessment three months before the end, and say what becomes of what is left', () => {
    expect(words()).toContain('dans les six mois qui suivent la clôture de chaque exercice')
    expect(words()).toContain('au plus tard le 30\u00A0septembre\u00A02026')
    expect(words()).toContain('Elle est reversée.')
  })
})

describe('its annexes', () => {
  test('gather the years of an action, and what it costs each: a dash when it is not planned, « n.c. » when nobody knows', () => {
    expect(words()).toContain('A1 – DLA\nExercices\n2025, 2026')
    expect(words()).toMatch(/A1 – DLA\n30.000,00.€\nn\.c\.\nn\.c\.\nA2 – CRDVA\n—\n10.000,00.€\n10.000,00.€/)
  })

  test('are those that hold something, and the convention lists them and no other', () => {
    expect(words()).toContain('l’annexe\u00A0III, les indicateurs d’évaluation.')
    expect(words()).not.toContain('Annexe\u00A0IV')
    const given = words({ contributionsNature: elementsOf({ libelle: 'Une salle' }), contributions: elementsOf({ exercice: 2027, cout: 100, montant: 50 }) })
    expect(given).toContain('Annexe\u00A0IV – Les contributions non financières')
    expect(given).toContain('Une salle\nNon estimée')
    expect(given).toMatch(/Total\n30.000,00.€\nn\.c\.\n—\nn\.c\./)
  })
})

describe('the mentions to tick', () => {
  test('are all there', () => {
    expect(blocked()).toEqual([])
    expect(paper().mentions).toEqual(['Avec le soutien de la Ville de Dijon'])
  })

  test('block it one by one', () => {
    expect(blocked({ cerSouscritLe: undefined })).toEqual(['cerSouscritLe'])
    expect(blocked({ deliberationNumero: undefined, deliberationDu: undefined })).toEqual(['deliberationNumero', 'deliberationDu'])
    expect(blocked({ clauseExcedent: ' ' })).toEqual(['clauseExcedent'])
    expect(blocked({ actionsCpom: undefined })).toEqual(['actionsCpom'])
    expect(blocked({ echeancier: elementsOf({ montant: 1_000_000 }) })).toEqual(['echeancier'])
    expect(blocked({ montant: 5_000_000 })).toEqual(['contributions'])
  })

  test('say four years at most, to the day', () => {
    expect(blocked({ fin: '2028-12-31' })).toEqual([])
    expect(blocked({ fin: '2029-01-01' })).toEqual(['fin'])
    expect(blocked({ fin: '2024-12-31' })).toEqual(['fin'])
  })

  test('ask for an indicator in each action', () => {
    const convention = complete()
    const manques = objectifsManques(convention, reading(convention, [...a1, { ...a2, indicateurs: undefined }]))
    expect(manques).toContainEqual(expect.objectContaining({ collection: 'actionsCpom', id: 'a2', champ: 'indicateurs', gravite: 'bloquant' }))
  })
})
