import { expect, test } from 'vitest'
import { aLigneFinancement, anActionCpom, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { plansFinancement } from './plansFinancement'

const ville = aStructure({ id: 'v', nom: 'Ville de Dijon', typeFinanceur: 'commune' })
const banque = aStructure({ id: 'b', nom: 'Banque Exemple', typeFinanceur: 'prive' })
const a1 = anActionCpom({ id: 'a1', code: 'A1', nom: 'DLA', exercice: 2024, coutPrevu: 15_200_000, coutReel: 14_984_060 })
const a2 = anActionCpom({ id: 'a2', code: 'A2', nom: 'CRDVA', exercice: 2024, coutPrevu: 2_600_000 })
const line = (given: Parameters<typeof aLigneFinancement>[0]) => aLigneFinancement({ financeurId: 'v', nom: 'CPOM', exercice: 2024, ...given })
const plans = (...lignes: ReturnType<typeof line>[]) => plansFinancement(aLecture({ structures: [ville, banque], actionsCpom: [a2, a1], lignesFinancement: lignes }), 2024)

test('a line shared out pays each action its part; the besoin is what is not certain', () => {
  const shared = line({ montantNotifie: 5_000_000, repartition: elementsOf({ objetId: 'a1', montant: 2_200_000 }, { objetId: 'a2', montant: 1_800_000 }), dispositif: 'dla' })
  const [first, second, rest] = plans(shared)
  expect(first).toMatchObject({ objetId: 'a1', certain: 2_200_000, probable: 0, besoin: 12_784_060, ressources: [{ financeur: 'Ville de Dijon', taux: 14.68, ferme: true }] })
  expect(second).toMatchObject({ objetId: 'a2', certain: 1_800_000, besoin: 800_000 })
  expect(rest).toMatchObject({ objet: 'dla', certain: 1_000_000, ressources: [{ montant: 1_000_000 }] })
  expect(rest).not.toHaveProperty('besoin')
})

test('what is only asked for is probable by its probability, and never certain', () => {
  const asked = line({ statut: 'demande', montantDemande: 1_000_000, probabilite: 60, objetId: 'a2' })
  expect(plans(asked)[1]).toMatchObject({ certain: 0, probable: 600_000, besoin: 2_600_000, ressources: [{ ferme: false }] })
  expect(plans(line({ statut: 'demande', montantDemande: 1_000_000, objetId: 'a2' }))[1]?.ressources).toEqual([])
})

test('a request shared out is hoped for in the same shares', () => {
  const asked = line({
    statut: 'demande',
    montantDemande: 1_000_000,
    probabilite: 50,
    repartition: elementsOf({ objetId: 'a1', montant: 600_000 }, { objetId: 'a2', montant: 400_000 }),
  })
  expect(plans(asked).map(({ probable }) => probable)).toEqual([300_000, 200_000])
})

test('an action nobody pays for is told with its whole cost; one without a cost has no besoin', () => {
  expect(plans()[1]).toMatchObject({ certain: 0, besoin: 2_600_000, ressources: [] })
  const unknown = plansFinancement(aLecture({ actionsCpom: [anActionCpom({ exercice: 2024 })] }), 2024)
  expect(unknown[0]).not.toHaveProperty('besoin')
})

test('the public part of a cost leaves private funders and mere hopes aside', () => {
  const [, plan] = plans(
    line({ montantNotifie: 650_000, objetId: 'a2' }),
    line({ montantNotifie: 300_000, objetId: 'a2', financeurId: 'b' }),
    line({ statut: 'demande', montantDemande: 500_000, probabilite: 100, objetId: 'a2' }),
  )
  expect(plan).toMatchObject({ certain: 950_000, probable: 500_000, besoin: 1_650_000, tauxPublic: 25 })
})
