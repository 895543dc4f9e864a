import { useQuery } from '@tanstack/react-query'
import type { EtatClasseur } from '../../shared/contract'
import { dayOf } from '../../shared/kernel/jour'
import { api } from '../client'

const UNKNOWN: EtatClasseur = { avertissements: [], aujourdhui: dayOf(new Date()), coquille: 'navigateur' }

/** The classeur on screen: which one, who writes, when it was last recorded. */
export const useClasseur = (): EtatClasseur => useQuery(api.classeur.state.queryOptions()).data ?? UNKNOWN
