import type { Colonne } from '../../../shared/descripteur'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, type Fiches, schemas } from '../../../shared/fiches'
import { fieldsOf } from '../../../shared/kernel/champs'
import { show } from '../../../shared/montrer'

type Column<C extends Collection> = Pick<Colonne<Fiches[C]>, 'label' | 'kind' | 'format' | 'unite' | 'valeur'>

/** Every column of a list, the fields that no column shows, and the id that other sheets name it by. */
export function allColumns<C extends Collection>(collection: C): Column<C>[] {
  const { colonnes } = descripteurs[collection]
  const shown = new Set(colonnes.map(({ id }) => id))
  const others = fieldsOf(schemas[collection]).filter(([champ]) => !shown.has(champ))
  return [
    ...colonnes,
    ...others.map(
      ([champ, meta]): Column<C> => ({
        label: meta.label,
        kind: 'texte',
        valeur: (fiche, lire) => show(meta, (fiche as Readonly<Record<string, unknown>>)[champ], lire) || undefined,
      }),
    ),
    { label: 'Identifiant', kind: 'texte', valeur: ({ id }) => id },
  ]
}
