import fc from 'fast-check'
import { collectionNames, schemas } from '../../../../shared/fiches'
import { type Champs, fieldsOf } from '../../../../shared/kernel/champs'
import { isObject } from '../../../../shared/kernel/isObject'
import type { Contenu } from '../../../../shared/testing/lecture'

const SPICE = ['&', '<', '>', '"', "'", '\n', '\t', '🌱', 'é', '\u0000', '\u0007', '\u001F', '\uD800', '\uFFFE', '{{x}}', '1er', ' ', 'mot', '\u2028', ']]>', '&amp;', '<w:p/>']

/** Whatever may be typed or pasted in a field. */
export const spicy: fc.Arbitrary<string> = fc.array(fc.constantFrom(...SPICE), { minLength: 1, maxLength: 12 }).map(parts => `a${parts.join('')}z`)

/** What of a text can be written in a Word file at all. */
export const writable = (text: string): string => [...text].filter(character => !/[\p{Cc}\p{Cs}\uFFFE]/u.test(character) || /\s/.test(character)).join('')

type Write = (text: string) => string

function rewritten(shape: Champs, record: Readonly<Record<string, unknown>>, write: Write): Record<string, unknown> {
  const changed = fieldsOf({ shape }).flatMap(([champ, { kind, format, element }]): [string, unknown][] => {
    const value = record[champ]
    if ((kind === 'texte' || kind === 'long') && !format && typeof value === 'string') return [[champ, write(value)]]
    if (kind !== 'elements' || !element || !isObject(value)) return []
    return [[champ, Object.fromEntries(Object.entries(value).map(([id, inner]) => [id, isObject(inner) ? rewritten(element, inner, write) : inner]))]]
  })
  return { ...record, ...Object.fromEntries(changed) }
}

/** The same records, each text that is free written anew. */
export const withTexts = (contenu: Contenu, write: Write): Contenu => ({
  ...contenu,
  ...Object.fromEntries(collectionNames.map(name => [name, (contenu[name] ?? []).map(record => rewritten(schemas[name].shape, record, write))])),
})
