import { useQuery } from '@tanstack/react-query'
import type { Conflit } from '../../shared/contract/partage'
import { api } from '../client'
import { usePartage } from '../layout/usePartage'
import { useFiche } from './ficheContext'

/** What posts wrote apart in the open record, and nobody decided yet. */
export function useConflicts(): readonly Conflit[] {
  const { id } = useFiche()
  const { aVerifier } = usePartage()
  const conflits = useQuery({ ...api.partage.conflicts.queryOptions(), enabled: aVerifier > 0 })
  return aVerifier === 0 ? [] : (conflits.data ?? []).filter(({ fiche }) => fiche.id === id)
}
