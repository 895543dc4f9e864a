import { descripteurs } from '../../shared/descripteurs'
import type { Collection } from '../../shared/fiches'
import { AppLink } from '../ui/AppLink'
import { groupOf, pagesOf, tabHref, tabLabel } from './groups'
import css from './List.module.css'

/** The lists of the same rubric and its pages; `href` when one of these pages is the one on screen. */
export function GroupTabs({ collection, href }: { collection: Collection; href?: string }) {
  const group = groupOf(collection)
  const { avant, apres } = pagesOf(collection)
  const lists = group.map(name => ({ libelle: tabLabel(name, descripteurs[name].pluriel), href: tabHref(name) }))
  const tabs = [...avant, ...lists, ...apres]
  if (tabs.length < 2) return null
  return (
    <nav className={css.tabs} data-page={href ? true : undefined} aria-label="Listes de cette rubrique">
      {tabs.map(tab => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.href === (href ?? tabHref(collection)) ? 'page' : undefined}>
          {tab.libelle}
        </AppLink>
      ))}
    </nav>
  )
}
