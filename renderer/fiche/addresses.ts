import type { Collection } from '../../shared/fiches'
import type { ListView } from '../ui/table/view'

/** The address of a list, as a view asks; without one, as it was left. */
export function listHref(collection: Collection, view?: ListView): string {
  const search = Object.entries(view ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`)
  return `/fiches/${collection}${search.length > 0 ? `?${search.join('&')}` : ''}`
}

// An address holds so many records.
const IDS_MAX = 500

/** The address of a list kept to these records; undefined when they are too many for an address. */
export const recordsHref = (collection: Collection, ids: readonly string[]): string | undefined => (ids.length > IDS_MAX ? undefined : listHref(collection, { ids }))

/** The address of a record, at one of its fields when something is to be filled there. */
export const ficheHref = (collection: string, id: string, champ?: string): string => `/fiches/${collection}/${id}${champ ? `?champ=${encodeURIComponent(champ)}` : ''}`

/** The page of probable duplicates; at this pair, when two records are named. */
export const doublonsHref = (collection: string, pair?: readonly [string, string]): string => `/doublons/${collection}${pair ? `?paire=${pair.join(',')}` : ''}`

/** The page where a document is completed, previewed and produced: of a record, of one of those it is for, or of a year. */
export function documentHref(
  type: string,
  { sujet, element, annee }: { sujet?: { id: string } | undefined; element?: { id: string } | undefined; annee?: number | undefined } = {},
): string {
  const asked = sujet ? `?id=${encodeURIComponent(sujet.id)}${element ? `&element=${encodeURIComponent(element.id)}` : ''}` : annee ? `?annee=${annee}` : ''
  return `/documents/${type}${asked}`
}

/** Goes to an address from outside any component. */
export const goTo = (href: string): void => {
  location.hash = href
}
