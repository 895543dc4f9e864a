import { expect, test } from 'vitest'
import { schemas } from '../fiches'
import { fieldsOf } from '../kernel/champs'
import { familleEssLabels } from '../structures/structure'
import { listes, nomDeListe, nomenclatureSeed } from './seed'

test('every list a field takes its codes from is known and has choices; communes come from the Insee', () => {
  const used = Object.values(schemas).flatMap(schema =>
    fieldsOf(schema).flatMap(([, meta]) => [meta.liste, ...fieldsOf({ shape: meta.element ?? {} }).map(([, inner]) => inner.liste)].filter(liste => liste !== undefined)),
  )
  const seeded = new Set(nomenclatureSeed.map(({ liste }) => liste))
  expect([...new Set(used)].filter(liste => liste !== 'communes').sort()).toEqual([...seeded].sort())
  expect(Object.keys(listes).sort()).toEqual([...seeded].sort())
})

test('codes are plain ASCII, once in their list, in the order of metier.md', () => {
  const keys = nomenclatureSeed.map(({ liste, code }) => `${liste}/${code}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(nomenclatureSeed.filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([])
  expect(nomenclatureSeed.filter(({ liste }) => liste === 'formesJuridiques')[0]).toEqual({
    liste: 'formesJuridiques',
    code: '9220',
    libelle: 'Association déclarée',
    ordre: 0,
    complement: 'association',
  })
  expect(['motifs', 'thematiques', 'secteurs'].map(name => nomenclatureSeed.filter(({ liste }) => liste === name).length)).toEqual([14, 19, 18])
})

test('each forme juridique names a family of the ESS', () => {
  const families = nomenclatureSeed.filter(({ liste }) => liste === 'formesJuridiques').map(({ complement }) => complement ?? '')
  expect(families.filter(family => !(family in familleEssLabels))).toEqual([])
})

test('a list is called by its French name, one that is not ours by its own', () => {
  expect(['motifs', 'couleurs', 'toString', '__proto__'].map(nomDeListe)).toEqual(['Motifs d’accompagnement', 'couleurs', 'toString', '__proto__'])
})
