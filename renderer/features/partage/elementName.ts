import { metaAt } from '../../../shared/champAt'
import { isCollection } from '../../../shared/fiches'
import { metaOf } from '../../../shared/kernel/champs'
import { formatValeur } from '../../../shared/kernel/formatValeur'
import { isObject } from '../../../shared/kernel/isObject'

const READ = ['texte', 'jour', 'dateConnue', 'heure', 'montant', 'entier', 'decimal']

/** Which of the repeated elements a place is in, by the first thing it says: « exercice 2024 »; undefined elsewhere. */
export function elementName(collection: string, fiche: Readonly<Record<string, unknown>> | undefined, [champ = '', id, inner]: readonly string[]): string | undefined {
  const map = fiche?.[champ]
  const element = id !== undefined && isObject(map) ? map[id] : undefined
  const declared = isCollection(collection) ? metaAt(collection, [champ])?.element : undefined
  if (!declared || !isObject(element)) return undefined
  for (const [name, type] of Object.entries(declared)) {
    const meta = metaOf(type)
    const said = name !== inner && READ.includes(meta.kind) ? formatValeur(meta, element[name]) : ''
    if (said !== '') return `${meta.label.toLowerCase()} ${said}`
  }
  return undefined
}
