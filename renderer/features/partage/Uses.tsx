import { useQuery } from '@tanstack/react-query'
import type { Lien } from '../../../shared/contract'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Panel.module.css'

const SHOWN_MAX = 5

/** The documents already produced about the record: what a changed value would contradict. */
export function Uses({ fiche: { collection, id } }: { fiche: Lien }) {
  const linked = useQuery(api.records.linked.queryOptions({ input: { collection, id } }))
  const documents = (linked.data ?? []).filter(link => link.collection === 'documents')
  if (documents.length === 0) return null
  return (
    <section className={css.uses} aria-label="Documents produits avec cette fiche">
      <h3>Documents produits avec cette fiche</h3>
      <ul>
        {documents.slice(0, SHOWN_MAX).map(link => (
          <li key={link.id}>
            <AppLink href={ficheHref(link.collection, link.id)}>{link.titre}</AppLink>
            {link.detail && ` (${link.detail})`}
          </li>
        ))}
        {documents.length > SHOWN_MAX && <li>et {documents.length - SHOWN_MAX} autres</li>}
      </ul>
    </section>
  )
}
