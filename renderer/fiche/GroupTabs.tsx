import { descripteurs } from '../../shared/descripteurs'
import type { Collection } from '../../shared/fiches'
import { AppLink } from '../ui/AppLink'
import { listHref } from './addresses'
import { groupOf, tabLabel } from './groups'
import css from './List.module.css'

/** The lists of the same rubric. */
export function GroupTabs({ collection }: { collection: Collection }) {
  const group = groupOf(collection)
  if (group.length < 2) return null
  return (
    <nav className={css.tabs} aria-label="Listes de cette rubrique">
      {group.map(name => (
        <AppLink key={name} href={listHref(name)} aria-current={name === collection ? 'page' : undefined}>
          {tabLabel(name, descripteurs[name].pluriel)}
        </AppLink>
      ))}
    </nav>
  )
}
