import { ActionIcon, Button } from '@mantine/core'
import { IconMessagePlus, IconX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { Collection } from '../../shared/fiches'
import { api } from '../client'
import { useShortcut } from '../ui/shortcuts'
import { ficheHref } from './addresses'
import { Constats } from './Constats'
import { Facts } from './Facts'
import { FieldSourcesProvider } from './FieldSourcesProvider'
import css from './List.module.css'
import { isSujet, newAbout } from './newAbout'
import { piecesOf } from './registry'

/** The current row at a glance, beside the list: what it is, what it lacks, the way in. */
export function PreviewPanel({ collection, id, onClose }: { collection: Collection; id: string; onClose: () => void }) {
  const file = useQuery({ ...api.records.get.queryOptions({ input: { collection, id } }), placeholderData: keepPreviousData })
  const navigate = useNavigate()
  const { Apercu } = piecesOf(collection)
  const newEchange = () => file.data && newAbout('echanges', { collection, id, ouverte: file.data })
  useShortcut('Échap', 'Fermer l’aperçu', onClose)
  useShortcut('Alt+E', 'Nouvel échange', newEchange, { enabled: isSujet(collection) })
  if (!file.data) return null
  const { titre, detail, constats, liens } = file.data
  return (
    <aside className={css.panel} aria-label={`Aperçu : ${titre}`}>
      <header className={css.panelHead}>
        <div>
          <h2>{titre}</h2>
          {detail && <p className={css.dim}>{detail}</p>}
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label="Fermer l’aperçu" onClick={onClose}>
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      </header>
      <div className={css.panelBody}>
        <FieldSourcesProvider liens={liens}>
          {/* Its own wait: the list beside stays. */}
          <Suspense fallback={null}>{Apercu ? <Apercu collection={collection} id={id} ouverte={file.data} /> : <Facts collection={collection} fiche={file.data.fiche} />}</Suspense>
        </FieldSourcesProvider>
        <Constats collection={collection} id={id} constats={constats} />
      </div>
      <footer className={css.panelFoot}>
        <Button className={css.panelButton} onClick={() => void navigate({ to: ficheHref(collection, id) })}>
          Ouvrir la fiche
        </Button>
        {isSujet(collection) && (
          <Button className={css.panelButton} variant="default" leftSection={<IconMessagePlus size={18} stroke={1.6} />} onClick={newEchange}>
            Nouvel échange
          </Button>
        )}
      </footer>
    </aside>
  )
}
