import { metaAt } from '../../../shared/champAt'
import type { Geste } from '../../../shared/contract'
import type { Collection } from '../../../shared/fiches'
import type { ChampMeta } from '../../../shared/kernel/champs'
import type { FicheTouchee } from '../../../shared/kernel/change'
import type { Lecture } from '../../../shared/lecture'
import { show, showElement } from '../../../shared/montrer'

/** The declared field a path begins with, and the one it ends in when it goes inside an element. */
export interface Place {
  chemin: readonly string[]
  meta: ChampMeta
  inner: ChampMeta | undefined
}

/** Undefined when nothing was declared there. */
export function placeAt(collection: Collection, chemin: readonly string[]): Place | undefined {
  const meta = metaAt(collection, chemin.slice(0, 1))
  return meta && { chemin, meta, inner: chemin.length > 2 ? metaAt(collection, chemin) : undefined }
}

/** A value of this place as the office reads it. */
export function shownAt({ chemin, meta, inner }: Place, value: unknown, lire: Lecture): string {
  if (value === undefined) return ''
  if (chemin.length === 1) return show(meta, value, lire)
  if (meta.kind !== 'elements') return show(meta, { [chemin[1] ?? '']: true }, lire)
  if (chemin.length === 2) return showElement(meta, value as Record<string, unknown>, lire)
  return inner ? show(inner, value, lire) : String(value)
}

/** What the office calls this place. */
export const labelOfPlace = ({ meta, inner }: Place): string => (inner ? `${meta.label} · ${inner.label}` : meta.label)

/** What a change put at a place, or took from it. */
export const valueAt = (touchee: FicheTouchee, side: 'patches' | 'inverse', path: string): unknown => touchee[side].find(patch => patch.path.join('/') === path)?.value

/** The fields a change touched, before and after. Birth and corbeille are told by the gesture itself. */
export const fieldChanges = (touchee: FicheTouchee, collection: Collection, lire: Lecture): Geste['champs'] =>
  touchee.patches.flatMap(({ path }) => {
    const place = placeAt(collection, path)
    if (!place) return []
    const key = path.join('/')
    return [
      {
        chemin: path,
        libelle: labelOfPlace(place),
        avant: shownAt(place, valueAt(touchee, 'inverse', key), lire),
        apres: shownAt(place, valueAt(touchee, 'patches', key), lire),
      },
    ]
  })
