import { expect, test } from 'vitest'
import { aConventionFinancement, aLigneFinancement, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { financeursDe } from './financeursDe'
import { mentionsFinanceurs, printedFor } from './mentionsFinanceurs'
import { mentionsManques } from './mentionsManques'

const ville = aStructure({
  id: 'ville',
  nom: 'Ville de Dijon',
  mentions: elementsOf(
    { texte: 'Avec la Ville de Dijon', logo: true, fin: '2022-12-31' },
    { texte: 'Avec le soutien de la Ville de Dijon', logo: true, debut: '2023-01-01', fin: '2025-12-31' },
  ),
})
const etat = aStructure({ id: 'etat', nom: 'État', mentions: elementsOf({ texte: 'Action financée par l’État' }) })
const region = aStructure({ id: 'region', nom: 'Région Bourgogne-Franche-Comté', mentions: elementsOf({ texte: 'Action financée par l’État', logo: true }) })
const europe = aStructure({ id: 'europe', nom: 'Union européenne', typeFinanceur: 'europe' })
const muette = aStructure({ id: 'muette', nom: 'Banque Fictive' })
const lire = aLecture({ structures: [ville, etat, region, europe, muette] })

test('prints the sentences valid that day, in the French order of the funders, each once', () => {
  expect(mentionsFinanceurs(lire, ['ville', 'region', 'etat', 'ville'], '2024-11-05')).toEqual({
    mentions: ['Action financée par l’État', 'Avec le soutien de la Ville de Dijon'],
    logos: [
      { pour: 'region', alt: 'Logo de la Région Bourgogne-Franche-Comté' },
      { pour: 'ville', alt: 'Logo de la Ville de Dijon' },
    ],
  })
  expect(mentionsFinanceurs(lire, ['ville'], '2022-06-01').mentions).toEqual(['Avec la Ville de Dijon'])
  expect(mentionsFinanceurs(lire, ['ville'], '2026-01-01')).toEqual({ mentions: [], logos: [] })
})

test('what the Union helps to pay bears its emblem and its sentence, were nothing recorded of it', () => {
  expect(mentionsFinanceurs(lire, ['europe'], '2024-11-05')).toEqual({
    mentions: ['Cofinancé par l’Union européenne'],
    logos: [{ pour: 'europe', alt: 'Emblème de l’Union européenne' }],
  })
})

test('a paper bears our logo first; the general sentence stands for the funders who have none of their own', () => {
  expect(printedFor(lire, ['muette', 'etat'], '2024-11-05', 'Financé par tous.')).toEqual({
    logos: [{ pour: 'association', alt: 'Logo de l’association' }],
    mentions: ['Financé par tous.', 'Action financée par l’État'],
  })
  expect(printedFor(lire, ['etat'], '2024-11-05', 'Financé par tous.').mentions).toEqual(['Action financée par l’État'])
  expect(printedFor(lire, [], '2024-11-05')).not.toHaveProperty('mentions')
})

test('a funder of whom no sentence is known that day is told, and where to write it', () => {
  expect(mentionsManques(lire, ['ville', 'muette', 'europe'], '2026-01-01')).toMatchObject([
    {
      collection: 'structures',
      id: 'muette',
      champ: 'mentions',
      gravite: 'avertissement',
      phrase: 'Indiquez la phrase que demande la Banque Fictive, et si son logo est attendu.',
    },
    { id: 'ville', phrase: 'Indiquez la phrase que demande la Ville de Dijon, et si son logo est attendu.' },
  ])
})

test('those who pay are those of the lines that are certain, for a dispositif or for what it is shared between', () => {
  const paid = aLecture({
    conventionsFinancement: [aConventionFinancement()],
    lignesFinancement: [
      aLigneFinancement({ financeurId: 'ville', dispositif: 'dla', montantNotifie: 100, repartition: elementsOf({ objetId: 'a2', montant: 40 }) }),
      aLigneFinancement({ financeurId: 'ville', dispositif: 'dla', montantNotifie: 50 }),
      aLigneFinancement({ financeurId: 'etat', objetId: 'a2', montantConventionne: 100, statut: 'conventionne' }),
      aLigneFinancement({ financeurId: 'region', dispositif: 'dla', montantDemande: 100, statut: 'demande' }),
      aLigneFinancement({ financeurId: 'europe', dispositif: 'dla', exercice: 2023, montantNotifie: 100 }),
    ],
  })
  expect(financeursDe(paid, 'dla', 2024)).toEqual(['ville'])
  expect(financeursDe(paid, 'a2', 2024)).toEqual(['ville', 'etat'])
  expect(financeursDe(paid, 'crdva', 2024)).toEqual([])
})
