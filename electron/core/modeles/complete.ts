import type { Donnees, Forme } from '../../../shared/documents/donnees'
import { linesOf } from '../documents/word/runs'
import type { Complet } from './engine'

function valueOfField({ genre, kind, champs }: Forme, value: Donnees[string] | undefined): Complet[string] {
  if (value === undefined) return genre === 'boucle' ? [] : ''
  if (typeof value !== 'string') return Array.isArray(value) ? value.map(element => complete(champs, element)) : complete(champs, value)
  return kind === 'oui' ? { dit: value, vrai: value === 'Oui' } : linesOf(value).join('\n')
}

/** Every field of a kind, known or empty, as Word can hold it. */
export const complete = (formes: readonly Forme[], donnees: Donnees): Complet => Object.fromEntries(formes.map(forme => [forme.cle, valueOfField(forme, donnees[forme.cle])]))
