import type { z } from 'zod'
import type { Cellule, Colonne } from './descripteur'
import { type ChampMeta, type Champs, fieldsOf, type Kind } from './kernel/champs'
import type { Lecture } from './lecture'
import { show } from './montrer'
import { shortNameOf } from './personnes/nomCourt'

/** `visible`: shown at first; `filtre`: offers its values; `court`: people by their short name. */
type Trait = 'visible' | 'filtre' | 'court'
type Schema = z.ZodObject & { shape: Champs }

// These kinds stay as stored, so that lists sort and filter on the value; the others are read as text.
const RAW: readonly Kind[] = ['texte', 'long', 'jour', 'dateConnue', 'heure', 'montant', 'entier', 'decimal', 'oui']

const isCell = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value)

function cellOf(meta: ChampMeta, value: unknown, lire: Lecture, court: boolean): Cellule {
  if (value === undefined) return undefined
  if (RAW.includes(meta.kind)) return isCell(value) ? value : undefined
  if (court && typeof value === 'string') return shortNameOf(lire, value)
  return show(meta, value, lire) || undefined
}

/**
 * The columns of a collection: `colonne('secteur', 'filtre')` takes label, kind and format from the schema, and shows
 * codes by their label, references by the title of their record.
 *
 * @throws when the schema has no such field: a mistake of ours, found at start
 */
export function columnsOf<S extends Schema>(schema: S) {
  const metas = new Map(fieldsOf(schema))
  return (champ: keyof S['shape'] & string, ...traits: Trait[]): Colonne<z.infer<S>> => {
    const meta = metas.get(champ)
    if (!meta) throw new Error(`no field ${champ}`)
    return {
      id: champ,
      label: meta.label,
      kind: RAW.includes(meta.kind) ? meta.kind : 'texte',
      ...(meta.format ? { format: meta.format } : {}),
      ...(meta.unite ? { unite: meta.unite } : {}),
      visible: traits.includes('visible'),
      filtre: traits.includes('filtre'),
      valeur: (fiche, lire) => cellOf(meta, (fiche as Record<string, unknown>)[champ], lire, traits.includes('court')),
    }
  }
}

/** A column that no field holds: found by a rule of ours. */
export const computed = <F>(id: string, label: string, valeur: Colonne<F>['valeur'], kind: Kind, ...traits: Trait[]): Colonne<F> => ({
  id,
  label,
  kind,
  visible: traits.includes('visible'),
  filtre: traits.includes('filtre'),
  valeur,
})
