import { useQuery } from '@tanstack/react-query'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import { api } from '../../client'
import { AppLink } from '../../ui/AppLink'

/** When the last backup was made, among the facts of the classeur. */
export function LastBackup() {
  const { data } = useQuery(api.sauvegardes.list.queryOptions({ staleTime: 0 }))
  const [last] = data?.sauvegardes ?? []
  return (
    <div>
      <dt>Dernière sauvegarde</dt>
      <dd>
        {data && (last ? momentSauvegarde(last) : 'pas encore')} · <AppLink href="/reglages?section=sauvegardes">Voir les sauvegardes</AppLink>
      </dd>
    </div>
  )
}
