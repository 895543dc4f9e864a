import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import { aConvention, aStructure, elementsOf, setOf } from '../../testing/builders'
import { lectureDe } from '../../testing/deuxParties'
import { articlesOf, blockedBy, wordsOf } from '../../testing/papier'
import { partenariatDocument } from './partenariatDocument'
import { partenariatManques } from './partenariatManques'

const complete = (given: Partial<Fiches['conventions']> = {}) =>
  aConvention({ type: 'partenariat', nom: 'Entreprendre ensemble', structureId: 's', objet: 'Accompagner les étudiants.', fin: '2026-12-31', ...given })
const ville = aStructure({ id: 'ville', nom: 'Ville de Dijon', mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon', logo: true }) })
const mairie = aStructure({ id: 'mairie', nom: 'Mairie fictive', roles: setOf('collectivite') })
const reading = (convention: Fiches['conventions']) => lectureDe(convention, { structures: [ville, mairie] })
const paper = (convention: Fiches['conventions']) => partenariatDocument(convention, reading(convention))
const words = (given: Partial<Fiches['conventions']> = {}) => wordsOf(paper(complete(given)))

describe('what each brings', () => {
  test('is listed; the time given is worth its hours at their rate, in words too', () => {
    const told = words({ apportsPes21: 'Une chargée de mission', heuresValorisees: 24, tauxHoraire: 4_500 })
    expect(told).toContain('Le PES21 apporte\u00A0:\nUne chargée de mission')
    expect(told).toContain('24\u00A0heures, valorisé à 45,00\u00A0€ de l’heure, soit 1\u202F080,00\u00A0€ (mille quatre-vingts euros).')
    expect(told).not.toContain('Le partenaire apporte')
    expect(words({ heuresValorisees: 24 })).toContain('est estimé à 24\u00A0heures.')
  })

  test('is no article at all while nothing is known of it', () => {
    expect(articlesOf(paper(complete()))).not.toContain('Apports de chaque partie')
    expect(articlesOf(paper(complete()))).not.toContain('Actions prévues')
  })
})

describe('money', () => {
  test('goes the way that is said, against what is said', () => {
    const paid = { montant: 400_000, contreparties: 'Six ateliers' }
    expect(words({ ...paid, versePar: 'structure' })).toContain('Le partenaire verse au PES21 une contribution de 4\u202F000,00\u00A0€ (quatre mille euros)')
    expect(words({ ...paid, versePar: 'structure' })).toContain('En contrepartie, le PES21 fournit la prestation suivante\u00A0:\nSix ateliers')
    expect(words({ ...paid, versePar: 'pes21' })).toContain('Le PES21 verse au partenaire')
  })

  test('that nobody pays is said, and nothing is refunded', () => {
    expect(words({ montant: 0 })).toContain('ne donne lieu à aucun versement')
    expect(words({ montant: 0 })).not.toContain('remboursée')
  })

  test('that nobody spoke of is not said to be none', () => {
    expect(words()).toContain('Chaque partie prend à sa charge les dépenses qu’elle engage.')
    expect(words()).not.toContain('aucun versement')
  })

  test('still unknown in an échéance is no zero in its total', () => {
    const echeancier = elementsOf({ libelle: 'Acompte', montant: 100_000 }, { libelle: 'Solde' })
    expect(words({ montant: 400_000, versePar: 'structure', echeancier })).toMatch(/Solde\n\nn\.c\.\nTotal\n\nn\.c\./)
  })

  test('blocks the paper while who pays is not known, and above 23 000 € a year from a public funder', () => {
    const blocked = (given: Partial<Fiches['conventions']>) => blockedBy(partenariatManques(complete(given), reading(complete(given))))
    expect(blocked({})).toEqual([])
    expect(blocked({ montant: 100 })).toEqual(['versePar'])
    expect(blocked({ montant: 3_000_000, versePar: 'structure' })).toEqual([])
    const public1 = { structureId: 'mairie', montant: 3_000_000, versePar: 'structure' } as const
    expect(blocked(public1)).toContain('montant')
    const twoYears = elementsOf({ libelle: '2025', date: '2025-03-01', montant: 1_500_000 }, { libelle: '2026', date: '2026-03-01', montant: 1_500_000 })
    expect(blocked({ ...public1, echeancier: twoYears })).not.toContain('montant')
  })
})

test('cites its funders, and is silent on those it does not have', () => {
  expect(words({ financeurs: setOf('ville') })).toContain(
    'transmis par le PES21, figurent sur les supports de communication. La mention à reprendre est la suivante\u00A0:\nAvec le soutien de la Ville de Dijon',
  )
  expect(paper(complete({ financeurs: setOf('ville') })).mentions).toEqual(['Avec le soutien de la Ville de Dijon'])
  expect(words()).not.toContain('La mention à reprendre')
})

test('says who follows it on each side, with their functions', () => {
  expect(words({ referentPes21Id: 'helene', referentPartenaireId: 'sonia' })).toContain(
    'Le partenariat est suivi, pour le PES21, par Mme\u00A0Hélène Vasseur, directrice, et, pour le partenaire, par Mme\u00A0Sonia Keller, présidente.',
  )
})

test('says how it is renewed once that was chosen', () => {
  expect(words({ renouvellement: 'tacite' })).toContain('renouvelée par tacite reconduction')
  expect(words()).not.toContain('renouvel')
})
