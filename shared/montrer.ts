import { type ChampMeta, fieldsOf, members, ordered } from './kernel/champs'
import { formatValeur } from './kernel/formatValeur'
import type { Lecture } from './lecture'
import { titleOf } from './titre'

/** A stored value as the office reads it: labels for codes, titles for references. Unknown is empty. */
export function show(meta: ChampMeta, value: unknown, lire: Lecture): string {
  if (value === undefined || value === null) return ''
  switch (meta.kind) {
    case 'choix':
      return meta.choix?.[String(value)] ?? String(value)
    case 'code':
      return lire.libelle(meta.liste ?? '', String(value))
    case 'codes':
      return members(value as Record<string, true>)
        .map(code => lire.libelle(meta.liste ?? '', code))
        .join(', ')
    case 'ref':
      return titleOf(lire, String(value))
    case 'refs':
      return members(value as Record<string, true>)
        .map(id => titleOf(lire, id))
        .join(', ')
    case 'elements':
      return ordered(value as Record<string, { ordre: number }>)
        .map(element => showElement(meta, element, lire))
        .join(' ; ')
    default:
      return formatValeur(meta, value)
  }
}

/** One element of a map, on one line. */
export const showElement = (meta: ChampMeta, element: Readonly<Record<string, unknown>>, lire: Lecture): string =>
  fieldsOf({ shape: meta.element ?? {} })
    .map(([champ, inner]) => show(inner, element[champ], lire))
    .filter(Boolean)
    .join(' · ')
