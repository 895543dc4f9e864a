import { useQuery } from '@tanstack/react-query'
import type { Evenement } from '../../shared/evenement'
import { api } from '../client'
import { Timeline } from '../ui/Timeline'
import { ficheHref } from './addresses'

const momentOf = (evenement: Evenement, index: number) => ({
  cle: `${evenement.collection} ${evenement.id} ${index}`,
  href: ficheHref(evenement.collection, evenement.id),
  titre: evenement.titre,
  etat: evenement.etat,
  date: evenement.date,
  fin: evenement.fin,
  detail: evenement.detail,
  fois: evenement.fois,
})

/** The journey of a record over the years and the dispositifs; nothing while there is none. */
export function Journey({ collection, id, vide }: { collection: string; id: string; vide?: string }) {
  const journey = useQuery(api.records.journey.queryOptions({ input: { collection, id } }))
  if (!journey.data) return null
  return journey.data.length > 0 ? <Timeline moments={journey.data.map(momentOf)} /> : vide ? <p>{vide}</p> : null
}
