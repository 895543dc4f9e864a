import { useQuery } from '@tanstack/react-query'
import type { Lien } from '../../shared/contract'
import { descripteurs } from '../../shared/descripteurs'
import { isCollection } from '../../shared/fiches'
import { api } from '../client'
import { AppLink } from '../ui/AppLink'
import { Section } from '../ui/Section'
import { ficheHref } from './addresses'
import css from './Fiche.module.css'
import { useFiche } from './ficheContext'

/** The records by collection, in the order they come. */
export function byCollection<L extends Lien>(liens: readonly L[]): [string, L[]][] {
  const groups = new Map<string, L[]>()
  for (const lien of liens) groups.set(lien.collection, [...(groups.get(lien.collection) ?? []), lien])
  return [...groups]
}

/** The records that name the open one, by collection. `sauf`: those the file already shows elsewhere. */
export function Linked({ sauf = [] }: { sauf?: readonly string[] }) {
  const { collection, id } = useFiche()
  const linked = useQuery(api.records.linked.queryOptions({ input: { collection, id } }))
  // Files have a card of their own on every file.
  const shown = (linked.data ?? []).filter(lien => lien.collection !== 'pieces' && !sauf.includes(lien.collection))
  if (shown.length === 0) return null
  return (
    <Section titre="Fiches liées">
      <div className={css.linked}>
        {byCollection(shown).map(([name, liens]) => (
          <div key={name}>
            <h3>{isCollection(name) ? descripteurs[name].pluriel : name}</h3>
            <ul>
              {liens.map(lien => (
                <li key={`${lien.id} ${lien.champ}`}>
                  <AppLink href={ficheHref(lien.collection, lien.id)}>{lien.titre}</AppLink>
                  {lien.detail && <span className={css.dim}> {lien.detail}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
