import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { EtatPartage } from '../../shared/contract/partage'
import { plural } from '../../shared/kernel/texte'
import { api, client } from '../client'
import { gesture } from '../fiche/gesture'
import { saved } from '../fiche/saving'
import { queries } from '../queries'

const POLL_MS = 4000
// Before the first exchange of a sitting, nobody knows yet whether something is shared.
const FIRST_MS = 1000
const IDLE_MS = 20_000
const NOT_SHARED: EtatPartage = { actif: false, joignable: true, enCours: false, recues: 0, aPublier: 0, aVerifier: 0, retenus: [], postes: [] }

const stateOptions = api.partage.state.queryOptions()

/** What the shared folder is to this post. Nothing is shared until the core says so. */
export const usePartage = (): EtatPartage => useQuery(stateOptions).data ?? NOT_SHARED

/** Puts a new state on screen at once. */
export const keepPartage = (etat: EtatPartage): void => void queries.setQueryData(api.partage.state.queryKey(), etat)

/** Follows the shared folder for as long as the window lives: exchanges happen by themselves, and nothing else says so. */
export function useFollowPartage(): void {
  const cache = useQueryClient()
  const etat = useQuery({
    ...stateOptions,
    refetchInterval: ({ state: { data } }) => (data?.actif ? POLL_MS : data?.enCours ? FIRST_MS : IDLE_MS),
    refetchOnWindowFocus: 'always',
  }).data
  const stamp = etat?.actif ? [etat.aVerifier, etat.recues, etat.dernierEchange].join(' ') : ''
  const seen = useRef(stamp)
  useEffect(() => {
    if (seen.current === stamp) return
    seen.current = stamp
    void cache.invalidateQueries({ queryKey: api.partage.conflicts.key() })
    void cache.invalidateQueries({ queryKey: api.partage.received.key() })
  }, [cache, stamp])
}

/** One whole exchange, asked by hand; the toast says what came. */
export const exchangeNow = (): Promise<void> =>
  gesture(async () => {
    // What is being typed goes with it.
    await saved()
    const before = queries.getQueryData(api.partage.state.queryKey())?.recues ?? 0
    const etat = await client.partage.exchange()
    keepPartage(etat)
    if (!etat.joignable) return { phrase: 'Le dossier partagé est absent : vos gestes attendent sur ce poste.', ton: 'attention' }
    const recues = etat.recues - before
    return { phrase: recues > 0 ? `Échange fait : ${plural(recues, 'fiche reçue', 'fiches reçues')}.` : 'Échange fait : rien de nouveau dans le dossier partagé.' }
  })
