import type { Collection } from '../../shared/fiches'
import { formatEntier } from '../../shared/kernel/texte'
import { AppLink } from '../ui/AppLink'
import { listHref, recordsHref } from './addresses'
import css from './List.module.css'

/** A number that opens the records that make it. `quoi` says what is counted to whoever only hears it: « parcours de Marc Aubry ». */
export function CountLink({ collection, ids, quoi }: { collection: Collection; ids: readonly string[]; quoi: string }) {
  if (ids.length === 0) return <span className={css.dim}>0</span>
  return (
    <AppLink href={recordsHref(collection, ids) ?? listHref(collection)} aria-label={`${formatEntier(ids.length)} ${quoi}`}>
      {formatEntier(ids.length)}
    </AppLink>
  )
}
