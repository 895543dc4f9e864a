import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react'
import type { Conflit } from '../../../shared/contract/partage'
import { api, client } from '../../client'
import { saving } from '../../fiche/saving'
import { conflitHref, RECUES_HREF } from '../../layout/partageAddresses'
import { undo } from '../../layout/UndoButtons'
import { showToast } from '../../ui/toast'
import { conflictTitle } from './conflictWords'
import { elementName } from './elementName'
import { FieldConflict } from './FieldConflict'
import { NumberConflict } from './NumberConflict'
import css from './Panel.module.css'
import { PanelHead } from './PanelHead'
import { TrashConflict } from './TrashConflict'

/** What was chosen: one of the values, or another one. */
export interface Decision {
  garder?: number
  valeur?: unknown
  noter?: boolean
}

/** What each kind of conflict is given. */
export interface ConflictProps {
  conflit: Conflit
  /** @param fait what the toast says once it is done @throws the refusal of the core */
  decide: (decision: Decision, fait: string) => Promise<void>
  /** Leads to the one that follows, or to what was received. */
  later: () => void
  head: ReactNode
}

const bodies: Readonly<Record<Conflit['genre'], ComponentType<ConflictProps>>> = { champ: FieldConflict, suppression: TrashConflict, numero: NumberConflict }

/** One thing that posts wrote apart, until someone decides; then the next one. */
export function ConflictPanel({ conflit, conflits }: { conflit: Conflit; conflits: readonly Conflit[] }) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const at = conflits.findIndex(({ id }) => id === conflit.id)
  const next = [...conflits.slice(at + 1), ...conflits.slice(0, at)].find(({ id }) => id !== conflit.id)
  const later = () => void navigate({ to: next ? conflitHref(next.id) : RECUES_HREF })
  const decide: ConflictProps['decide'] = async (decision, fait) => {
    await saving(() => client.partage.decide({ id: conflit.id, ...decision }))
    showToast({ phrase: fait, action: { libelle: 'Annuler', agir: () => void undo() } })
    later()
    await cache.invalidateQueries({ queryKey: api.partage.key() })
  }
  const panel = useRef<HTMLElement>(null)
  // The one before was just decided: the hand goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus({ preventScroll: true })
  }, [])
  const { collection, id } = conflit.fiche
  const open = useQuery(api.records.get.queryOptions({ input: { collection, id } }))
  const titre = conflictTitle(conflit, elementName(collection, open.data?.fiche, conflit.chemin))
  const Body = bodies[conflit.genre]
  return (
    <section className={css.panel} aria-label={titre} ref={panel}>
      <Body conflit={conflit} decide={decide} later={later} head={<PanelHead fiche={conflit.fiche} champ={conflit.chemin[0]} titre={titre} />} />
    </section>
  )
}
