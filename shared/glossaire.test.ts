import { expect, test } from 'vitest'
import { metaAt } from './champAt'
import { descripteurs } from './descripteurs'
import { collectionNames, isCollection } from './fiches'
import glossaire from './GLOSSAIRE.md?raw'

const rows = glossaire
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| Terme'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, terme = '', identifiant = '', libelle = '', definition = '']) => ({ terme, identifiant: /^`([^`]+)`$/.exec(identifiant)?.[1] ?? '', libelle, definition }))

/** The label a path such as `ingenieries.structures.statut` bears; undefined when there is no such field. */
function labelOf(path: string): string | undefined {
  const [collection = '', champ = '', inner] = path.split('.')
  return isCollection(collection) ? metaAt(collection, inner === undefined ? [champ] : [champ, '', inner])?.label : undefined
}

test('every collection has its row, under the words the screen uses', () => {
  const named = new Map(rows.map(({ identifiant, libelle }) => [identifiant, libelle]))
  expect(collectionNames.map(name => named.get(name))).toEqual(collectionNames.map(name => descripteurs[name].pluriel))
})

test.each(rows.filter(({ identifiant }) => identifiant.includes('.')))('$identifiant is a field that bears this label', ({ identifiant, libelle }) => {
  expect(labelOf(identifiant)).toBe(libelle)
})

test('each word is defined once', () => {
  expect(rows.filter(({ terme, definition }) => terme === '' || definition.length < 10)).toEqual([])
  expect(new Set(rows.map(({ terme }) => terme)).size).toBe(rows.length)
})
