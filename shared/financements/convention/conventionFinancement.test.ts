import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import { aConventionFinancement, aLigneFinancement, anActionCpom, aPersonne, aStructure, elementsOf, someParametres } from '../../testing/builders'
import { aLecture } from '../../testing/lecture'
import { articlesOf, blockedBy, wordsOf } from '../../testing/papier'
import { conventionFinancementDocument } from './conventionFinancementDocument'
import { conventionFinancementManques } from './conventionFinancementManques'

type Given = Partial<Fiches['conventionsFinancement']>
const commune = aStructure({ id: 'commune', nom: 'Ville de Dijon', typeFinanceur: 'commune', siret: '21210231300013', adresse: 'Place de la Libération', commune: '21231' })
const fondation = aStructure({ id: 'fondation', nom: 'Fondation fictive', typeFinanceur: 'fondation', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231' })
const europe = aStructure({ id: 'europe', nom: 'Union européenne', typeFinanceur: 'europe', siret: '90001234500022', adresse: '2 rue Imaginaire', commune: '21231' })
const signer = (structureId: string) => aPersonne({ nom: 'Camille Exemple', mandats: elementsOf({ structureId, fonction: 'présidente', representantLegal: true }) })

const reading = (more: Parameters<typeof aLecture>[0] = {}) =>
  aLecture({
    structures: [commune, fondation, europe],
    personnes: [
      signer('commune'),
      signer('fondation'),
      signer('europe'),
      aPersonne({ nom: 'Hélène Vasseur', mandats: elementsOf({ fonction: 'directrice', representantLegal: true }) }),
    ],
    parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000', siret: '90041973000016' })],
    ...more,
  })
const complete = (given: Given = {}) =>
  aConventionFinancement({
    id: 'c',
    nom: 'Vie associative 2025',
    financeurId: 'commune',
    objet: 'Accompagner les associations.',
    debut: '2025-01-01',
    fin: '2025-12-31',
    montant: 2_500_000,
    tranches: elementsOf({ exercice: 2025, montant: 2_500_000 }),
    clauseExcedent: 'Elle est reversée.',
    cerSouscritLe: '2022-01-20',
    deliberationNumero: '2024-121',
    deliberationDu: '2024-12-16',
    ...given,
  })
const words = (given: Given = {}, lire = reading()) => wordsOf(conventionFinancementDocument(complete(given), lire))
const blocked = (given: Given = {}) => blockedBy(conventionFinancementManques(complete(given), reading()))

test('is made of thirteen articles, and bears its reference', () => {
  const modele = conventionFinancementDocument(complete({ reference: '2025-FIN-12' }), reading())
  expect(modele).toMatchObject({ titre: 'Convention de financement', reference: 'Référence\u00A0: 2025-FIN-12' })
  expect(articlesOf(modele)).toHaveLength(13)
})

describe('what is granted', () => {
  test('is said in words, with its part of the cost and its tranches', () => {
    const told = words({
      montant: 5_000_000,
      coutEligible: 8_000_000,
      tauxMax: 70,
      auProrata: true,
      tranches: elementsOf({ exercice: 2026, montant: 2_500_000 }, { exercice: 2025, montant: 2_500_000, notifieeLe: '2024-12-20' }),
    })
    expect(told).toContain('50\u202F000,00\u00A0€ (cinquante mille euros), soit 62,5\u00A0% du coût total éligible, évalué à 80\u202F000,00\u00A0€ (quatre-vingt mille euros).')
    expect(told).toContain('Elle ne peut dépasser 70\u00A0% des dépenses éligibles. Si le coût réel est inférieur')
    expect(told).toMatch(/2025\n20\/12\/2024\n25.000,00.€\n2026\n—\n25.000,00.€\nTotal\n\n50.000,00.€/)
    expect(words()).toContain('Elle est attribuée en une tranche')
    expect(words()).not.toMatch(/coût total éligible|ne peut dépasser/)
  })

  test('names what its lines pay for, one action or several', () => {
    const lire = reading({
      actionsCpom: [anActionCpom({ id: 'a1', code: 'A1', nom: 'DLA' }), anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA' })],
      lignesFinancement: [aLigneFinancement({ conventionFinancementId: 'c', repartition: elementsOf({ objetId: 'a2', montant: 1 }, { objetId: 'a1', montant: 1 }) })],
    })
    expect(words({}, lire)).toMatch(/au financement de.:\n[^\n]*DLA.;\n[^\n]*CRDVA\./)
    expect(words({}, lire)).toContain('Le PES21 met en œuvre ces actions à son initiative')
    expect(words()).not.toContain('au financement')
    expect(words()).toContain('Le PES21 met en œuvre les actions financées à son initiative')
  })
})

describe('what public money asks', () => {
  test('a convention above 23 000 € a year, a délibération of those who vote, the contrat d’engagement républicain, a clause d’excédent', () => {
    expect(blocked()).toEqual([])
    expect(words()).toContain('Considérant que la subvention annuelle dépasse 23\u202F000\u00A0€ et que la loi')
    expect(words({ montant: 2_300_000, tranches: elementsOf({ exercice: 2025, montant: 2_300_000 }) })).not.toContain('dépasse')
    expect(blocked({ clauseExcedent: undefined, cerSouscritLe: undefined, deliberationNumero: undefined, deliberationDu: undefined })).toEqual([
      'clauseExcedent',
      'cerSouscritLe',
      'deliberationNumero',
      'deliberationDu',
    ])
  })

  test('is not asked of a foundation, and the Union has its own rules on papers kept', () => {
    const bare = { clauseExcedent: undefined, cerSouscritLe: undefined, deliberationNumero: undefined, deliberationDu: undefined }
    expect(blocked({ ...bare, financeurId: 'fondation' })).toEqual([])
    expect(words({ ...bare, financeurId: 'fondation' })).not.toMatch(/2000-321|dépasse 23/)
    expect(blocked({ ...bare, financeurId: 'europe', clauseExcedent: 'Elle est reversée.' })).toEqual([])
    expect(words({ financeurId: 'europe' })).not.toMatch(/2000-321|dépasse 23/)
    expect(words({ financeurId: 'europe' })).toContain('qu’impose la réglementation européenne')
    expect(conventionFinancementDocument(complete({ financeurId: 'europe' }), reading()).mentions).toEqual(['Cofinancé par l’Union européenne'])
  })
})

test('amounts that contradict each other block it', () => {
  expect(blocked({ tranches: elementsOf({ exercice: 2025, montant: 1_000_000 }) })).toEqual(['tranches'])
  expect(blocked({ coutEligible: 2_000_000 })).toEqual(['montant'])
  expect(blocked({ coutEligible: 4_000_000, tauxMax: 60 })).toEqual(['tauxMax'])
  expect(blocked({ montant: undefined, tranches: undefined })).toEqual(['montant'])
})

test('papers are asked for within six months; a later day is told', () => {
  expect(words()).toContain('dans les six mois qui suivent la fin de chaque exercice')
  const late = complete({ tranches: elementsOf({ exercice: 2025, montant: 2_500_000, limiteJustificatifs: '2026-07-01' }) })
  expect(conventionFinancementManques(late, reading())).toContainEqual(
    expect.objectContaining({ champ: 'tranches', gravite: 'avertissement', phrase: expect.stringContaining('six mois') }),
  )
  expect(wordsOf(conventionFinancementDocument(late, reading()))).toContain('pour l’exercice 2025, au plus tard le 1er\u00A0juillet\u00A02026')
})
