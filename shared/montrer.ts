import { type ChampMeta, fieldsOf, members, ordered } from './kernel/champs'
import { formatDateConnue, formatJour } from './kernel/formatJour'
import { formatCentimes } from './kernel/montant'
import { formatNombre } from './kernel/texte'
import { display } from './kernel/validation'
import type { Lecture } from './lecture'
import { titleOf } from './titre'

const withUnit = (text: string, unite: string | undefined): string => (unite ? `${text}\u00A0${unite}` : text)

/** A stored value as the office reads it: labels for codes, titles for references. Unknown is empty. */
export function show(meta: ChampMeta, value: unknown, lire: Lecture): string {
  if (value === undefined || value === null) return ''
  switch (meta.kind) {
    case 'jour':
      return formatJour(String(value))
    case 'dateConnue':
      return formatDateConnue(String(value))
    case 'heure':
      return String(value).replace(':', '\u00A0h\u00A0')
    case 'montant':
      return formatCentimes(Number(value))
    case 'entier':
      return withUnit(meta.label === 'Exercice' ? String(value) : formatNombre(Number(value)), meta.unite)
    case 'decimal':
      return withUnit(formatNombre(Number(value)), meta.unite)
    case 'oui':
      return value ? 'Oui' : 'Non'
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
      return display(meta.format, String(value))
  }
}

/** One element of a map, on one line. */
export const showElement = (meta: ChampMeta, element: Readonly<Record<string, unknown>>, lire: Lecture): string =>
  fieldsOf({ shape: meta.element ?? {} })
    .map(([champ, inner]) => show(inner, element[champ], lire))
    .filter(Boolean)
    .join(' · ')
